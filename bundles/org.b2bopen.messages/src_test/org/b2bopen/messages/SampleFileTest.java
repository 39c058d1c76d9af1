package org.b2bopen.messages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.b2bopen.messages.sample.SampleFile;
import org.b2bopen.messages.sample.SampleFile.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void H2_sample_of_a_real_LA_is_valid_without_a_query(Kind kind) throws IOException {
        Path file = new SampleFile(kind, "933", "4321", "330", 7, 300, 42).writeTo(folder);
        CheckReport report = Checks.SHIPPED.check(file, false, () -> false);
        assertEquals(List.of(), report.errors());
        assertEquals(List.of(), report.queries());
        assertEquals(Files.size(file), report.bytes());
        long perPerson = Files.size(file) / 300;
        assertTrue(perPerson > 1000 && perPerson < 4000, () -> perPerson + " bytes a person");
    }

    @ParameterizedTest
    @EnumSource
    void H2_sample_is_the_same_for_the_same_seed_and_another_for_another(Kind kind) throws IOException {
        byte[] one = written(new SampleFile(kind, "820", "4321", "820", 1, 20, 5), "one");
        byte[] again = written(new SampleFile(kind, "820", "4321", "820", 1, 20, 5), "again");
        byte[] other = written(new SampleFile(kind, "820", "4321", "820", 1, 20, 6), "other");
        assertArrayEquals(one, again);
        assertFalse(java.util.Arrays.equals(one, other));
    }

    private byte[] written(SampleFile sample, String into) throws IOException {
        return Files.readAllBytes(sample.writeTo(folder.resolve(into)));
    }

    @Test
    void H2_sample_never_overwrites_and_leaves_nothing_else_behind() throws IOException {
        SampleFile sample = new SampleFile(Kind.STUDENT, "820", "4321", "821", 3, 1, 1);
        Path file = sample.writeTo(folder);
        assertEquals("8204321_CES_821LLLL_003.xml", file.getFileName().toString());
        Files.writeString(file, "mine");
        assertThrows(FileAlreadyExistsException.class, () -> sample.writeTo(folder));
        assertEquals("mine", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void H2_sample_refuses_what_could_not_be_valid() {
        assertThrows(IllegalArgumentException.class, () -> new SampleFile(Kind.CTF, "200", "4321", "820", 1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new SampleFile(Kind.CTF, "820", "432", "820", 1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new SampleFile(Kind.CTF, "820", "4321", "820", 0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new SampleFile(Kind.CTF, "820", "4321", "820", 1, 0, 1));
    }

    @Test
    void V5_the_smallest_sample_has_exclusions_with_one_two_and_three_reasons() throws IOException {
        String text = Checks.sample(Kind.STUDENT, 1);
        assertEquals(6, text.split("<Reason>", -1).length - 1);
        assertTrue(Checks.check(Checks.CES, text).valid());
    }
}
