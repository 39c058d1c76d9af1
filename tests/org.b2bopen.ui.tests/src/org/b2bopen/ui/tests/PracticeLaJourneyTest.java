package org.b2bopen.ui.tests;

import org.b2bopen.testkit.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** Somebody who has just installed the program and has no LA at hand. */
class PracticeLaJourneyTest {
    private final Person person = new Person();

    @Test
    void LA1_tries_an_export_with_a_practice_LA_and_leaves_nothing_configured() throws Exception {
        person.walks(this::tryIt);
    }

    private void tryIt() {
        Shell workbench = person.workbench();
        person.menu("Help", "Try It with a Practice LA");
        person.sees(workbench, "It is not running.");
        person.screenshot("30-practice-stopped");
        person.press(workbench, "Start the Practice LA");
        person.sees(workbench, "It is running.");
        person.selectRow("School Name", "Practice School");
        person.menu("Exchange", "Check Again");
        person.reads("What will happen", "9991111_CES_999LLLL_001.xml", "ready", "needs attention");
        person.tick(workbench, "It has no licence for the school");
        person.press(workbench, "Export");
        person.show("org.b2bopen.ui.log.logs");
        person.reads("Message", "holds no licence for this school");
        person.screenshot("31-practice-no-licence");
        person.show("org.b2bopen.ui.la.practice");
        person.untick(workbench, "It has no licence for the school");
        person.press(workbench, "Export");
        person.bot.waitUntil(
                "both good files at the practice LA",
                () -> Widgets.find(
                                workbench,
                                Text.class,
                                text -> (text.getStyle() & SWT.MULTI) != 0
                                        && text.getText()
                                                .contains("9991111_CES_999LLLL_001.xml\n9991111_CES_999LLLL_002.xml"))
                        .isPresent());
        person.sees(workbench, "2 sent");
        person.screenshot("32-practice-received");
        person.press(workbench, "Stop the Practice LA");
        person.sees(workbench, "It was stopped");
        person.bot.waitUntil("its school is gone", () -> !Widgets.shows(workbench, "Practice School"));
    }
}
