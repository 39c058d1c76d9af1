package org.b2bopen.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.b2bopen.messages.sample.SampleFile;
import org.b2bopen.model.SecretKey;
import org.b2bopen.testkit.Widgets;
import org.b2bopen.testkit.postgresql.Postgres;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a school sent, in the Local Authority perspective: from the export to the held data. Everybody in it is made up. */
class ReceivingJourneyTest {
    private static final String PERSPECTIVE = "org.b2bopen.ui.la.perspective";

    private static final SecretKey PASSWORD = new SecretKey("receiver/database");

    private static final String GIVEN_NAME = "Student identifiers: given name";

    private final Person person = new Person();

    @TempDir
    private Path folder;

    @Test
    void LA1_LA2_LA3_LA4_LA5_LA7_LA8_a_sent_file_is_imported_matched_and_decided_and_a_rule_changes_the_next()
            throws Exception {
        Path root = Files.createDirectories(folder.resolve("school"));
        try (PracticeLa la = PracticeLa.start(folder);
                Workspace workspace =
                        Workspace.ofGreenAbbey(root, la.server().uri().toString())) {
            person.walks(() -> {
                send(root, 1, 3);
                point(la);
                importIt();
                match();
                decide();
                audit();
                rule(root);
                lookAtAnotherBase();
                schedule();
                person.perspective("org.b2bopen.ui.student.perspective");
            });
        }
    }

    @Test
    void LA8_a_report_that_waits_at_the_LA_comes_into_the_Reports_of_the_school() throws Exception {
        String name = "820LLLL_REJ_8204321_000012.csv";
        Path root = Files.createDirectories(folder.resolve("school"));
        try (PracticeLa la = PracticeLa.start(folder);
                Workspace workspace =
                        Workspace.ofGreenAbbey(root, la.server().uri().toString())) {
            Files.writeString(Files.createDirectories(la.outbox()).resolve(name), "UPN,Code,What\n");
            Path report = root.resolve("820").resolve("Reports").resolve(name);
            person.walks(() -> {
                person.menu("Exchange", "Export and Import Everything");
                person.bot.waitUntil("the report", () -> Files.exists(report));
                person.sees(person.workbench(), "1 imported");
            });
            assertEquals("UPN,Code,What\n", Files.readString(report));
        }
    }

