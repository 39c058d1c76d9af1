package org.b2bopen.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.b2bopen.messages.sample.SampleFile;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day with files that go, files that do not, and the question whether one arrived. */
class OutboxJourneyTest {
    private static final String GOOD = "8204321_CES_820LLLL_001.xml";
    private static final String COPY = "8204321_CES_820LLLL_001 (1).xml";
    private static final String RENAMED = "8204321_CES_820LLLL_002.xml";
    private static final String WRONG = "8204321_CES_820LLLL_003.xml";
    private static final String OUTBOX = "What will happen";

    private final Person person = new Person();

    @TempDir
    private Path folder;

    private Path waiting;

    @Test
    void S6_V2_V3_R5_sees_why_not_renames_checks_again_sends_one_dry_runs_and_proves_a_delivery() throws Exception {
        person.walks(this::day);
    }

    private void day() throws IOException {
        Path root = folder.resolve("B2B");
        try (PracticeLa la = PracticeLa.start(folder);
                Workspace workspace =
                        Workspace.ofGreenAbbey(root, la.server().uri().toString())) {
            person.perspective("org.b2bopen.ui.student.perspective");
            waiting = Files.createDirectories(root.resolve("820").resolve("Files Not Exported"));
            sample(1, 30);
            Files.copy(waiting.resolve(GOOD), waiting.resolve(COPY));
            breakDateOfBirth(sample(3, 60));
            person.reads("School Name", "Green Abbey");
            person.selectRow("School Name", "Green Abbey");
            person.menu("Exchange", "Check Again");
            person.sees(person.workbench(), "1 ready \u00b7 2 need attention");
            whyNot();
            rename();
            mend();
            dryRun();
            sendOne();
            history(la);
            properties();
            person.menu("Exchange", "Export");
            person.sees(person.workbench(), "2 sent");
        }
    }

    private Path sample(int sequence, int pupils) throws IOException {
        return new SampleFile(SampleFile.Kind.STUDENT, "820", "4321", "820", sequence, pupils, 7).writeTo(waiting);
    }

    private static void breakDateOfBirth(Path file) throws IOException {
        String text = Files.readString(file);
        int at = text.indexOf("<DOB>", text.length() / 2);
        Files.writeString(
                file, text.substring(0, at) + "<DOB>2014-02-31</DOB>" + text.substring(text.indexOf("</DOB>", at) + 6));
    }

    private void whyNot() {
        person.selectRow(OUTBOX, WRONG);
        Shell workbench = person.workbench();
        person.sees(workbench, "What to do: Correct the named place in the MIS");
        person.sees(workbench, "<DOB>2014-02-31</DOB>");
        person.screenshot("40-why-not");
    }

    private void rename() {
        person.selectRow(OUTBOX, COPY);
        person.sees(person.workbench(), "By its content it should be called " + GOOD);
        person.press(person.workbench(), "Rename\u2026");
        Shell dialog = person.window("Rename File");
        person.sees(dialog, RENAMED);
        person.typeInto(dialog, GOOD);
        person.sees(dialog, "There is another file named " + GOOD);
        person.screenshot("41-rename-taken");
        person.typeInto(dialog, RENAMED);
        person.screenshot("42-rename");
        person.press(dialog, "OK");
        person.reads(OUTBOX, RENAMED);
        person.sees(person.workbench(), "2 ready \u00b7 1 needs attention");
        assertFalse(Files.exists(waiting.resolve(COPY)));
        assertTrue(Files.exists(waiting.resolve(GOOD)));
    }

    /** The MIS makes the file again. */
    private void mend() throws IOException {
        Files.delete(waiting.resolve(WRONG));
        sample(3, 60);
        person.selectRow(OUTBOX, WRONG);
        person.menu("Exchange", "Check Again");
        person.sees(person.workbench(), "3 ready");
    }

    private void dryRun() {
        person.menu("Exchange", "Dry Run");
        Shell plan = person.window("Dry Run");
        person.sees(plan, "3 would be sent, 0 would stay");
        person.sees(plan, PracticeLa.USER_NAME);
        person.sees(plan, "Green Abbey 820/4321 to LA 820 (School Details)");
        assertFalse(person.bot.ask(() -> org.b2bopen.testkit.Widgets.shows(plan, PracticeLa.PASSWORD)));
        person.screenshot("43-dry-run");
        person.press(plan, "Close");
        person.isGone("Dry Run");
    }

    private void sendOne() {
        person.selectRow(OUTBOX, GOOD);
        person.menu("Exchange", "Send This Now");
        person.sees(person.workbench(), "1 sent");
        person.bot.waitUntil(GOOD + " in Files Exported", () -> Files.exists(exported(GOOD)));
        assertTrue(Files.exists(waiting.resolve(RENAMED)), "only the selected file goes");
    }

    private Path exported(String name) {
        return waiting.resolveSibling("Files Exported").resolve(name);
    }

    private void history(PracticeLa la) throws IOException {
        person.bringUp("org.b2bopen.ui.exchange.history");
        Shell workbench = person.workbench();
        person.enter(workbench, "File", GOOD);
        person.reads("What happened", "found", "checked: valid", "sending began", "the receipt came", "Files Exported");
        person.sees(workbench, "Receipt ");
        person.screenshot("44-history");
        Path text = proof("Text to print", "proof.txt");
        assertTrue(Files.readString(text).contains("Delivery of " + GOOD), Files.readString(text));
        Path json = proof("JSON", "proof.json");
        assertTrue(Files.readString(json).contains("\"receipt\""), Files.readString(json));
        long before = received(la);
        person.press(workbench, "Send Again\u2026");
        Shell question = person.window("Send Again");
        person.screenshot("46-send-again");
        person.isOnEnter(question, "Do Not Send");
        person.press(question, "Do Not Send");
        person.isGone("Send Again");
        person.press(workbench, "Send Again\u2026");
        person.press(person.window("Send Again"), "Send Again");
        person.bot.waitUntil("the second one at the LA", () -> received(la) == before + 1);
    }

    private Path proof(String format, String name) {
        Path file = folder.resolve(name);
        person.press(person.workbench(), "Export Proof\u2026");
        Shell dialog = person.window("Export Proof of Delivery");
        person.choose(dialog, "Format", format);
        person.type(dialog, "File", file.toString());
        person.screenshot("45-proof");
        person.press(dialog, "Export");
        person.bot.waitUntil("the proof", () -> Files.exists(file) && size(file) > 0);
        return file;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    private static long received(PracticeLa la) {
        try (Stream<Path> files = Files.walk(la.received())) {
            return files.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void properties() {
        person.bringUp("org.b2bopen.ui.exchange.properties");
        person.selectRow(OUTBOX, RENAMED);
        person.reads("Property", "B2B:Student", "820/4321", PracticeLa.USER_NAME);
        person.screenshot("47-properties");
        person.bringUp("org.b2bopen.ui.log.logs");
        person.reads("Message", RENAMED);
        person.sees(person.workbench(), "was renamed to");
    }
}
