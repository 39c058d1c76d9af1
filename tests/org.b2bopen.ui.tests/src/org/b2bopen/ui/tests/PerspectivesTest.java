package org.b2bopen.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.b2bopen.testkit.Widgets;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;

/** The window is its user's: views come and go, and every command has a key. */
class PerspectivesTest {
    private static final String STUDENT = "org.b2bopen.ui.student.perspective";
    private static final String PERSONNEL = "org.b2bopen.ui.personnel.perspective";

    private final Person person = new Person();

    @Test
    void S1_P1_views_are_closed_shown_again_and_put_back_by_Reset_Perspective() throws Exception {
        person.walks(() -> {
            person.perspective(STUDENT);
            comeAndGo(views("org.b2bopen.ui.student.", "schools", "outbox"), "org.b2bopen.ui.log.logs");
            person.perspective(PERSONNEL);
            comeAndGo(views("org.b2bopen.ui.personnel.", "schools", "outbox", "inbox"), "org.b2bopen.ui.log.personnel");
            person.perspective(STUDENT);
        });
    }

    private static List<String> views(String prefix, String... names) {
        List<String> views =
                new ArrayList<>(Arrays.stream(names).map(prefix::concat).toList());
        views.addAll(List.of(
                "org.b2bopen.ui.exchange.problem",
                "org.b2bopen.ui.exchange.history",
                "org.b2bopen.ui.exchange.properties",
                "org.eclipse.ui.views.ProgressView"));
        return views;
    }

    private void comeAndGo(List<String> some, String logs) {
        List<String> views = new ArrayList<>(some);
        views.add(logs);
        reset();
        List<String> tabs = tabs();
        assertEquals(views.size(), tabs.size(), tabs.toString());
        for (String view : views) {
            person.bringUp(view);
            close(view);
            person.bot.waitUntil(view + " closed", () -> tabs().size() == views.size() - 1);
            person.bringUp(view);
            person.bot.waitUntil(view + " back", () -> tabs().equals(tabs));
        }
        views.forEach(this::close);
        person.bot.waitUntil("all closed", () -> tabs().isEmpty());
        reset();
        person.bot.waitUntil("all back", () -> tabs().equals(tabs));
    }

    private void close(String view) {
        person.bot.ask(() -> {
            page().hideView(page().findView(view));
            return true;
        });
    }

    /** The titles that can be read. */
    private List<String> tabs() {
        return person.bot.ask(() -> Widgets.in(
                        PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell())
                .filter(CTabFolder.class::isInstance)
                .flatMap(folder -> Arrays.stream(((CTabFolder) folder).getItems()))
                .map(CTabItem::getText)
                .sorted()
                .toList());
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private void reset() {
        person.bot.ask(() -> {
            page().resetPerspective();
            return true;
        });
        person.bot.settle();
    }

    @Test
    void H1_every_command_of_ours_has_a_name_and_a_key_of_its_own() throws Exception {
        person.walks(() -> {
            List<String> wrong = new ArrayList<>();
            for (Command command : ours()) {
                Binding key = person.bot.ask(() -> key(command));
                if (key == null) {
                    wrong.add(command.getId() + " has no key");
                } else {
                    person.bot.ask(() -> others(key)).forEach(other -> wrong.add(key + " is also for " + other));
                }
            }
            assertEquals(List.of(), wrong);
        });
    }

    /** Other commands that the same keys mean in the whole window. */
    private static List<String> others(Binding key) {
        return Arrays.stream(PlatformUI.getWorkbench()
                        .getService(IBindingService.class)
                        .getBindings())
                .filter(binding -> binding.getParameterizedCommand() != null)
                .filter(binding -> binding.getTriggerSequence().equals(key.getTriggerSequence())
                        && binding.getSchemeId().equals(key.getSchemeId())
                        && binding.getContextId().equals(key.getContextId()))
                .map(binding -> binding.getParameterizedCommand().getId())
                .filter(id -> !id.equals(key.getParameterizedCommand().getId()))
                .toList();
    }

    private static Binding key(Command command) {
        return Arrays.stream(PlatformUI.getWorkbench()
                        .getService(IBindingService.class)
                        .getBindings())
                .filter(binding -> binding.getParameterizedCommand() != null
                        && binding.getParameterizedCommand().getId().equals(command.getId()))
                .findFirst()
                .orElse(null);
    }

    private List<Command> ours() {
        List<Command> commands = person.bot.ask(() -> Arrays.stream(PlatformUI.getWorkbench()
                        .getService(ICommandService.class)
                        .getDefinedCommands())
                .filter(PerspectivesTest::isOurs)
                .toList());
        assertTrue(commands.size() > 15, commands.toString());
        return commands;
    }

    private static boolean isOurs(Command command) {
        try {
            return command.getCategory().getId().equals("org.b2bopen.ui.commands");
        } catch (NotDefinedException e) {
            return false;
        }
    }

    @Test
    void H1_Quick_Access_has_a_key() throws Exception {
        person.walks(() -> assertNotNull(person.bot.ask(() -> PlatformUI.getWorkbench()
                .getService(IBindingService.class)
                .getBestActiveBindingFor("org.eclipse.ui.window.quickAccess"))));
    }
}
