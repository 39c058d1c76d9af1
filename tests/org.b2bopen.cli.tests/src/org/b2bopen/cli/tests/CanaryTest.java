package org.b2bopen.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figure 8: a pupil's number, a name and passwords go every way that there is; then they are looked for everywhere (L4, A8). */
class CanaryTest {
    private static final String UPN = "K820432198765";
    private static final String NAME = "Zzyzxkanarie";
    private static final String PASSWORD = "Kanarie!Vogel42";
    private static final String WRONG = "Papagei!Vogel43";
    private static final List<String> CANARIES = List.of(UPN, NAME, PASSWORD, WRONG);
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    @TempDir
    private Path folder;

    private final List<String> printed = new ArrayList<>();
    private SchoolSide school;
    private Path data;
    private Set<Path> temporary;

    @BeforeEach
    void school() throws Exception {
        school = new SchoolSide(folder.resolve("school"));
        data = folder.resolve("la");
        temporary = temporaryFiles();
    }

    private Run run(String... arguments) {
        return printed(school.run(arguments));
    }

    private Run printed(Run run) {
        printed.add(run.out());
        printed.add(run.err());
        return run;
    }

    private Run configure(String url, String password) {
        ObjectNode configuration = school.configuration(url, password);
        configuration
                .putObject("personnel")
                .put("url", url)
                .putArray("schools")
                .addObject()
                .put("name", "Green Abbey")
                .put("laNumber", "820")
                .put("schoolNumber", "4321")
                .put("userName", "la-820")
                .put("password", password);
        return printed(school.importing(configuration.toString()));
    }

    private RunningServer server() throws Exception {
        return new RunningServer(data, Files.writeString(folder.resolve("accounts.json"), """
            {"laNumber":"820","onSchemaError":"reject","outOfCounty":true,
             "accounts":[{"userName":"la-820","password":"%s","services":["STUDENT","PERSONNEL"]}],
             "licences":["820/4321"]}
            """.formatted(PASSWORD)));
    }

    /** A good file with a canary in its first pupil. */
    private Path canaryFile(int sequence) throws IOException {
        Path file = school.sample("820", "820", sequence);
        String content = Files.readString(file)
                .replaceFirst("<UPN>[^<]*</UPN>", "<UPN>" + UPN + "</UPN>")
                .replaceFirst("<Surname>[^<]*</Surname>", "<Surname>" + NAME + "</Surname>");
        assertTrue(content.contains(UPN) && content.contains(NAME), "the canaries sit in the file");
        return Files.writeString(file, content);
    }

    private void spoil(Path file, String part, String with) throws IOException {
        String content = Files.readString(file);
        assertTrue(content.matches("(?s).*" + part + ".*"), part);
        Files.writeString(file, content.replaceFirst(part, with));
    }

    private Run exports(int status) {
        run("export", "student", "--json", "--dry-run");
        Run text = run("export", "student");
        assertEquals(status, text.status(), text::toString);
        return run("export", "student", "--json");
    }

    @Test
    void L4_A8_no_canary_is_found_outside_of_the_files_it_belongs_in() throws Exception {
        badConfigurations();
        try (RunningServer server = server()) {
            assertEquals(0, configure(server.uri().toString(), PASSWORD).status());
            Path good = canaryFile(1);
            run("validate", "--json", good.toString());
            exports(0);
            assertTrue(Files.exists(school.exported("820").resolve(good.getFileName())), "it was delivered");

            Path invalid = canaryFile(2);
            spoil(invalid, "<DOB>[^<]*</DOB>", "<DOB>" + NAME + "</DOB>");
            spoil(invalid, "<Sex>[^<]*</Sex>", "<Sex>" + UPN + "</Sex>");
            Path broken = canaryFile(3);
            spoil(broken, "</Surname>", "<" + NAME + "&" + UPN + ";</Surname>");
            Path doctype = canaryFile(4);
            spoil(doctype, "(<\\?xml[^>]*\\?>)", "$1<!DOCTYPE " + NAME + " [<!ENTITY x \"" + UPN + "\">]>");
            for (Path file : List.of(invalid, broken, doctype)) {
                run("validate", file.toString());
                run("validate", "--json", file.toString());
            }
            exports(1);
            for (Path file : List.of(invalid, broken, doctype)) {
                Files.delete(file);
            }
            importStaff();

            canaryFile(5);
            assertEquals(0, configure(server.uri().toString(), WRONG).status());
            exports(1);
            run("test-connection", "--la", "820");
        }
        hostile();
        canaryFile(7);
        exports(1);
        run("history", "8204321_CES_820LLLL_001.xml");
        run("history", "--json", "8204321_CES_820LLLL_001.xml");
        run("config", "export");
        run("status");
        for (String format : List.of("csv", "json", "text")) {
            assertEquals(
                    0,
                    run(
                                    "log",
                                    "--format",
                                    format,
                                    "--output",
                                    folder.resolve("log." + format).toString())
                            .status());
            run("log", "--format", format);
        }
        assertEquals(List.of(), found());
    }

