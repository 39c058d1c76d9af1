package org.b2bopen.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.b2bopen.messages.sample.SampleFile;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a school does on its first day, against a receiver that is really there. */
class FirstExportJourneyTest {
    private static final String GOOD = "8204321_CES_820LLLL_001.xml";

    private final Person person = new Person();
    private final Administration administration = new Administration(person);

    @TempDir
    private Path folder;

    @Test
    void A1_A2_S1_S2_S5_S6_L1_from_first_run_to_delivered_files_and_their_log() throws Exception {
        person.walks(this::firstDay);
    }

    private void firstDay() throws IOException {
        try (PracticeLa la = PracticeLa.start(folder)) {
            Path root = folder.resolve("B2B");
            chooseRootFolder(root);
            addAuthority(la.server().uri().toString());
            addSchool();
            Path waiting = root.resolve("820").resolve("Files Not Exported");
            byte[] good = writeFiles(waiting);
            seeOutbox();
            testConnection();
            export();
            Path sent = root.resolve("820").resolve("Files Exported").resolve(GOOD);
            assertEquals(List.of(GOOD, "8204321_CES_820LLLL_002.xml"), names(sent.getParent()));
            assertTrue(Files.exists(waiting.resolve("8204321_CES_820LLLL_003.xml")), "a refused file stays");
            assertTrue(
                    files(la.received()).stream().anyMatch(file -> sameContent(file, good)),
                    "byte for byte what the LA holds");
            seeLog();
        }
    }

    private void chooseRootFolder(Path root) {
        Shell workbench = person.workbench();
        person.sees(workbench, "No root folder yet");
        person.screenshot("01-first-run");
        person.press(workbench, "Choose the root folder\u2026");
        person.sees(workbench, "Still missing: the root folder.");
        person.screenshot("02-administration");
        administration.chooseRootFolder(root);
        person.screenshot("03-root-folder");
    }

    private void addAuthority(String url) {
        person.press(person.workbench(), "Add\u2026");
        Shell dialog = person.window("Local Authority");
        person.type(dialog, "LA No.", "82");
        person.sees(dialog, "LA No. must be three digits");
        person.screenshot("03-authority-problem");
        person.type(dialog, "LA No.", "820");
        person.type(dialog, "URL", url);
        person.screenshot("04-authority");
        person.press(dialog, "OK");
        person.reads("URL", "820", url);
        person.screenshot("05-authorities");
        administration.save();
        person.perspective("org.b2bopen.ui.student.perspective");
    }

    private void addSchool() {
        Shell workbench = person.workbench();
        person.sees(workbench, "No school yet");
        person.press(workbench, "Add a school\u2026");
        Shell dialog = person.window("B2B: Student Configuration");
        person.type(dialog, "School Name", "Green Abbey");
        person.type(dialog, "School No.", "4321");
        person.type(dialog, "LA No.", "820");
        person.type(dialog, "Destination LA No.", "820");
        person.type(dialog, "User Name", PracticeLa.USER_NAME);
        person.sees(dialog, "Password is needed, because there is a user name.");
        person.type(dialog, "Password", PracticeLa.PASSWORD);
        person.screenshot("06-school");
        person.press(dialog, "Save");
        person.reads("School Name", "Green Abbey", "4321");
    }

    private byte[] writeFiles(Path waiting) throws IOException {
        Path good = sample(1, 40).writeTo(waiting);
        sample(2, 400).writeTo(waiting);
        Path wrong = sample(3, 60).writeTo(waiting);
        String text = Files.readString(wrong);
        int at = text.indexOf("<DOB>", text.length() / 2);
        Files.writeString(
                wrong,
                text.substring(0, at) + "<DOB>2014-02-31</DOB>" + text.substring(text.indexOf("</DOB>", at) + 6));
        return Files.readAllBytes(good);
    }

    private static SampleFile sample(int sequence, int pupils) {
        return new SampleFile(SampleFile.Kind.STUDENT, "820", "4321", "820", sequence, pupils, 7);
    }

    private void seeOutbox() {
        person.menu("Exchange", "Check Again");
        person.reads("What will happen", GOOD, "ready", "goes to LA 820", "needs attention", "stays until corrected");
        person.sees(person.workbench(), "2 ready");
        person.selectRow("School Name", "Green Abbey");
        person.bringUp("org.b2bopen.ui.exchange.problem");
        person.selectRow("What will happen", "8204321_CES_820LLLL_003.xml");
        person.sees(person.workbench(), "What to do:");
        person.screenshot("07-outbox-and-problem");
    }

    private void testConnection() {
        person.press(person.workbench(), "Test Connection");
        Shell result = person.window("Test Connection");
        person.sees(result, "Test Connection Successful.");
        person.screenshot("08-test-connection");
        person.press(result, "OK");
        person.isGone("Test Connection");
    }

    private void export() {
        person.press(person.workbench(), "Export");
        person.sees(person.workbench(), "2 sent, 1 needs attention");
        person.screenshot("09-exported");
    }

    private void seeLog() {
        person.selectRow("School Name", "Green Abbey");
        person.reads("Message", "Test Connection Successful.", GOOD, "4321");
        person.selectRow("Message", "8204321_CES_820LLLL_003.xml");
        person.screenshot("10-log");
    }

    private static List<String> names(Path directory) throws IOException {
        return files(directory).stream()
                .map(file -> file.getFileName().toString())
                .sorted()
                .toList();
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static boolean sameContent(Path file, byte[] content) {
        try {
            return java.util.Arrays.equals(content, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