    private void send(Path root, int sequence, int pupils) {
        try {
            Path waiting = Files.createDirectories(root.resolve("820").resolve("Files Not Exported"));
            new SampleFile(SampleFile.Kind.STUDENT, "820", "4321", "820", sequence, pupils, sequence).writeTo(waiting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        person.perspective("org.b2bopen.ui.student.perspective");
        Shell workbench = person.workbench();
        person.reads("What will happen", "8204321_CES_820LLLL_00" + sequence + ".xml", "ready");
        person.press(workbench, "Export");
        person.isEmpty("What will happen");
    }

    private void point(PracticeLa la) throws IOException {
        person.perspective(PERSPECTIVE);
        person.sees(person.workbench(), "No receiving side yet");
        person.screenshot("60-la-not-chosen");
        try (Postgres server = Postgres.start()) {
            onServer(la, server);
            embedded(la);
        }
    }

    /** Mistakes are told and can be mended; the password is where passwords are. */
    private void onServer(PracticeLa la, Postgres server) throws IOException {
        Shell dialog = choose();
        person.type(dialog, "Data folder", la.data().toString());
        person.untick(dialog, "Embedded: the database is in that folder");
        person.tick(dialog, "On a server (PostgreSQL)");
        person.untick(dialog, "Import and run tasks in this program, too");
        person.type(dialog, "User Name", Postgres.USER);
        person.type(dialog, "Password", "Wrong!Passw0rd");
        person.type(dialog, "URL", server.newDatabase());
        person.press(dialog, "Open");
        person.sees(dialog, "the server refuses this user name or password");
        person.screenshot("61-la-server-refuses");
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            person.type(dialog, "URL", "jdbc:postgresql://127.0.0.1:" + silent.getLocalPort() + "/la");
            person.press(dialog, "Open");
            person.sees(dialog, "Opening the receiving side");
            person.press(dialog, "Cancel");
            person.isGone("Choose the Receiving Side");
        }
        person.sees(person.workbench(), "No receiving side yet");
        Shell again = choose();
        person.type(again, "Data folder", la.data().toString());
        person.untick(again, "Embedded: the database is in that folder");
        person.tick(again, "On a server (PostgreSQL)");
        person.untick(again, "Import and run tasks in this program, too");
        person.type(again, "URL", server.newDatabase());
        person.type(again, "User Name", Postgres.USER);
        person.type(again, "Password", Postgres.PASSWORD);
        person.press(again, "Open");
        person.isGone("Choose the Receiving Side");
        person.sees(person.workbench(), "Nothing has come from any school yet");
        assertTrue(Workspace.engine().secrets().contains(PASSWORD));
        assertFalse(Files.readString(Workspace.engine().workspace().resolve("receiver.properties"))
                .contains(Postgres.PASSWORD));
    }

    private Shell choose() {
        person.menu("View", "Choose the Receiving Side\u2026");
        return person.window("Choose the Receiving Side");
    }

    private void embedded(PracticeLa la) {
        Shell dialog = choose();
        person.untick(dialog, "On a server (PostgreSQL)");
        person.tick(dialog, "Embedded: the database is in that folder");
        person.type(dialog, "Data folder", "la");
        person.sees(dialog, "The data folder has to be a full path.");
        person.type(dialog, "Data folder", la.data().toString());
        person.untick(dialog, "Import and run tasks in this program, too");
        person.screenshot("61-la-choose");
        person.press(dialog, "Open");
        person.isGone("Choose the Receiving Side");
        person.sees(person.workbench(), "Nothing has come from any school yet");
        assertFalse(Workspace.engine().secrets().contains(PASSWORD), "who needs none has none");
    }

    private void importIt() {
        person.show("org.b2bopen.ui.la.files");
        person.show("org.b2bopen.ui.la.imports");
        person.sees(person.workbench(), "Nothing has arrived");
        person.sees(person.workbench(), "Nothing has been imported");
        person.screenshot("62-la-empty");
        person.press(person.workbench(), "Import Now");
        person.reads("Import of", "8204321_CES_820LLLL_001.xml", "done");
        Table imports = person.table("Import of");
        person.bot.waitUntil("every column can be seen", () -> width(imports) <= imports.getClientArea().width);
        person.reads("Base", "820/4321");
        person.show("org.b2bopen.ui.la.activity");
        person.reads("What happened", "3 unmatched");
        person.show("org.b2bopen.ui.la.files");
        person.reads("Virtual file", "8204321_CES_820LLLL_001.xml");
        person.screenshot("62-la-imported");
    }

    private static int width(Table table) {
        return Arrays.stream(table.getColumns()).mapToInt(TableColumn::getWidth).sum();
    }

    /** One is added as new; another is taken for the first, although little about them is the same. */
    private void match() {
        person.show("org.b2bopen.ui.la.unmatched");
        Table waiting = person.table("Unmatched student");
        person.bot.waitUntil("three wait", () -> waiting.getItemCount() == 3);
        String first = person.bot.ask(() -> waiting.getItem(0).getText(0));
        String second = person.bot.ask(() -> waiting.getItem(1).getText(0));
        person.selectRow("Unmatched student", first);
        person.screenshot("63-la-unmatched");
        person.press(person.workbench(), "Add New");
        person.bot.waitUntil("two wait", () -> waiting.getItemCount() == 2);
        person.selectRow("Unmatched student", second);
        person.press(person.workbench(), "Match\u2026");
        Shell dialog = person.window("Match");
        person.type(dialog, "Family name or UPN", first.split(",")[0]);
        person.sees(dialog, first);
        person.sees(dialog, "family name");
        person.screenshot("64-la-match");
        person.isOnEnter(dialog, "Cancel");
        person.press(dialog, "Match");
        Shell question = person.window("Not the Same Data");
        person.sees(question, "family name: " + second.split(",")[0] + " came, " + first.split(",")[0] + " is held");
        person.isOnEnter(question, "Do Not Match");
        person.press(question, "Match");
        person.isGone("Match");
        person.bot.waitUntil("one waits", () -> waiting.getItemCount() == 1);
    }

    /** With the keys: the first accepted, the second discarded. */
    private void decide() {
        person.show("org.b2bopen.ui.la.conflictStudents");
        Table students = person.table("Student with conflicts");
        person.bot.waitUntil("one with conflicts", () -> students.getItemCount() == 1);
        person.selectRow(
                "Student with conflicts",
                person.bot.ask(() -> students.getItem(0).getText(0)));
        person.press(person.workbench(), "Decide");
        Table conflicts = person.table("Data in conflict");
        person.bot.waitUntil("conflicts", () -> conflicts.getItemCount() > 2);
        int open = person.bot.ask(conflicts::getItemCount);
        String incoming = person.bot.ask(() -> conflicts.getItem(0).getText(3));
        key(conflicts, 'a');
        key(conflicts, 'd');
        person.reads("Data in conflict", "accept", "discard");
        person.screenshot("65-la-conflicts");
        key(conflicts, SWT.CR);
        person.bot.waitUntil("two fewer", () -> conflicts.getItemCount() == open - 2);
        person.sees(person.workbench(), "Open conflicts: " + (open - 2));
        assertFalse(
                person.bot.ask(() -> Widgets.cells(conflicts).anyMatch(incoming::equals)), "what was accepted is held");
    }

    /** Who did it all: everybody, then the person in front of the window alone, and that as a file. */
    private void audit() {
        person.show("org.b2bopen.ui.la.audit");
        Shell workbench = person.workbench();
        Table trail = person.table("What was done");
        person.reads(
                "What was done",
                "added the base",
                "added the student",
                "matched the student",
                "accepted an incoming value",
                "discarded an incoming value",
                "820/4321");
        person.screenshot("65-la-audit");
        person.type(workbench, "By", "nobody of that name");
        person.sees(workbench, "Nobody changed anything that this asks for");
        person.type(workbench, "By", System.getProperty("user.name").toUpperCase(Locale.ROOT));
        person.bot.waitUntil(
                "what this person did",
                () -> trail.getItemCount() > 0
                        && Widgets.cells(trail).noneMatch(cell -> cell.contains("conflict is over"))
                        && IntStream.range(0, trail.getItemCount())
                                .allMatch(i -> trail.getItem(i).getText(1).equals(System.getProperty("user.name"))));
        int shown = person.bot.ask(trail::getItemCount);
        Path file = folder.resolve("audit.csv");
        person.press(workbench, "Export\u2026");
        Shell dialog = person.window("Export Audit Trail");
        person.type(dialog, "File", file.toString());
        person.screenshot("65-la-audit-export");
        person.press(dialog, "Export");
        person.sees(workbench, "Exported to " + file);
        List<String> lines = lines(file);
        assertEquals("Id,Date,Who,What,Student,School,Group,Entry,Item,Detail", lines.getFirst());
        assertEquals(shown + 1, lines.size(), () -> String.join("\n", lines));
        assertTrue(lines.stream().anyMatch(line -> line.contains(",conflict_accepted,")));
        person.type(workbench, "By", "");
        person.show("org.b2bopen.ui.la.conflicts");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What one rule changes: the next file's values of that kind are imported without a question. */
    private void rule(Path root) {
        Table conflicts = person.table("Data in conflict");
        person.reads("Data in conflict", GIVEN_NAME);
        person.selectRow("Base", "820/4321");
        person.show("org.b2bopen.ui.la.rules");
        person.selectRow("Data item", "given name");
        person.choose(person.workbench(), "Rule for the selected rows", "Always import");
        person.press(person.workbench(), "Set Rule");
        Table rules = person.table("Data item");
        person.bot.waitUntil(
                "the rule",
                () -> IntStream.range(0, rules.getItemCount())
                        .anyMatch(i -> rules.getItem(i).getText(1).equals("given name")
                                && rules.getItem(i).getText(2).equals("Always import")));
        person.screenshot("66-la-rules");
        send(root, 2, 3);
        person.perspective(PERSPECTIVE);
        person.show("org.b2bopen.ui.la.imports");
        person.press(person.workbench(), "Import Now");
        person.reads("Import of", "8204321_CES_820LLLL_002.xml");
        person.bot.waitUntil(
                "no conflict about given names", () -> Widgets.cells(conflicts).noneMatch(GIVEN_NAME::equals));
        person.show("org.b2bopen.ui.la.alerts");
        person.reads("What it is about", "matched nobody and wait");
        person.screenshot("67-la-alerts");
    }

    /** Of which there is nothing: the list says so, and shows all again. */
    private void lookAtAnotherBase() {
        person.show("org.b2bopen.ui.la.files");
        person.press(person.workbench(), "Add Base\u2026");
        Shell dialog = person.window("Base");
        person.type(dialog, "LA No.", "820");
        person.type(dialog, "School No.", "1111");
        person.type(dialog, "Name", "Waters Edge");
        person.press(dialog, "Save");
        person.selectRow("Base", "820/1111");
        person.sees(person.workbench(), "Only the selected base is looked at.");
        person.screenshot("68-la-nothing-of-base");
        person.press(person.workbench(), "Show All Bases");
        person.reads("Virtual file", "8204321_CES_820LLLL_002.xml");
        Table bases = person.table("Base");
        int selected = person.bot.ask(bases::getSelectionCount);
        assertEquals(0, selected, "the bases say so, too");
    }

    private void schedule() {
        person.show("org.b2bopen.ui.la.tasks");
        person.press(person.workbench(), "New Task\u2026");
        Shell dialog = person.window("Scheduled Task");
        person.type(dialog, "Name", "Tidy up");
        person.type(dialog, "Times of day", "25:00");
        person.sees(dialog, "A time of day is written like 02:30");
        person.type(dialog, "Times of day", "3:30");
        person.screenshot("68-la-task");
        person.press(dialog, "Save");
        person.reads("Last Run Status", "Tidy up", "every day 03:30", "did not run yet");
        person.selectRow("Last Run Status", "Tidy up");
        person.press(person.workbench(), "Run Now");
        person.reads("Last Run Status", "Successful");
        person.press(person.workbench(), "System Defaults\u2026");
        Shell defaults = person.window("System Defaults");
        person.screenshot("69-la-defaults");
        person.press(defaults, "Save");
        person.isGone("System Defaults");
        person.screenshot("70-la-tasks");
    }

    private void key(Table table, int key) {
        Event event = new Event();
        event.keyCode = key;
        person.bot.send(table, SWT.KeyDown, event);
        person.bot.settle();
    }
}
