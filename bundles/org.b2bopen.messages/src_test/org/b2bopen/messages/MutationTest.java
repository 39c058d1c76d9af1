package org.b2bopen.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.b2bopen.messages.sample.SampleFile.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault in a valid file: refused, once, at the right line and path (V3, V5). */
class MutationTest {
    /** A part of what the mutator finds, evenly taken, so that the build stays quick; all of them pass. */
    static Stream<Mutations.Mutation> mutations() throws IOException {
        List<Mutations.Mutation> all = new ArrayList<>();
        all.addAll(every(2, new SampleLines(Kind.STUDENT, Checks.CES, 4, 3)));
        all.addAll(every(5, new SampleLines(Kind.CTF, Checks.CTF, 4, 4)));
        all.addAll(every(2, new SampleLines(Kind.PERSONNEL, Checks.PER, 3, 5)));
        return all.stream();
    }

    private static List<Mutations.Mutation> every(int step, SampleLines sample) {
        List<Mutations.Mutation> all = Mutations.of(sample);
        return IntStream.range(0, all.size())
                .filter(i -> i % step == 0 || all.get(i).what().startsWith("fourth"))
                .mapToObj(all::get)
                .toList();
    }

    @Test
    void V3_there_are_more_than_two_hundred_mutations_of_all_kinds_of_files() throws IOException {
        List<Mutations.Mutation> all = mutations().toList();
        assertTrue(all.size() > 400, () -> all.size() + " mutations");
        for (String fileName : List.of(Checks.CES, Checks.CTF, Checks.PER)) {
            long many = all.stream()
                    .filter(mutation -> mutation.fileName().equals(fileName))
                    .count();
            assertTrue(many > 70, () -> fileName + ": " + many);
        }
        assertTrue(all.stream().anyMatch(mutation -> mutation.what().equals("fourth reason")));
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void V3_V5_a_single_fault_is_refused_at_the_right_line_and_path(Mutations.Mutation mutation) throws IOException {
        CheckReport report = Checks.check(mutation.fileName(), mutation.text());
        assertFalse(report.valid());
        Finding first = report.errors().getFirst();
        assertEquals(
                mutation.code() + " " + mutation.path() + " line " + mutation.line(),
                first.code() + " " + first.path() + " line " + first.line(),
                first::message);
        assertEquals(1, report.errorCount(), () -> report.errors().toString());
    }
}
