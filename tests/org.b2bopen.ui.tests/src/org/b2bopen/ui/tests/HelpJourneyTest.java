package org.b2bopen.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.b2bopen.testkit.Widgets;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;

/** Somebody who opens the program twice a year. */
class HelpJourneyTest {
    private static final Pattern COMMAND = Pattern.compile("<command serialization=\"([^\"(]*)");

    private final Person person = new Person();

    @Test
    void A1_S1_the_first_steps_are_shown_and_F1_explains_the_view_and_the_dialog() throws Exception {
        person.walks(this::look);
    }

    @Test
    void every_step_of_the_cheat_sheet_runs_a_command_that_is_there() throws Exception {
        var sheet = Platform.getBundle("org.b2bopen.ui.help").getEntry("cheatsheets/first.xml");
        try (var stream = sheet.openStream()) {
            Matcher commands =
                    COMMAND.matcher(new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            List<String> ids = commands.results().map(each -> each.group(1)).toList();
            ICommandService service = PlatformUI.getWorkbench().getService(ICommandService.class);
            assertEquals(6, ids.size());
            assertEquals(
                    ids,
                    ids.stream()
                            .filter(id -> service.getCommand(id).isDefined())
                            .toList());
        }
    }

    /** That they install is tried at the built product: releng/example. */
    @Test
    void T5_the_Help_menu_installs_new_software_and_checks_for_updates() throws Exception {
        person.walks(() -> {
            Shell workbench = person.workbench();
            for (String command : List.of("Install New Software...", "Check for Updates")) {
                person.bot.waitFor(
                        command,
                        () -> Widgets.menuItem(workbench.getMenuBar(), "Help", command)
                                .filter(MenuItem::isEnabled));
            }
        });
    }

    private boolean shownWhole(Shell workbench) {
        Button last =
                person.bot.waitFor("the practice LA", () -> Widgets.button(workbench, "Try It with a Practice LA"));
        person.bot.settle();
        return person.bot.ask(() -> {
            ScrolledComposite view =
                    (ScrolledComposite) last.getParent().getParent().getParent();
            Rectangle seen = view.getDisplay().map(view, null, view.getClientArea());
            Rectangle button = last.getDisplay().map(last.getParent(), null, last.getBounds());
            return seen.intersection(button).equals(button);
        });
    }

    private void look() {
        person.menu("Help", "Welcome");
        Shell workbench = person.workbenchWithWelcome();
        person.sees(workbench, "Welcome to B2B Open");
        assertTrue(shownWhole(workbench), "every step and the practice LA, without scrolling in a laptop's window");
        person.screenshot("40-welcome");
        person.workbench();
        person.menu("Help", "Explain This");
        person.screenshot("41-help-of-a-view");
        person.show("org.b2bopen.ui.log.logs");
        person.pressTool(person.workbench(), "Export\u2026");
        Shell dialog = person.window("Export Log");
        Event key = new Event();
        key.keyCode = SWT.F1;
        key.type = SWT.KeyDown;
        person.bot.ask(() -> {
            dialog.forceActive();
            return dialog.getDisplay().post(key);
        });
        Shell help = person.window("Help");
        person.screenshot("42-help-of-a-dialog");
        person.press(help, "Close");
        person.press(dialog, "Cancel");
        person.isGone("Export Log");
    }
}
