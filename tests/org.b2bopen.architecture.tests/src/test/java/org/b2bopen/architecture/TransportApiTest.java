package org.b2bopen.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a third party reads of the API is all there (T1). */
class TransportApiTest {
    private static final Path API = Checkout.ROOT.resolve("bundles/org.b2bopen.transport.api");
    private static final Pattern TYPE = Pattern.compile(
            "(?m)^ *(?:public |sealed |final |static |non-sealed )*(?:class|interface|record|enum|@interface) (\\w+)");

    @Test
    void T1_every_type_of_the_transport_api_says_since_when_it_is_there() throws IOException {
        List<String> silent = new ArrayList<>();
        for (Path source : sources()) {
            String text = Checkout.read(source);
            Matcher type = TYPE.matcher(text);
            int before = 0;
            while (type.find()) {
                if (!text.substring(before, type.start()).contains("@since ")) {
                    silent.add(source.getFileName() + ": " + type.group(1));
                }
                before = type.end();
            }
        }
        assertFalse(sources().isEmpty());
        assertEquals(List.of(), silent);
    }

    @Test
    void T1_the_transport_api_imports_nothing_but_the_Java_platform_and_equinox_common() throws IOException {
        List<String> foreign = new ArrayList<>();
        Pattern allowed = Pattern.compile("(java\\.|org\\.b2bopen\\.transport\\.|org\\.eclipse\\.core\\.runtime\\.).*");
        for (Path source : sources()) {
            Matcher used = Pattern.compile("(?m)^import (?:static )?([\\w.]+)").matcher(Checkout.read(source));
            while (used.find()) {
                if (!allowed.matcher(used.group(1)).matches()) {
                    foreign.add(source.getFileName() + ": " + used.group(1));
                }
            }
        }
        assertEquals(List.of(), foreign);
    }

    @Test
    void T1_the_schema_of_the_extension_point_has_no_blank_part() throws Exception {
        Document schema = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(API.resolve("schema/transports.exsd").toFile());
        List<String> blank = new ArrayList<>();
        Stream.of("element", "attribute")
                .flatMap(kind -> elements(schema.getElementsByTagName(kind)))
                .filter(part -> part.hasAttribute("name") && documentation(part).isBlank())
                .forEach(part -> blank.add(part.getTagName() + " " + part.getAttribute("name")));
        for (String section : List.of("since", "examples", "apiinfo", "implementation")) {
            boolean written = elements(schema.getElementsByTagName("meta.section"))
                    .filter(each -> each.getAttribute("type").equals(section))
                    .map(each -> (Element) each.getParentNode().getParentNode())
                    .anyMatch(annotation -> !said(annotation).isBlank());
            if (!written) {
                blank.add("section " + section);
            }
        }
        assertEquals(List.of(), blank);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(API.resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .toList();
        }
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    /** What its own annotation says, not that of something inside. */
    private static String documentation(Element part) {
        return elements(part.getChildNodes())
                .filter(child -> child.getTagName().equals("annotation"))
                .map(TransportApiTest::said)
                .findFirst()
                .orElse("");
    }

    private static String said(Element annotation) {
        return elements(annotation.getChildNodes())
                .filter(child -> child.getTagName().equals("documentation"))
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }
}
