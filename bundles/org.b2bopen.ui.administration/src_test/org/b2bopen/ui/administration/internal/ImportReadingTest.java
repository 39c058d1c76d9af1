package org.b2bopen.ui.administration.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.Transports;
import org.b2bopen.ui.administration.internal.ImportReading.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportReadingTest {
    @TempDir
    private Path folder;

    private final MemorySecrets secrets = new MemorySecrets();
    private ConfigurationStore store;

    @BeforeEach
    void open() {
        store = ConfigurationStore.in(folder.resolve("workspace"));
    }

    @Test
    void A9_the_preview_names_what_changes_in_the_words_of_the_dialogs() throws Exception {
        ImportReading reading = read("old.json", """
            {"rootFolder":"%s","proxy":{"name":"proxy.example"},
             "localAuthorities":[{"number":"820","url":"https://la.example/b2b"}]}
            """.formatted(folder));
        List<Row> rows = assertInstanceOf(ImportReading.Ready.class, reading).rows();
        assertEquals(
                List.of(
                        "CHANGED Root Folder: (nothing) > " + folder,
                        "CHANGED Proxy Name: (nothing) > proxy.example",
                        "ADDED Local Authority 820:  > "),
                words(rows));
        assertInstanceOf(ImportReading.Ready.class, reading).plan().apply();

        ImportReading schools = read("schools.CSV", "laNumber,schoolNumber,name\n820,4321,Green Abbey\n");
        assertEquals(
                List.of("ADDED 820/4321 \u2192 820 Green Abbey:  > "),
                words(assertInstanceOf(ImportReading.Ready.class, schools).rows()));
    }

    @Test
    void A9_what_cannot_be_imported_says_why_in_words() throws IOException {
        assertEquals(
                List.of("localAuthorities[0].number: must be three digits from 201 to 999"),
                problems(read(
                        "old.json", "{\"localAuthorities\":[{\"number\":\"82\",\"url\":\"https://la.example/\"}]}")));
        Path latin = Files.write(folder.resolve("latin.csv"), "name\nCaf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                List.of(Messages.Import_NotUtf8),
                problems(ImportReading.read(latin.toString(), store, secrets, Transports.NONE)));
        assertEquals(
                1,
                problems(ImportReading.read(folder.resolve("missing").toString(), store, secrets, Transports.NONE))
                        .size());
        assertEquals(
                1,
                problems(ImportReading.read("\0", store, secrets, Transports.NONE))
                        .size());
    }

    private ImportReading read(String name, String content) throws IOException {
        return ImportReading.read(
                Files.writeString(folder.resolve(name), content).toString(), store, secrets, Transports.NONE);
    }

    private static List<String> problems(ImportReading reading) {
        return assertInstanceOf(ImportReading.Wrong.class, reading).problems();
    }

    private static List<String> words(List<Row> rows) {
        return rows.stream()
                .map(row -> row.kind() + " " + row.what() + ": " + row.before() + " > " + row.after())
                .toList();
    }
}
