package org.b2bopen.ui.tests;

import org.b2bopen.testkit.Bot;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** Somebody who has just installed the program and has no LA at hand. */
class PracticeLaJourneyTest {
    private final Person person = new Person();

    @Test
    void LA1_tries_an_export_with_a_practice_LA_and_leaves_nothing_configured() throws Exception {
        Bot.beside(person.bot.display(), this::tryIt);
    }

    private void tryIt() {
        Shell workbench = person.workbench();
        person.menu("Help", "Try It with a Practice LA");
        person.sees(workbench, "It is not running.");
        person.screenshot("30-practice-stopped");
        person.press(workbench, "Start the Practice LA");
        person.sees(workbench, "It is running.");
        person.menu("Exchange", "Check Again");
        person.reads("What will happen", "9991111_CES_999LLLL_001.xml", "ready", "needs attention");
        person.tick(workbench, "It has no licence for the school");
        person.press(workbench, "Export");
        show("org.b2bopen.ui.log.logs");
        person.reads("Message", "The practice LA has no licence");
        person.screenshot("31-practice-no-licence");
        show("org.b2bopen.ui.la.practice");
        person.tick(workbench, "It has no licence for the school");
        person.press(workbench, "Export");
        person.sees(workbench, "9991111_CES_999LLLL_002.xml");
        person.screenshot("32-practice-received");
        person.press(workbench, "Stop the Practice LA");
        person.sees(workbench, "It was stopped");
        person.sees(workbench, "No root folder yet");
    }

    private void show(String view) {
        person.bot.ask(() -> {
            try {
                return PlatformUI.getWorkbench()
                        .getActiveWorkbenchWindow()
                        .getActivePage()
                        .showView(view);
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        });
    }
}
