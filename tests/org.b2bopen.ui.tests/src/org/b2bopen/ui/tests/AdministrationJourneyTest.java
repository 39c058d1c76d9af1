package org.b2bopen.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.OnSchemaError;
import org.b2bopen.model.config.SecurityProtocol;
import org.b2bopen.testkit.Widgets;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Setting up, section by section, as somebody does who has never seen the program. */
class AdministrationJourneyTest {
    private static final String TWO_AUTHORITIES = """
        {'rootFolder':'%s','localAuthorities':[{'number':'820','url':'https://la.example/b2b'},
         {'number':'821','url':'https://other.example/b2b'}]}
        """;

    private final Person person = new Person();
    private final Administration administration = new Administration(person);

    @TempDir
    private Path folder;

    @BeforeEach
    @AfterEach
    void nothingConfigured() throws Exception {
        person.walks(() -> {
            Workspace.clear();
            administration.revert();
        });
    }

    @Test
    void A1_the_root_folder_is_made_and_another_one_is_warned_of() throws Exception {
        person.walks(() -> {
            administration.open();
            person.sees(person.workbench(), "Still missing: the root folder");
            person.type(person.workbench(), "Root Folder", "B2B");
            person.sees(person.workbench(), "Root Folder must be the whole path of a place on this computer.");
            person.screenshot("40-admin-root-folder-wrong");
            CLabel head = person.bot.waitFor(
                    "what the form's head says",
                    () -> Widgets.find(
                            person.workbenchNow(),
                            CLabel.class,
                            each -> each.getText().contains("sections still need something")));
            double contrast = person.contrast(head, "40-admin-root-folder-wrong");
            assertTrue(contrast >= 4.5, () -> "the form's head can be read: " + contrast + ":1");
            Path root = folder.resolve("B2B");
            administration.chooseRootFolder(root);
            Workspace.importElsewhere(TWO_AUTHORITIES.formatted(root));
            person.reads("URL", "820", "821");
            Path other = folder.resolve("elsewhere");
            person.type(person.workbench(), "Root Folder", other.toString());
            person.sees(person.workbench(), "existing files are not copied or moved");
            person.press(person.workbench(), "Save");
            Shell question = person.window("Root folder");
            person.sees(question, "A new folder structure is made; existing files are not copied or moved.");
            person.screenshot("41-admin-root-folder-question");
            person.press(question, "OK");
            administration.isSaved();
            person.bot.waitUntil(
                    "folders of LA 821",
                    () -> Files.isDirectory(other.resolve("821").resolve("Files Not Exported")));
            assertEquals(other.toString(), stored().getRootFolder());
        });
    }

    @Test
    void A2_A8_V3_an_LA_is_added_edited_and_deleted_and_all_of_it_can_be_undone() throws Exception {
        person.walks(() -> {
            administration.open();
            administration.chooseRootFolder(folder.resolve("B2B"));
            person.press(person.workbench(), "Add\u2026");
            Shell dialog = person.window("Local Authority");
            person.type(dialog, "LA No.", "820");
            person.type(dialog, "URL", "http://la.example/b2b");
            person.sees(dialog, "must begin with https://");
            person.tick(dialog, "Allow an unencrypted connection (not safe: pupil data could be read on the way)");
            person.choose(dialog, "A file that fails its schema", "is sent with a warning, if it is well-formed");
            person.type(dialog, "User Name", "authority");
            person.type(dialog, "Password", "short");
            person.sees(dialog, "10 to 128 characters \u2013 not yet");
            person.screenshot("42-admin-la-password-rules");
            person.type(dialog, "Password", "Fictitious!2026");
            person.sees(dialog, "10 to 128 characters \u2013 met");
            person.screenshot("43-admin-la");
            person.press(dialog, "OK");
            person.reads("URL", "820", "http://la.example/b2b", "(stored)");
            assertEquals(List.of(), stored().getLocalAuthorities(), "nothing is stored before Save");
            person.menu("Edit", "Undo Local Authority");
            person.isEmpty("URL");
            person.menu("Edit", "Redo Local Authority");
            person.reads("URL", "820");
            administration.save();
            LocalAuthority la = stored().getLocalAuthorities().getFirst();
            assertTrue(la.isAllowUnencrypted());
            assertEquals(OnSchemaError.SEND, la.getOnSchemaError());
            assertEquals(
                    "Fictitious!2026",
                    Workspace.engine().secrets().get(SecretKey.of(la)).orElseThrow());
            assertFalse(Files.readString(Workspace.engine().workspace().resolve("configuration.xmi"))
                    .contains("Fictitious"));

            person.selectRow("URL", "820");
            person.press(person.workbench(), "Delete\u2026");
            Shell question = person.window("Delete Local Authority");
            person.sees(question, "Delete Local Authority 820?");
            person.isOnEnter(question, "Keep");
            person.press(question, "Delete");
            person.isEmpty("URL");
            administration.save();
            assertEquals(List.of(), stored().getLocalAuthorities());
            assertTrue(Workspace.engine().secrets().get(new SecretKey("la/820")).isEmpty());
        });
    }

