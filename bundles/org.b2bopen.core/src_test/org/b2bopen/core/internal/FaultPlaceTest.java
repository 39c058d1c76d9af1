package org.b2bopen.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.b2bopen.transport.TransportException.ContentFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultPlaceTest {
    @TempDir
    private Path folder;

    private String path(String said) throws Exception {
        Path file = Files.writeString(
                folder.resolve("a.xml"),
                "<c:CTFile xmlns:c='x'><Pupil n='1'><Surname>Zebulon</Surname></Pupil></c:CTFile>");
        ContentFault fault =
                FaultPlace.of(Optional.of(new ContentFault(said, 3, 4)), file).orElseThrow();
        assertEquals(3, fault.line());
        assertEquals(4, fault.column());
        return fault.path();
    }

    @Test
    void L4_a_path_of_the_file_is_believed() throws Exception {
        assertEquals("/CTFile/Pupil[12]/Surname", path("/CTFile/Pupil[12]/Surname"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/CTFile/Zebulon", "/CTFile/Pupil[A1234567]", "/CTFile/A820432112001", "Zebulon", "", "null"})
    void L4_what_a_receiver_might_quote_is_not(String said) throws Exception {
        assertEquals("", path(said));
    }

    /** A pattern goes deeper with every step of a path. */
    @Test
    void S6_a_path_without_end_ends_no_run() throws Exception {
        assertEquals("", path("/a".repeat(200_000)));
    }
}
