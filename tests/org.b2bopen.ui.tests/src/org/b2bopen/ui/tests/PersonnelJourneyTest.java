package org.b2bopen.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.b2bopen.messages.sample.SampleFile;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Staff files of a school go out and come in. */
class PersonnelJourneyTest {
    private static final String FIRST = "8204321_PER_820LLLL_001.xml";
    private static final String SECOND = "8204321_PER_820LLLL_002.xml";
    private static final String INCOMING = "8204321_PER_820LLLL_090.xml";

    private final Person person = new Person();

    @TempDir
    private Path folder;

    @Test
    void P1_P2_P3_P4_P5_P6_L1_adds_a_school_exports_a_chosen_file_imports_and_deletes() throws Exception {
        person.walks(this::day);
    }

    private void day() throws IOException {
        Path root = folder.resolve("B2B");
        try (PracticeLa la = PracticeLa.start(folder);
                Workspace workspace =
                        Workspace.ofGreenAbbey(root, la.server().uri().toString())) {
            person.perspective("org.b2bopen.ui.personnel.perspective");
            try {
                addSchool(root);
                testConnection();
                exportOne(root);
                importFiles(root, la);
                editAndDelete();
            } finally {
                person.perspective("org.b2bopen.ui.student.perspective");
            }
        }
    }

    private void addSchool(Path root) {
        Shell workbench = person.workbench();
        person.sees(workbench, "No school yet");
        person.sees(workbench, "Files come in for the schools under School Details");
        person.screenshot("50-personnel-empty");
        person.press(workbench, "Add a school\u2026");
        Shell dialog = person.window("B2B:Personnel Configuration");
        person.type(dialog, "School Name", "Green Abbey");
        person.type(dialog, "LA No.", "820");
        person.type(dialog, "School No.", "4321");
        person.type(dialog, "User Name", PracticeLa.USER_NAME);
        person.type(dialog, "Password", PracticeLa.PASSWORD);
        Path usual = root.resolve("820").resolve("Personnel").resolve("4321");
        person.bot.waitUntil(
                "the usual folder as a hint",
                () -> org.b2bopen.testkit.Widgets.field(dialog, "Files Imported")
                        .filter(field -> field.getMessage()
                                .equals(usual.resolve("Files Imported").toString()))
                        .isPresent());
        person.type(
                dialog,
                "Files Imported",
                root.resolve("820").resolve("Files Not Exported").toString());
        person.sees(dialog, "Files Imported must not be the same as, contain or be inside another folder");
        person.screenshot("51-personnel-folder-problem");
        person.type(dialog, "Files Imported", folder.resolve("From LA").toString());
        person.screenshot("52-personnel-school");
        person.press(dialog, "Save");
        person.reads("School Name", "Green Abbey");
    }

    private void testConnection() {
        person.selectRow("School Name", "Green Abbey");
        person.press(person.workbench(), "Test Connection");
        Shell result = person.window("Test Connection");
        person.sees(result, "Test Connection Successful.");
        person.press(result, "OK");
        person.isGone("Test Connection");
    }

    private void exportOne(Path root) throws IOException {
        Path waiting = root.resolve("820").resolve("Personnel").resolve("4321").resolve("Files Not Exported");
        sample(waiting, 1);
        sample(waiting, 2);
        person.menu("Exchange", "Check Again");
        person.reads("What will happen", FIRST, SECOND, "goes to LA 820");
        person.menu("Exchange", "Export");
        Shell dialog = person.window("Export Staff Files");
        person.sees(dialog, SECOND);
        person.screenshot("53-personnel-export");
        person.press(dialog, "Tick None");
        person.check(dialog, SECOND);
        person.press(dialog, "Export");
        person.sees(person.workbench(), "1 sent");
        assertTrue(Files.exists(waiting.resolve(FIRST)), "a file that was not ticked stays");
        person.bot.waitUntil(
                "moved",
                () -> Files.exists(waiting.resolveSibling("Files Exported").resolve(SECOND)));
    }

    private static void sample(Path waiting, int sequence) throws IOException {
        new SampleFile(SampleFile.Kind.PERSONNEL, "820", "4321", "820", sequence, 5, 3)
                .writeTo(Files.createDirectories(waiting));
    }

    private void importFiles(Path root, PracticeLa la) throws IOException {
        byte[] content = "<B2BPersonnel/>".repeat(100).getBytes(StandardCharsets.UTF_8);
        Files.write(Files.createDirectories(la.outbox()).resolve(INCOMING), content);
        person.sees(person.workbench(), "Import fetches what waits at the Local Authority");
        person.screenshot("54-personnel-inbox-empty");
        person.menu("Exchange", "Import");
        person.reads("Imported File", INCOMING, "acknowledged");
        person.sees(person.workbench(), "1 imported");
        assertArrayEquals(content, Files.readAllBytes(folder.resolve("From LA").resolve(INCOMING)));
        person.selectRow("Imported File", INCOMING);
        person.reads("Message", INCOMING + " imported");
        person.screenshot("54-personnel");
        person.selectRow("School Name", "Green Abbey");
        person.reads("Message", SECOND, "Test Connection Successful.");
    }

    private void editAndDelete() {
        person.selectRow("School Name", "Green Abbey");
        person.press(person.workbench(), "Edit\u2026");
        Shell dialog = person.window("B2B:Personnel Configuration");
        person.type(dialog, "School Name", "Green Abbey Primary");
        person.press(dialog, "Save");
        person.reads("School Name", "Green Abbey Primary");
        person.selectRow("School Name", "Green Abbey Primary");
        person.press(person.workbench(), "Delete\u2026");
        Shell question = person.window("Delete School");
        person.screenshot("55-personnel-delete");
        person.press(question, "Delete");
        person.sees(person.workbench(), "No school yet");
        assertEquals(
                1, Workspace.engine().configuration().load().getStudentSchools().size(), "the student row stays (P6)");
        assertFalse(Workspace.engine()
                .configuration()
                .load()
                .getStudentSchools()
                .getFirst()
                .getUserName()
                .isEmpty());
    }
}
