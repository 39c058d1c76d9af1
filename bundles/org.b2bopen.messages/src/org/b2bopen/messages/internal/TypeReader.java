package org.b2bopen.messages.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.b2bopen.messages.MessageType;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Makes message types of their declarations, which have the same attributes in a plugin.xml and in a file that it names. */
public final class TypeReader {
    private static final List<String> GROUPS =
            List.of("sourceLa", "sourceSchool", "destinationLa", "destinationSchool", "sequence");

    private TypeReader() {}

    /**
     * @param attribute gives the value of an attribute of the declaration, or null
     * @param resource finds a file of the plug-in that declares the type, or null
     * @throws IllegalArgumentException saying what is wrong with the declaration
     */
    public static MessageType read(Function<String, String> attribute, Function<String, URL> resource) {
        Function<String, String> needed = name -> {
            String value = attribute.apply(name);
            if (value == null || value.isBlank()) {
                throw new IllegalArgumentException("the attribute " + name + " is missing");
            }
            return value.strip();
        };
        List<URL> schemas = new ArrayList<>();
        for (String path : list(needed.apply("schemas"))) {
            URL url = resource.apply(path);
            if (url == null) {
                throw new IllegalArgumentException("there is no file " + path);
            }
            schemas.add(url);
        }
        String service = needed.apply("service");
        if (!List.of("STUDENT", "PERSONNEL").contains(service)) {
            throw new IllegalArgumentException("the service must be STUDENT or PERSONNEL");
        }
        return new MessageType(
                needed.apply("id"),
                needed.apply("name"),
                service,
                pattern(needed.apply("namePattern")),
                needed.apply("rootElement"),
                schemas,
                list(needed.apply("headerPath")));
    }

    private static Pattern pattern(String text) {
        Pattern pattern;
        try {
            pattern = Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("the namePattern is not a regular expression: " + e.getDescription(), e);
        }
        if (!pattern.namedGroups().keySet().containsAll(GROUPS)) {
            throw new IllegalArgumentException("the namePattern must have the named groups " + GROUPS);
        }
        return pattern;
    }

    private static List<String> list(String commaSeparated) {
        return Arrays.stream(commaSeparated.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The types that a file of {@code messageType} elements declares. */
    public static List<MessageType> readAll(URL catalogue, Function<String, URL> resource) throws IOException {
        List<MessageType> types = new ArrayList<>();
        try (InputStream in = catalogue.openStream()) {
            Element root = SchemaReader.parse(in).getDocumentElement();
            for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element && element.getLocalName().equals("messageType")) {
                    types.add(read(name -> element.hasAttribute(name) ? element.getAttribute(name) : null, resource));
                }
            }
        } catch (SAXException e) {
            throw new IllegalArgumentException(catalogue + " is not well-formed: " + e.getMessage(), e);
        }
        return types;
    }
}
