package org.b2bopen.ui.tests;

import java.nio.file.Path;
import org.b2bopen.testkit.Widgets;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/** What a person does in the Administration perspective. */
final class Administration {
    private final Person person;

    Administration(Person person) {
        this.person = person;
    }

    void open() {
        person.perspective("org.b2bopen.ui.administration.perspective");
        person.sees(person.workbench(), "Personnel URL");
    }

    void close() {
        person.bot.ask(() -> page().closeAllEditors(false));
    }

    /** Whatever was being edited is given up, without a question. */
    void revert() {
        close();
        person.perspective("org.b2bopen.ui.student.perspective");
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** Scrolls to a section. */
    void show(String title) {
        Section section = person.bot.waitFor(
                "the section " + title,
                () -> Widgets.find(
                        person.workbenchNow(),
                        Section.class,
                        each -> each.getText().equals(title)));
        person.bot.ask(() -> {
            FormToolkit.ensureVisible(section);
            return true;
        });
        person.bot.settle();
    }

    void chooseRootFolder(Path root) {
        Shell workbench = person.workbench();
        person.type(workbench, "Root Folder", root.toString());
        save();
    }

    void save() {
        person.press(person.workbench(), "Save");
        isSaved();
    }

    /** Save is there to press only while something is to be saved. The window as a whole is disabled while it is being saved. */
    void isSaved() {
        person.bot.waitUntil(
                "everything saved",
                () -> !Widgets.button(person.workbenchNow(), "Save")
                        .map(Button::getEnabled)
                        .orElse(true));
    }
}
