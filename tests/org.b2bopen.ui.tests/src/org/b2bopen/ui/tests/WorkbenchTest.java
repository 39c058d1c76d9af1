package org.b2bopen.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.b2bopen.testkit.Bot;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class WorkbenchTest {
    private final Bot bot = new Bot(
            PlatformUI.getWorkbench().getDisplay(), Duration.ofSeconds(30), Path.of(System.getProperty("screenshots")));

    @Test
    void S1_L1_opens_on_the_Student_perspective_with_its_views() throws Exception {
        Bot.beside(bot.display(), this::look);
    }

    private void look() {
        IWorkbenchPage page = bot.waitFor(
                "a window",
                () -> Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
                        .map(IWorkbenchWindow::getActivePage)
                        .findFirst());
        assertEquals(
                "org.b2bopen.ui.student.perspective",
                bot.ask(() -> page.getPerspective().getId()));
        new Person().workbench();
        for (String view : new String[] {
            "org.b2bopen.ui.student.schools", "org.b2bopen.ui.student.outbox", "org.b2bopen.ui.log.logs"
        }) {
            bot.waitUntil(view, () -> page.findView(view) != null);
            assertTrue(bot.ask(() -> page.isPartVisible(page.findView(view))), view);
        }
        bot.screenshot(Path.of(System.getProperty("screenshots"), "00-empty-workbench.png"));
    }
}
