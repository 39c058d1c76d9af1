package org.b2bopen.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.b2bopen.messages.sample.SampleFile.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault in a valid file: refused, once, at the right line and path (V3, V5). */
class MutationTest {
    static Stream<Mutations.Mutation> mutations() throws IOException {
        List<Mutations.Mutation> all = new ArrayList<>();
        all.addAll(Mutations.of(new SampleLines(Kind.STUDENT, Checks.CES, 4, 3)));
        all.addAll(Mutations.of(new SampleLines(Kind.CTF, Checks.CTF, 4, 4)));
        all.addAll(Mutations.of(new SampleLines(Kind.PERSONNEL, Checks.PER, 3, 5)));
        return all.stream();
    }

    @Test
    void V3_there_are_more_than_two_hundred_mutations_of_every_kind_of_file() throws IOException {
        for (String fileName : List.of(Checks.CES, Checks.CTF, Checks.PER)) {
            long many = mutations().filter(mutation -> mutation.fileName().equals(fileName)).count();
            assertTrue(many > 200, () -> fileName + ": " + many);
        }
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
