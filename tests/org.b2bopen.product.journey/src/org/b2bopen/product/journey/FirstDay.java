package org.b2bopen.product.journey;

import java.nio.file.Path;
import org.b2bopen.testkit.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;

/** Somebody who has just installed the product: from the welcome page to a practice LA, an export, its log, and the log in a file. */
record FirstDay(Person person, Path folder) {
    void walk() {
        person.sees("Welcome to B2B Open");
        person.screenshot("1-welcome");
        person.menu("Help", "Try It with a Practice LA");
        person.sees("It is not running.");
        person.press(person.window(), "Start the Practice LA");
        person.sees("It is running.");
        person.menu("Exchange", "Export");
        person.sees("2 sent");
        person.screenshot("2-exported");
        person.show("org.b2bopen.ui.log.logs");
        person.bot.waitUntil(
                "the delivery in the log",
                () -> Widgets.table(person.windowNow(), "Message").stream()
                        .flatMap(Widgets::cells)
                        .anyMatch(cell -> cell.contains("9991111_CES_999LLLL_001.xml delivered, receipt")));
        exportTheLog();
        person.show("org.b2bopen.ui.la.practice");
        person.press(person.window(), "Stop the Practice LA");
        person.sees("It was stopped");
        Startup.end(folder, "well");
        person.menu("File", "Exit");
    }

    private void exportTheLog() {
        ToolItem export = person.bot.waitFor(
                "the tool Export",
                () -> Widgets.toolItem(person.windowNow(), "Export\u2026").filter(ToolItem::isEnabled));
        person.bot.send(export, SWT.Selection);
        Shell dialog = person.dialog("Export Log");
        Text file = person.bot.waitFor("the file", () -> Widgets.field(dialog, "File"));
        Path log = folder.resolve("log.csv");
        person.bot.ask(() -> {
            file.setText(log.toString());
            return true;
        });
        person.screenshot("3-export-log");
        person.press(dialog, "Export");
        person.bot.waitUntil("the log in a file", () -> log.toFile().length() > 0);
    }
}
