package org.b2bopen.la.wonde;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WondeSchoolsFileTest {
    private static final String SCHOOL =
            "{\"laNumber\":\"820\",\"schoolNumber\":\"4321\",\"id\":\"A1\",\"url\":\"https://wonde.example/v1.0\",\"tokenFile\":\"abbey.token\"}";

    @TempDir
    private Path folder;

    private Path token;

    @BeforeEach
    void writeToken() throws IOException {
        token = Files.writeString(folder.resolve("abbey.token"), WondeStub.TOKEN + "\n");
        Files.setPosixFilePermissions(token, PosixFilePermissions.fromString("rw-------"));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("schools.json"), text);
    }

    private String complaint(String text) throws IOException {
        Path file = file(text);
        String message = assertThrows(IllegalArgumentException.class, () -> WondeSchoolsFile.read(file))
                .getMessage();
        assertFalse(message.contains(WondeStub.TOKEN), message);
        return message;
    }

    @Test
    void LA2_a_school_has_its_address_and_its_token_from_a_file_of_its_own() throws Exception {
        WondeSchool school =
                WondeSchoolsFile.read(file("{\"schools\":[" + SCHOOL + "]}")).getFirst();
        assertEquals(WondeStub.TOKEN, school.token());
        assertEquals("https://wonde.example/v1.0/", school.api().toString());
    }

    @Test
    void LA2_what_is_wrong_is_named_by_its_place() throws Exception {
        assertTrue(complaint("{\"schools\":[" + SCHOOL.replace("\"id\"", "\"ident\"") + "]}")
                .contains("schools[0].ident is not known"));
        assertTrue(complaint("{\"schools\":[" + SCHOOL.replace("820", "100") + "]}")
                .contains("schools[0]: The LA number"));
        assertTrue(complaint("{\"schools\":[" + SCHOOL.replace("https:", "http:") + "]}")
                .contains("https://"));
        assertTrue(complaint("{\"schools\":[").contains("not well-formed JSON near line 1"));
        assertTrue(complaint("[]").contains("schools"));
    }

    @Test
    void A8_a_token_that_others_can_read_is_refused() throws Exception {
        Files.setPosixFilePermissions(token, PosixFilePermissions.fromString("rw-r--r--"));
        assertTrue(complaint("{\"schools\":[" + SCHOOL + "]}").contains("chmod 600"));
    }
}
