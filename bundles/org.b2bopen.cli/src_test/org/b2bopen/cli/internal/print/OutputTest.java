package org.b2bopen.cli.internal.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.b2bopen.cli.internal.CapturedProgram;
import org.b2bopen.core.Code;
import org.b2bopen.core.FileOutcome;
import org.b2bopen.core.Outcome;
import org.b2bopen.core.Summary;
import org.b2bopen.messages.Finding;
import org.b2bopen.transport.Receipt;
import org.b2bopen.transport.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OutputTest {
    private static final String SHA = "ab".repeat(32);
    private static final Finding DOB = new Finding(
            Finding.Code.SCHEMA, "The date of birth is not a date.", 3, 7, "/B2BStudent/Pupils/Pupil[1]/DOB");
    private static final Finding ROOT = new Finding(Finding.Code.NAME_MISMATCH, "The name says 821.", 0, 0, "");
    private static final Finding QUERY = new Finding(Finding.Code.UPN, "The check letter is not right.", 9, 2, "/x");

    private final CapturedProgram program = new CapturedProgram();

    @TempDir
    private Path folder;

    private static FileOutcome sent(boolean before) {
        Receipt receipt = new Receipt("R-1", "key", 1234, SHA, Instant.EPOCH, before);
        return new FileOutcome(
                Path.of("/x/8204321_CES_820LLLL_001.xml"),
                Service.STUDENT,
                "820",
                Outcome.SENT,
                Optional.empty(),
                "Sent.",
                Optional.of(SHA),
                1234,
                Optional.of(receipt),
                List.of(),
                List.of(QUERY));
    }

    private static FileOutcome refused(Path file, List<Finding> errors) {
        return new FileOutcome(
                file,
                Service.STUDENT,
                "820",
                Outcome.REFUSED,
                Optional.of(Code.SCHEMA),
                "This file has failed schema validation.",
                Optional.of(SHA),
                99,
                Optional.empty(),
                errors,
                List.of());
    }

    private JsonNode json(FileOutcome outcome) throws Exception {
        new Output(program.surroundings(), true).file(outcome);
        assertEquals(1, program.outLines().size(), "one object a line");
        return new ObjectMapper().readTree(program.out());
    }

    private static List<String> keys(JsonNode node) {
        return StreamSupport.stream(((Iterable<String>) node::fieldNames).spliterator(), false)
                .toList();
    }

    @Test
    void H2_json_of_a_sent_file_has_exactly_the_keys_that_apply() throws Exception {
        JsonNode node = json(sent(true));

        assertEquals(
                List.of(
                        "file",
                        "service",
                        "la",
                        "outcome",
                        "message",
                        "sha256",
                        "receipt",
                        "bytes",
                        "alreadyDelivered",
                        "queries"),
                keys(node));
        assertEquals("sent", node.get("outcome").asText());
        assertEquals("STUDENT", node.get("service").asText());
        assertEquals("R-1", node.get("receipt").asText());
        assertEquals(1234, node.get("bytes").asLong());
        assertTrue(node.get("alreadyDelivered").asBoolean());
        assertEquals(
                List.of("code", "message", "line", "column", "path"),
                keys(node.get("queries").get(0)));
    }

    @Test
    void H2_json_of_a_refused_file_has_the_place_of_the_first_error_that_has_one() throws Exception {
        JsonNode node = json(refused(Path.of("/x/a.xml"), List.of(ROOT, DOB)));

        assertEquals(3, node.get("line").asInt());
        assertEquals(7, node.get("column").asInt());
        assertEquals(DOB.path(), node.get("path").asText());
        assertEquals("SCHEMA", node.get("code").asText());
        assertEquals(2, node.get("errors").size());
        assertEquals(
                List.of("code", "message"), keys(node.get("errors").get(0)), "a finding about the name has no place");
        assertFalse(node.has("receipt"));
        assertFalse(node.has("alreadyDelivered"));
        assertFalse(node.has("queries"));
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void H2_outcomes_have_the_words_of_the_interface(Outcome outcome) {
        assertTrue(
                List.of("sent", "imported", "valid", "refused", "failed", "in-doubt")
                        .contains(Words.of(outcome)),
                Words.of(outcome));
    }

    @Test
    void H2_the_summary_is_one_object_with_all_six_numbers() {
        new Output(program.surroundings(), true).summary(new Summary(1, 2, 3, 4, 5, 6));

        assertEquals(
                "{\"summary\":{\"sent\":1,\"imported\":2,\"valid\":3,\"refused\":4,\"failed\":5,\"inDoubt\":6}}\n",
                program.out());
    }

    @Test
    void H2_json_is_safe_in_any_encoding() {
        new Output(program.surroundings(), true).file(refused(Path.of("/x/Schule \u00fc\n\u4e2d.xml"), List.of()));

        assertTrue(program.out().chars().allMatch(c -> c < 128), program.out());
        assertEquals(1, program.outLines().size());
    }

    @Test
    void L4_a_file_name_cannot_forge_a_line_or_steer_the_terminal() {
        new Output(program.surroundings(), false)
                .file(refused(Path.of("/x/a\nsent      b\u001b[2J\u202e.xml"), List.of()));

        assertTrue(program.outLines().getFirst().startsWith("refused   /x/a?sent      b?[2J?.xml"), program.out());
    }

    @Test
    void H2_people_see_sentence_place_and_code() {
        new Output(program.surroundings(), false).file(refused(Path.of("/x/a.xml"), List.of(DOB)));

        assertEquals(
                List.of(
                        "refused   /x/a.xml  [SCHEMA]",
                        "          This file has failed schema validation.",
                        "          The date of birth is not a date.",
                        "            line 3, column 7, /B2BStudent/Pupils/Pupil[1]/DOB"),
                program.outLines());
    }

    @Test
    void H2_people_see_the_receipt_and_that_a_file_had_arrived_before() {
        Output output = new Output(program.surroundings(), false);
        output.file(sent(true));
        output.summary(new Summary(1, 0, 0, 0, 0, 0));

        assertEquals(
                "sent      /x/8204321_CES_820LLLL_001.xml  to LA 820, 1.2 KB, receipt R-1 (had arrived before)",
                program.outLines().getFirst());
        assertEquals("1 sent.", program.outLines().getLast());
    }

    @Test
    void L4_the_line_around_a_fault_is_shown_on_a_terminal_only() throws Exception {
        Path file =
                Files.writeString(folder.resolve("a.xml"), "<a>\r\n<b>\r\n  <DOB>Nobody\u001b[1m</DOB>\r\n</b></a>");
        CapturedProgram watched = new CapturedProgram(Map.of(), "", true);

        new Output(watched.surroundings(), false).file(refused(file, List.of(DOB)));
        new Output(program.surroundings(), false).file(refused(file, List.of(DOB)));

        assertTrue(watched.out().contains("| <DOB>Nobody?[1m</DOB>"), watched.out());
        assertFalse(program.out().contains("Nobody"), program.out());
    }

    @Test
    void R4_the_excerpt_of_an_endless_line_is_short() throws Exception {
        Path file = Files.writeString(folder.resolve("a.xml"), "<a>" + "x".repeat(1_000_000) + "<DOB>?</DOB></a>");

        String excerpt = SourceExcerpt.around(file, 1, 1_000_005).orElseThrow();

        assertTrue(excerpt.length() <= 102, excerpt);
        assertTrue(excerpt.contains("<DOB>?</DOB>"), excerpt);
    }

    @ParameterizedTest
    @CsvSource({"0,0 bytes", "999,999 bytes", "1000,1.0 KB", "999999,1.0 MB", "52400000,52.4 MB", "2000000000,2.0 GB"})
    void H2_sizes_are_for_people(long bytes, String words) {
        assertEquals(words, Words.bytes(bytes));
    }

    @Test
    void H2_progress_is_shown_on_a_terminal_only_and_never_with_json() {
        CapturedProgram watched = new CapturedProgram(Map.of(), "", true);
        for (boolean json : List.of(true, false)) {
            ProgressLine progress = new Output(json ? watched.surroundings() : program.surroundings(), json).progress();
            progress.beginTask("Sending", 10);
            progress.worked(5);
        }
        assertEquals("", watched.err() + program.err());

        ProgressLine progress = new Output(watched.surroundings(), false).progress();
        progress.beginTask("Sending", 10);
        assertTrue(watched.err().endsWith("0 % Sending"), watched.err());
    }

    @Test
    void H1_a_stop_of_the_program_cancels_the_work() {
        Output output = new Output(program.surroundings(), false);
        assertFalse(output.progress().isCanceled());

        program.surroundings().stop().request();

        assertTrue(output.progress().isCanceled());
        assertTrue(new Output(program.surroundings(), false).progress().isCanceled(), "also for what begins later");
    }

    @Test
    void H2_a_run_that_is_stopped_is_summed_up_by_the_files_it_got_to() throws Exception {
        Output output = new Output(program.surroundings(), true);
        output.file(sent(false));
        output.file(sent(true));
        output.file(refused(Path.of("/x/a.xml"), List.of(DOB)));
        output.summarySoFar();
        String[] lines = program.out().split("\n");
        JsonNode summary = new ObjectMapper().readTree(lines[lines.length - 1]).get("summary");
        assertEquals(2, summary.get("sent").asInt());
        assertEquals(1, summary.get("refused").asInt());
    }
}
