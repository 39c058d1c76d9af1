package org.b2bopen.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class WorkbenchTest {
    private final Person person = new Person();

    @Test
    void S1_L1_the_window_begins_with_the_Student_perspective_and_its_views() throws Exception {
        assertEquals(
                Person.STUDENT,
                PlatformUI.getWorkbench().getPerspectiveRegistry().getDefaultPerspective());
        person.walks(this::look);
    }

    private void look() {
        IWorkbenchPage page = person.bot.ask(
                () -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage());
        for (String view : new String[] {
            "org.b2bopen.ui.student.schools", "org.b2bopen.ui.student.outbox", "org.b2bopen.ui.log.logs"
        }) {
            person.bot.waitUntil(view, () -> page.findView(view) != null);
            assertTrue(person.bot.ask(() -> page.isPartVisible(page.findView(view))), view);
        }
        person.screenshot("00-empty-workbench");
    }
}
