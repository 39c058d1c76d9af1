package org.b2bopen.messages.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.b2bopen.messages.Header;
import org.b2bopen.messages.MessageType;

/** The fields of the header that a file's name must agree with (V2), and where they stand. */
public final class HeaderFields {
    /** @param path where the value stands */
    public record Field(String value, int line, int column, String path) {}

    static final Set<String> READ = Set.of("LEA", "Estab");

    private static final String SOURCE = "SourceSchool";
    private static final String DESTINATION = "DestSchool";

    private final OpenElements open;
    private final Map<String, Field> fields = new HashMap<>();
    private MessageType type;

    HeaderFields(OpenElements open) {
        this.open = open;
    }

    void setType(MessageType messageType) {
        type = messageType;
    }

    /** Takes the value of the innermost open element; says whether it is one of the header's four fields. */
    boolean value(String value) {
        String name = open.top().name;
        if (!READ.contains(name)) {
            return false;
        }
        String school = open.isChildOf(type.headerPath(), SOURCE)
                ? SOURCE
                : open.isChildOf(type.headerPath(), DESTINATION) ? DESTINATION : null;
        if (school == null) {
            return false;
        }
        Frame frame = open.top();
        fields.putIfAbsent(school + "/" + name, new Field(value, frame.line, frame.column, open.path()));
        return true;
    }

    /** @param name for example {@code SourceSchool/LEA} */
    public Optional<Field> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    public Optional<Header> header() {
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new Header(
                        text("SourceSchool/LEA"),
                        text("SourceSchool/Estab"),
                        text("DestSchool/LEA"),
                        text("DestSchool/Estab")));
    }

    private String text(String name) {
        return field(name).map(Field::value).orElse("");
    }
}
