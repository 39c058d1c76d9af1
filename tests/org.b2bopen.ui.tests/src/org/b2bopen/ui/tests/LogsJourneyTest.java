package org.b2bopen.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.b2bopen.core.Code;
import org.b2bopen.core.Engine;
import org.b2bopen.log.LogEntry;
import org.b2bopen.log.LogQuery;
import org.b2bopen.log.LogStore;
import org.b2bopen.testkit.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log as someone uses it who looks for what went wrong among thousands of entries. */
class LogsJourneyTest {
    private static final int ENTRIES = 5_000;
    private static final String SCHOOL = "7777";
    private static final String MARK = "journey of the log";

    private final Person person = new Person();

    @TempDir
    private Path folder;

    @Test
    void L1_L2_L3_finds_explains_exports_and_deletes_among_many_entries() throws Exception {
        LogStore log = engine().log();
        for (int i = 0; i < ENTRIES; i++) {
            log.append(entry(i));
        }
        log.flush();
        person.walks(() -> look(log));
    }

    private static Engine engine() {
        var bundles = org.osgi.framework.FrameworkUtil.getBundle(Person.class).getBundleContext();
        return bundles.getService(bundles.getServiceReference(Engine.class));
    }

    private static LogEntry entry(int i) {
        boolean wrong = i == 2_500;
        return new LogEntry(
                0,
                Instant.now(),
                wrong ? LogEntry.Level.ERROR : LogEntry.Level.INFO,
                "STUDENT",
                "820",
                "820",
                SCHOOL,
                wrong ? Code.LICENCE.name() : "",
                "",
                MARK + " " + i + (wrong ? ": no licence" : ""));
    }

    private void look(LogStore log) throws IOException {
        Shell workbench = person.workbench();
        person.show("org.b2bopen.ui.log.logs");
        clearTheFilter(workbench);
        person.type(workbench, "School No.", SCHOOL);
        person.reads("Message", MARK + " " + (ENTRIES - 1));
        person.sees(workbench, "5,000 entries");
        person.screenshot("20-log-of-a-school");
        goToTheOldest(workbench);
        findTheError(workbench);
        exportIt(workbench);
        deleteIt(workbench, log);
    }

    /** What was selected last is still looked for. */
    private void clearTheFilter(Shell workbench) {
        person.type(workbench, "LA No.", "");
        person.type(workbench, "Dest. LA No.", "");
        Text text = person.bot.waitFor(
                "the text to look for",
                () -> Widgets.find(
                        workbench, Text.class, each -> each.getMessage().startsWith("message or file")));
        person.bot.ask(() -> {
            text.setText("");
            return true;
        });
    }

    private void goToTheOldest(Shell workbench) {
        Slider place = person.bot.waitFor(
                "the place in the log", () -> Widgets.find(workbench, Slider.class, Slider::isVisible));
        Table table = person.table("Message");
        assertTrue(person.bot.ask(table::getItemCount) < ENTRIES, "only a window of the log is in the table");
        person.bot.ask(() -> {
            place.setSelection(place.getMaximum());
            place.notifyListeners(SWT.Selection, new Event());
            return true;
        });
        person.reads("Message", MARK + " 0");
        person.screenshot("21-log-oldest");
    }

    private void findTheError(Shell workbench) {
        Combo level = person.bot.waitFor("the level", () -> Widgets.combo(workbench, "Level"));
        person.bot.ask(() -> {
            level.select(3);
            level.notifyListeners(SWT.Selection, new Event());
            return true;
        });
        person.sees(workbench, "1 entry");
        person.selectRow("Message", MARK + " 2500: no licence");
        person.pressTool(workbench, "Details…");
        Shell details = person.window("Log Entry");
        person.sees(details, Code.LICENCE.whatToDo());
        person.screenshot("22-log-details");
        person.press(details, "Close");
        person.isGone("Log Entry");
    }

    private void exportIt(Shell workbench) throws IOException {
        Path file = folder.resolve("errors.csv");
        person.pressTool(workbench, "Export…");
        Shell dialog = person.window("Export Log");
        person.type(dialog, "File", file.toString());
        person.screenshot("23-log-export");
        person.press(dialog, "Export");
        person.bot.waitUntil("the file", () -> lines(file).size() == 2);
        assertTrue(lines(file).get(1).contains(MARK + " 2500"), () -> String.join("\n", lines(file)));
    }

    private void deleteIt(Shell workbench, LogStore log) {
        person.pressTool(workbench, "Delete…");
        Shell question = person.window("Delete Log Entries");
        person.screenshot("24-log-delete");
        person.isOnEnter(question, "Keep");
        person.press(question, "Delete");
        person.sees(workbench, "0 entries");
        assertEquals(
                List.of(),
                log.page(
                        new LogQuery(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(SCHOOL),
                                Optional.of(LogEntry.Level.ERROR),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        Long.MAX_VALUE,
                        1));
        person.sees(workbench, "The filter lets no entry through");
        person.screenshot("25-log-nothing-passes");
        person.press(workbench, "Clear Filter");
        person.fieldReads("School No.", "");
        person.reads("Message", MARK + " " + (ENTRIES - 1));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }
}
