package org.b2bopen.ui.help.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class HelpPagesTest {
    private static final Path PAGES = Path.of("src/org/b2bopen/ui/help/internal/pages");
    private static final Pattern TAG = Pattern.compile("</?([a-zA-Z]+)");
    private static final Set<String> SHOWN = Set.of("form", "p", "li", "b", "a", "span");
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");

    @Test
    void every_page_is_well_formed_and_every_link_leads_to_a_page() throws Exception {
        for (String topic : topics()) {
            String page = HelpPages.page(topic).orElseThrow();
            DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page)));
            // Anything else is left out by the platform's form text, with the words in it.
            TAG.matcher(page)
                    .results()
                    .map(tag -> tag.group(1))
                    .forEach(tag -> assertTrue(SHOWN.contains(tag), () -> topic + " has <" + tag + ">"));
            LINK.matcher(page)
                    .results()
                    .map(link -> link.group(1))
                    .forEach(target ->
                            assertTrue(HelpPages.page(target).isPresent(), () -> topic + " links to " + target));
        }
    }

    @Test
    void an_unknown_topic_has_no_page_whatever_it_is_called() {
        assertEquals(Optional.empty(), HelpPages.page("nowhere"));
        assertEquals(Optional.empty(), HelpPages.page("../messages"));
        assertEquals("student.outbox", HelpPages.topicOfView("org.b2bopen.ui.student.outbox"));
    }

    private static List<String> topics() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            return pages.map(page -> page.getFileName().toString().replace(".xml", ""))
                    .sorted()
                    .toList();
        }
    }
}
