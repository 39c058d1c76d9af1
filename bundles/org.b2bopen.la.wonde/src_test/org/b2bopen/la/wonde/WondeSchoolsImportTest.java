package org.b2bopen.la.wonde;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.wonde.WondeException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WondeSchoolsImportTest {
    @TempDir
    private Path folder;

    private final List<String> read = new ArrayList<>();
    private LaStore store;

    @BeforeEach
    void open() {
        store = LaStore.open(folder.resolve("receiver.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void LA2_one_schools_trouble_never_keeps_the_others_out_and_is_told() throws Exception {
        schools("4321", "4322", "4323");
        WondeException problem =
                assertThrows(WondeException.class, () -> importing(() -> true).execute(store));
        assertEquals(List.of("4321", "4322", "4323"), read);
        assertEquals(
                "1 of 3 schools could not be read from Wonde. 820/4322: The token is not accepted.",
                problem.getMessage());
        assertEquals(Reason.REFUSED, problem.reason());
    }

    @Test
    void LA7_it_stops_before_the_next_school_when_somebody_else_has_taken_over() throws Exception {
        schools("4321", "4323");
        boolean[] ours = {true};
        assertEquals(
                10,
                importing(() -> {
                            boolean now = ours[0];
                            ours[0] = false;
                            return now;
                        })
                        .execute(store));
        assertEquals(List.of("4321"), read);
    }

    @Test
    void LA2_a_school_that_is_added_to_the_file_is_read_the_next_time() throws Exception {
        schools("4321");
        WondeSchoolsImport imports = importing(() -> true);
        imports.execute(store);
        schools("4321", "4323");
        assertEquals(20, imports.execute(store));
        Files.delete(folder.resolve("schools.json"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> imports.execute(store))
                .getMessage()
                .contains("schools.json"));
    }

    private WondeSchoolsImport importing(BooleanSupplier goesOn) {
        return new WondeSchoolsImport(folder.resolve("schools.json"), goesOn, (opened, school) -> {
            read.add(school.school());
            if (school.school().equals("4322")) {
                throw new WondeException(Reason.REFUSED, "The token is not accepted.", null);
            }
            return new WondeImportOperation.Result(10, 0, 0);
        });
    }

    private void schools(String... numbers) throws IOException {
        Path token = folder.resolve("school.token");
        Files.writeString(token, "fictitious-token");
        Files.setPosixFilePermissions(token, PosixFilePermissions.fromString("rw-------"));
        List<String> schools = new ArrayList<>();
        for (String number : numbers) {
            schools.add("""
                    {"laNumber":"820","schoolNumber":"%s","name":"School %s","id":"A%s",
                     "url":"http://127.0.0.1:1/v1.0/","tokenFile":"school.token"}""".formatted(number, number, number));
        }
        Files.writeString(folder.resolve("schools.json"), "{\"schools\":[" + String.join(",", schools) + "]}");
    }
}
