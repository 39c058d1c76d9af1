package org.b2bopen.ui.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.b2bopen.core.Code;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.core.OutboxEntry.State;
import org.b2bopen.messages.Finding;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.exchange.OutboxWords;
import org.junit.jupiter.api.Test;

class ProblemTextTest {
    private static final String BIRTH =
            "Pupil 31: the date of birth (DOB) is not a date. (Schema rule cvc-datatype-valid.1.2.1.)";
    private static final Finding NO_DATE = error(BIRTH, 412);
    private static final Finding NO_NAME = error("Pupil 40: the surname is missing. (Schema rule cvc-x.2.4.a.)", 500);
    private static final Finding QUERY = new Finding(
            Finding.Code.NATIONAL_RULE, "The LA number is not known. Is it right?", 9, 7, "/B2BStudent/Header");

    @Test
    void S6_a_problem_is_told_as_sentence_then_what_to_do_then_place_and_rule_then_code() {
        OutboxEntry entry = entry(State.NEEDS_ATTENTION, "Not valid. Line 412: " + BIRTH, List.of(NO_DATE), List.of());
        assertEquals(
                List.of(
                        "Not valid. Line 412: Pupil 31: the date of birth (DOB) is not a date.",
                        "What to do: " + Code.SCHEMA.whatToDo(),
                        "Line 412, column 7, /B2BStudent/Pupils/Pupil   Schema rule cvc-datatype-valid.1.2.1",
                        "File: 8204321_CES_820LLLL_003.xml   Code: SCHEMA"),
                lines(entry));
        assertEquals("line 412", OutboxWords.check(entry));
    }

    @Test
    void S6_only_the_other_errors_are_listed_below_the_first() {
        List<String> lines =
                lines(entry(State.NEEDS_ATTENTION, "Line 412: " + BIRTH, List.of(NO_DATE, NO_NAME), List.of(QUERY)));
        assertEquals(
                List.of(
                        "Also to correct:",
                        "\u2022 Line 500, column 7: " + NO_NAME.message() + "  /B2BStudent/Pupils/Pupil",
                        "To explain; this does not stop the file:",
                        "\u2022 Line 9, column 7: " + QUERY.message() + "  /B2BStudent/Header"),
                lines.subList(3, 7));
        assertEquals(
                1, lines.stream().filter(line -> line.contains("not a date")).count());
    }

    @Test
    void S6_errors_that_are_not_the_reason_are_all_listed() {
        List<String> lines =
                lines(entry(State.NEEDS_ATTENTION, "It lies in a wrong folder.", List.of(NO_DATE), List.of()));
        assertEquals("It lies in a wrong folder.", lines.getFirst());
        assertEquals("To correct:", lines.get(2));
        assertEquals("\u2022 Line 412, column 7: " + BIRTH + "  /B2BStudent/Pupils/Pupil", lines.get(3));
    }

    @Test
    void S6_a_file_with_nothing_wrong_has_a_whole_sentence() {
        assertEquals(
                "Nothing is wrong with this file: it goes to LA 820.",
                lines(entry(State.READY, "", List.of(), List.of(QUERY))).getFirst());
        assertEquals(
                "This file is being checked.",
                lines(entry(State.CHECKING, "", List.of(), List.of())).getFirst());
        assertEquals(
                "This file: in doubt \u2013 the LA is asked first.",
                lines(entry(State.IN_DOUBT, "", List.of(), List.of())).getFirst());
    }

    private static List<String> lines(OutboxEntry entry) {
        List<String> lines = ProblemText.of(entry).lines().stream()
                .map(ProblemText.Line::text)
                .toList();
        assertEquals(lines, Arrays.asList(ProblemText.of(entry).plain().split(System.lineSeparator())));
        return lines;
    }

    private static Finding error(String message, int line) {
        return new Finding(Finding.Code.SCHEMA, message, line, 7, "/B2BStudent/Pupils/Pupil");
    }

    private static OutboxEntry entry(State state, String reason, List<Finding> errors, List<Finding> queries) {
        return new OutboxEntry(
                Path.of("8204321_CES_820LLLL_003.xml"),
                Service.STUDENT,
                "Student CES",
                "820",
                "4321",
                "820",
                1000,
                0,
                state,
                state == State.NEEDS_ATTENTION ? Optional.of(Code.SCHEMA) : Optional.empty(),
                reason,
                Optional.empty(),
                Optional.empty(),
                errors,
                queries);
    }
}