    @Test
    void A3_A4_A5_A6_L3_every_other_section_is_filled_in_checked_as_one_types_and_saved() throws Exception {
        Path text = Files.writeString(folder.resolve("notes.pem"), "nothing here");
        person.walks(() -> {
            administration.open();
            Shell workbench = person.workbench();
            person.type(workbench, "Personnel URL", "https://la.example/staff");
            person.tick(workbench, "Monday");
            person.tick(workbench, "Thursday");
            person.sees(workbench, "Times must be chosen, too; until then nothing runs by itself.");
            administration.show("Schedule");
            person.screenshot("44-admin-schedule-no-time");
            person.press(workbench, "Add Time");
            person.sees(workbench, "Next runs:");
            person.screenshot("45-admin-schedule");
            administration.show("Proxy and security");
            person.tick(workbench, "Use Proxy");
            person.sees(workbench, "Proxy Name is needed, because the proxy is used.");
            person.screenshot("46-admin-proxy-incomplete");
            person.type(workbench, "Proxy Name", "proxy.example:8080");
            person.type(workbench, "Proxy User Name", "office");
            person.sees(workbench, "Proxy Password is needed, because the proxy is used.");
            person.type(workbench, "Proxy Password", "fictitious");
            person.choose(workbench, "Lowest TLS version", "TLS 1.3");
            person.type(workbench, "Certificates of a private CA", text.toString());
            person.sees(workbench, "This file holds no certificate that can be read.");
            person.screenshot("47-admin-proxy-and-security");
            administration.show("Logs");
            person.spin(workbench, "Keep entries for (days)", 30);
            person.screenshot("48-admin-logs");
            administration.save();
            Configuration now = stored();
            assertEquals("https://la.example/staff", now.getPersonnel().getUrl());
            assertEquals(2, now.getSchedule().getDays().size());
            assertEquals(List.of("02:30"), now.getSchedule().getAt());
            assertEquals("proxy.example:8080", now.getProxy().getName());
            assertEquals(
                    "fictitious",
                    Workspace.engine().secrets().get(SecretKey.PROXY).orElseThrow());
            assertEquals(SecurityProtocol.TL_SV13, now.getSecurityProtocol());
            assertEquals(30, now.getLogs().getKeepDays());
        });
    }

    @Test
    void A7_cancel_gives_up_changes_and_what_somebody_else_stored_is_asked_about() throws Exception {
        person.walks(() -> {
            administration.open();
            Shell workbench = person.workbench();
            person.type(workbench, "Personnel URL", "https://mine.example/staff");
            person.press(workbench, "Cancel");
            Shell question = person.window("Administration");
            person.isOnEnter(question, "Keep Editing");
            person.press(question, "Give Up Changes");
            person.fieldReads("Personnel URL", "");

            person.type(workbench, "Personnel URL", "https://mine.example/staff");
            Workspace.importElsewhere("{'personnel':{'url':'https://theirs.example/staff'}}");
            Shell asked = person.window("Changed Elsewhere");
            person.sees(asked, "Personnel URL");
            person.screenshot("51-admin-changed-elsewhere");
            person.press(asked, "Keep Mine");
            administration.save();
            assertEquals("https://mine.example/staff", stored().getPersonnel().getUrl());

            person.type(workbench, "Personnel URL", "https://again.example/staff");
            Workspace.importElsewhere("{'personnel':{'url':'https://theirs.example/staff'}}");
            person.press(person.window("Changed Elsewhere"), "Load Theirs");
            person.fieldReads("Personnel URL", "https://theirs.example/staff");
            administration.isSaved();
        });
    }

