package org.b2bopen.ui.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlExcerptTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void V3_the_lines_around_a_place_are_shown_and_the_one_in_question_is_marked(String end) throws IOException {
        Path file = file(lines(end, 20), StandardCharsets.UTF_8);
        XmlExcerpt excerpt = XmlExcerpt.read(file, 10, 3, () -> false);
        assertEquals(
                List.of(
                        "7 line 7",
                        "8 line 8",
                        "9 line 9",
                        "10 line 10 marked",
                        "11 line 11",
                        "12 line 12",
                        "13 line 13"),
                shown(excerpt));
    }

    @Test
    void V3_at_the_ends_of_a_file_there_is_less_to_show() throws IOException {
        Path file = file(lines("\n", 3), StandardCharsets.UTF_8);
        assertEquals(
                List.of("1 line 1 marked", "2 line 2", "3 line 3"), shown(XmlExcerpt.read(file, 1, 1, () -> false)));
        assertEquals(
                List.of("1 line 1", "2 line 2", "3 line 3 marked"), shown(XmlExcerpt.read(file, 3, 1, () -> false)));
        assertEquals(List.of(), shown(XmlExcerpt.read(file, 300, 1, () -> false)));
    }

    @Test
    void R4_of_a_line_without_end_the_part_around_the_column_is_shown() throws IOException {
        String line = "<a>".repeat(100_000) + "HERE" + "<b>".repeat(100_000);
        XmlExcerpt excerpt = XmlExcerpt.read(file(line, StandardCharsets.UTF_8), 1, 300_001, () -> false);
        String shown = excerpt.lines().getFirst().text();
        assertEquals(1, excerpt.lines().size());
        assertTrue(shown.contains("<a>HERE<b>"), shown);
        assertTrue(shown.startsWith("\u2026") && shown.endsWith("\u2026") && shown.length() < 200, shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1"})
    void V3_every_encoding_that_a_file_declares_is_read(String encoding) throws IOException {
        String text = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n<Name>Zo\u00eb</Name>\n";
        XmlExcerpt excerpt = XmlExcerpt.read(file(text, Charset.forName(encoding)), 2, 1, () -> false);
        assertEquals("<Name>Zo\u00eb</Name>", excerpt.lines().get(1).text());
    }

    @Test
    void L4_control_characters_of_a_file_move_nothing_on_the_screen() throws IOException {
        Path file = file("<a>\u001b[2J\t</a>\n", StandardCharsets.UTF_8);
        assertEquals(
                "<a> [2J </a>",
                XmlExcerpt.read(file, 1, 1, () -> false).lines().getFirst().text());
    }

    @Test
    void V3_reading_ends_when_nobody_wants_it_any_more() throws IOException {
        Path file = file(lines("\n", 5), StandardCharsets.UTF_8);
        assertThrows(OperationCanceledException.class, () -> XmlExcerpt.read(file, 2, 1, () -> true));
    }

    private Path file(String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve("a.xml"), text, charset);
    }

    private static String lines(String end, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "line " + i + end).collect(Collectors.joining());
    }

    private static List<String> shown(XmlExcerpt excerpt) {
        return excerpt.lines().stream()
                .map(line -> line.number() + " " + line.text() + (line.marked() ? " marked" : ""))
                .toList();
    }
}
