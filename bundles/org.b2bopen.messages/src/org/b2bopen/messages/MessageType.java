package org.b2bopen.messages;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of file, contributed to the extension point {@code org.b2bopen.messages.messageTypes} (V1).
 *
 * @param id for example {@code student.ces}
 * @param name what people call it
 * @param service {@code STUDENT} or {@code PERSONNEL}
 * @param namePattern with the named groups {@code sourceLa}, {@code sourceSchool}, {@code destinationLa}, {@code destinationSchool}
 *     and {@code sequence}
 * @param rootElement local name of the document element
 * @param schemas the XSDs it is made of, the one with the root element first
 * @param headerPath local names from the root to the element that holds SourceSchool and DestSchool
 */
public record MessageType(
        String id,
        String name,
        String service,
        Pattern namePattern,
        String rootElement,
        List<URL> schemas,
        List<String> headerPath) {
    public MessageType {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(service);
        Objects.requireNonNull(namePattern);
        Objects.requireNonNull(rootElement);
        schemas = List.copyOf(schemas);
        headerPath = List.copyOf(headerPath);
    }

    /** What the name says, if it is a name of this type. */
    public Optional<FileName> parse(String fileName) {
        Matcher matcher = namePattern.matcher(fileName);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int sequence = Integer.parseInt(matcher.group("sequence"));
        if (sequence == 0) {
            return Optional.empty();
        }
        return Optional.of(new FileName(
                matcher.group("sourceLa"),
                matcher.group("sourceSchool"),
                matcher.group("destinationLa"),
                matcher.group("destinationSchool"),
                sequence));
    }
}