    @Test
    void S5_everything_is_tested_and_the_results_stand_beside_each_LA() throws Exception {
        person.walks(() -> {
            try (PracticeLa la = PracticeLa.start(folder)) {
                Workspace.importElsewhere("""
                    {'rootFolder':'%s','localAuthorities':[
                     {'number':'820','url':'%s','userName':'%s','password':'%s'},
                     {'number':'821','url':'https://other.example/b2b'}]}
                    """.formatted(
                                folder.resolve("B2B"), la.server().uri(), PracticeLa.USER_NAME, PracticeLa.PASSWORD));
                administration.open();
                person.reads("URL", "820", "821");
                person.press(person.workbench(), "Check Everything");
                person.reads("URL", "Test Connection Successful.", "Not tested: there is no log-in for it yet");
                person.selectRow("URL", "820");
                person.screenshot("52-admin-checked");
                person.press(person.workbench(), "Details\u2026");
                Shell details = person.window("Connection to LA 820");
                person.screenshot("53-admin-check-details");
                person.press(details, "OK");
            }
        });
    }

    @Test
    void A9_a_list_of_schools_and_a_configuration_are_shown_before_they_are_imported() throws Exception {
        Path list = Files.writeString(
                folder.resolve("schools.csv"),
                "laNumber,schoolNumber,name,userName,password\r\n"
                        + "820,4321,Green Abbey,green.abbey,Fictitious!2026\r\n"
                        + "820,111,Waters Edge,,\r\n");
        person.walks(() -> {
            Path root =
                    folder.resolve("Data of all the schools of the federation").resolve("B2B");
            Workspace.importElsewhere(TWO_AUTHORITIES.formatted(root));
            person.menu("File", "Import Configuration\u2026");
            Shell wizard = person.window("Import Configuration");
            person.type(wizard, "File", list.toString());
            person.press(wizard, "Next >");
            person.sees(wizard, "Line 3, schoolNumber: must be four digits");
            person.screenshot("54-admin-import-wrong");
            correct(list);
            person.press(wizard, "Next >");
            person.sees(wizard, "2 added, 0 changed, 0 removed.");
            person.screenshot("55-admin-import-preview");
            assertEquals(List.of(), stored().getStudentSchools(), "nothing is changed yet");
            person.press(wizard, "Finish");
            person.isGone("Import Configuration");
            assertEquals(2, stored().getStudentSchools().size());

            Path json = Files.writeString(
                    folder.resolve("old.json"),
                    "{\"localAuthorities\":[{\"number\":\"820\",\"url\":\"https://new.example/b2b\"}]}");
            person.menu("File", "Import Configuration\u2026");
            Shell again = person.window("Import Configuration");
            person.type(again, "File", json.toString());
            person.press(again, "Next >");
            person.sees(again, "0 added, 2 changed, 3 removed.");
            Table changes = person.bot.waitFor("the preview", () -> Widgets.table(again, "Now"));
            person.bot.waitUntil("the path, without its middle", () -> fits(changes, 0, 2));
            assertTrue(person.bot.ask(() -> changes.getItem(0).getText(2)).endsWith("/B2B"));
            person.screenshot("56-admin-import-replace");
            person.press(again, "Cancel");
            person.isGone("Import Configuration");
            assertEquals(2, stored().getStudentSchools().size());
        });
    }

    private static boolean fits(Table table, int row, int column) {
        GC gc = new GC(table);
        try {
            return gc.textExtent(table.getItem(row).getText(column)).x
                    < table.getColumn(column).getWidth();
        } finally {
            gc.dispose();
        }
    }

    private static void correct(Path list) throws IOException {
        Files.writeString(list, Files.readString(list).replace("820,111,", "820,1111,"));
    }

    @Test
    void A7_resetting_the_perspective_brings_the_editor_back() throws Exception {
        person.walks(() -> {
            administration.open();
            administration.close();
            person.menu("Window", "Reset Perspective...");
            person.press(person.window("Reset Perspective"), "Reset Perspective");
            person.sees(person.workbench(), "Still missing: the root folder");
        });
    }

    private static Configuration stored() {
        return Workspace.engine().configuration().load();
    }
}