    private void badConfigurations() {
        String good = school.configuration("https://la.example/b2b", PASSWORD).toString();
        for (String bad : List.of(
                good.replace("\"number\"", "\"" + PASSWORD + "\":1,\"number\"").replace("\"820\"", "820"),
                good.substring(0, good.indexOf(PASSWORD) + 5),
                good.replace("\"" + PASSWORD + "\"", "\"" + PASSWORD + "\"" + UPN),
                good.replace("\"" + PASSWORD + "\"", "[\"" + PASSWORD + "\"]"),
                good.replace("https://la.example", "https://u:" + PASSWORD + "@la.example"))) {
            Run run = printedWithoutKeys(school.importing(bad));
            assertEquals(2, run.status(), run::toString);
        }
    }

    /** The name of an unknown key is told, as H3 asks; it is no secret where it stands. */
    private Run printedWithoutKeys(Run run) {
        printed.add(run.out());
        printed.add(run.err().replace("localAuthorities[0]." + PASSWORD, ""));
        return run;
    }

    private void importStaff() throws IOException {
        Path waiting = Files.createDirectories(data.resolve("outbox/820/4321"));
        Files.writeString(waiting.resolve("staff.xml"), "<Staff><Name>" + NAME + "</Name></Staff>");
        Run run = run("import", "personnel", "--json");
        assertEquals(0, run.status(), run::toString);
        run("import", "personnel");
    }

    private void hostile() throws Exception {
        canaryFile(6);
        try (HostileReceiver receiver = new HostileReceiver(UPN + " " + NAME + " " + PASSWORD)) {
            assertEquals(0, configure(receiver.uri().toString(), PASSWORD).status());
            for (String fault :
                    List.of("nameFault", "schemaFault", "licenceFault", "conflictFault", "credentialsFault", "page")) {
                receiver.refuseWith(fault);
                exports(1);
            }
            run("test-connection", "--la", "820");
            run("import", "personnel", "--json");
        }
    }

    /** Each place with a canary: what was printed, and every file but those that carry the data. */
    private List<String> found() throws IOException {
        List<String> found = new ArrayList<>();
        for (String text : printed) {
            CANARIES.stream().filter(text::contains).forEach(canary -> found.add(canary + " was printed: " + text));
        }
        List<Path> files = new ArrayList<>();
        for (Path place : List.of(folder.resolve("school/workspace"), data, folder)) {
            try (Stream<Path> all = Files.walk(place)) {
                all.filter(Files::isRegularFile)
                        .filter(file -> !carriesData(file))
                        .forEach(files::add);
            }
        }
        Set<Path> now = temporaryFiles();
        now.removeAll(temporary);
        now.stream().filter(file -> !file.startsWith(folder)).forEach(files::add);
        for (Path file : files) {
            String content = Files.readString(file, StandardCharsets.ISO_8859_1);
            for (String canary : CANARIES) {
                for (Charset encoding : ENCODINGS) {
                    if (content.contains(new String(canary.getBytes(encoding), StandardCharsets.ISO_8859_1))) {
                        found.add(canary + " is in " + file);
                    }
                }
            }
        }
        return found;
    }

    private boolean carriesData(Path file) {
        String place = folder.relativize(file).toString();
        return place.startsWith("school/files/")
                || place.startsWith("la/received/")
                || place.startsWith("la/delivered/")
                || place.startsWith("la/outbox/")
                || place.startsWith("la/receiver.db")
                || place.equals("accounts.json");
    }

    private static Set<Path> temporaryFiles() throws IOException {
        Set<Path> files = new HashSet<>();
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            all.filter(Files::isRegularFile).filter(Files::isReadable).forEach(files::add);
        }
        return files;
    }
}
