package org.b2bopen.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.b2bopen.testkit.Widgets;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A school changes its name, and one is deleted. */
class SchoolsJourneyTest {
    private final Person person = new Person();

    @TempDir
    private Path folder;

    @Test
    void S1_S2_edits_a_school_and_deletes_it_after_a_Yes() throws Exception {
        person.walks(this::editAndDelete);
    }

    @Test
    void A7_School_Details_follows_what_another_process_imports() throws Exception {
        person.walks(() -> {
            Workspace.clear();
            person.perspective("org.b2bopen.ui.student.perspective");
            person.sees(person.workbench(), "No root folder yet");
            try {
                Workspace.importElsewhere("""
                        {'rootFolder':'%s','localAuthorities':[{'number':'820','url':'https://la.example/b2b'}]}
                        """.formatted(folder.resolve("B2B")));
                person.sees(person.workbench(), "No school yet");
            } finally {
                Workspace.clear();
            }
        });
    }

    private void editAndDelete() throws IOException {
        try (PracticeLa la = PracticeLa.start(folder);
                Workspace workspace = Workspace.ofGreenAbbey(
                        folder.resolve("B2B"), la.server().uri().toString())) {
            person.perspective("org.b2bopen.ui.student.perspective");
            person.selectRow("School Name", "Green Abbey");
            assertEquals(1, rowsOfButtons(), "the buttons stand beside one another in a laptop's window");
            person.press(person.workbench(), "Edit\u2026");
            Shell dialog = person.window("B2B: Student Configuration");
            person.sees(
                    dialog,
                    folder.resolve("B2B")
                            .resolve("820")
                            .resolve("Files Not Exported")
                            .toString());
            person.type(dialog, "School Name", "Green Abbey Primary");
            person.screenshot("48-edit-school");
            person.press(dialog, "Save");
            person.reads("School Name", "Green Abbey Primary");
            delete("Keep");
            assertEquals(1, rows());
            delete("Delete");
            person.sees(person.workbench(), "No school yet");
            assertEquals(0, rows());
            assertTrue(
                    Workspace.engine()
                                    .configuration()
                                    .load()
                                    .getLocalAuthorities()
                                    .size()
                            == 1,
                    "the LA stays");
        }
    }

    private long rowsOfButtons() {
        Shell workbench = person.workbench();
        return person.bot.ask(() -> Stream.of("Test Connection", "Add\u2026", "Edit\u2026", "Delete\u2026")
                .map(label -> Widgets.button(workbench, label).orElseThrow().getLocation().y)
                .distinct()
                .count());
    }

    private void delete(String answer) {
        person.selectRow("School Name", "Green Abbey Primary");
        person.press(person.workbench(), "Delete\u2026");
        Shell question = person.window("Delete School");
        person.screenshot("49-delete-school");
        person.isOnEnter(question, "Keep");
        person.press(question, answer);
        person.isGone("Delete School");
    }

    private static int rows() {
        return Workspace.engine().configuration().load().getStudentSchools().size();
    }
}
