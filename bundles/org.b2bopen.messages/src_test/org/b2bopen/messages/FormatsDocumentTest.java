package org.b2bopen.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.b2bopen.messages.internal.ElementModel;
import org.b2bopen.messages.internal.SchemaReader;
import org.junit.jupiter.api.Test;

class FormatsDocumentTest {
    @Test
    void V3_the_published_tables_name_the_elements_of_the_schemas() throws IOException {
        Path docs = Path.of("").toAbsolutePath();
        while (!Files.exists(docs.resolve("docs/formats.md"))) {
            docs = docs.getParent();
        }
        Set<String> published = new TreeSet<>();
        try (Stream<String> lines = Files.lines(docs.resolve("docs/formats.md"))) {
            lines.filter(line -> line.startsWith("| ") && line.split("\\|").length == 5)
                    .map(line -> line.split("\\|")[1].strip())
                    .filter(name -> name.matches("[A-Za-z0-9]+") && !name.equals("element"))
                    .forEach(published::add);
        }
        Set<String> declared = new TreeSet<>();
        for (MessageType type : MessageTypes.shipped().all()) {
            collect(SchemaReader.read(type.schemas(), type.rootElement()).orElseThrow(), declared);
        }
        assertTrue(declared.size() > 100);
        assertEquals(declared, published);
    }

    private static void collect(ElementModel element, Set<String> names) {
        for (ElementModel child : element.type().children().values()) {
            names.add(child.name());
            collect(child, names);
        }
    }
}
