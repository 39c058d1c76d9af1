package org.b2bopen.product.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.b2bopen.testkit.Widgets;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;

/**
 * Somebody who arranges the views, switches to the dark appearance, and finds both again when the program has restarted itself; then puts
 * everything back.
 */
record Rearranged(Person person, Path folder) {
    private static final String LOGS = "org.b2bopen.ui.log.logs";
    private static final String HISTORY = "org.b2bopen.ui.exchange.history";
    private static final String PROBLEM = "org.b2bopen.ui.exchange.problem";
    private static final String PROPERTIES = "org.b2bopen.ui.exchange.properties";

    void walk() {
        Path restarted = folder.resolve("restarted");
        if (Files.exists(restarted)) {
            find();
            return;
        }
        arrange();
        try {
            Files.createFile(restarted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        person.menu("Window", "Dark Appearance");
        person.press(person.question("next start"), "Yes");
    }

    private void arrange() {
        person.sees("Welcome to B2B Open");
        person.show(PROPERTIES);
        person.bot.ask(() -> {
            person.page().hideView(view("org.b2bopen.ui.help.welcome"));
            person.page().hideView(view(PROPERTIES));
            EModelService model =
                    PlatformUI.getWorkbench().getWorkbenchWindows()[0].getService(EModelService.class);
            model.move(place(model, HISTORY), place(model, PROBLEM).getParent());
            model.detach(place(model, LOGS), 80, 80, 900, 300);
            return true;
        });
        isArranged();
        person.screenshot("4-arranged");
    }

    /** As the first start left it. */
    private void find() {
        person.window();
        isArranged();
        person.bot.waitUntil("a dark window", () -> isDark(person.windowNow().getBackground()));
        person.screenshot("5-restarted-dark");
        person.show(PROPERTIES);
        person.bot.waitUntil("Properties", () -> group("Properties").isPresent());
        person.menu("Window", "Reset Perspective...");
        person.press(person.dialog("Reset Perspective"), "Reset Perspective");
        person.bot.waitUntil(
                "every view in its place",
                () -> group("Logs")
                        .filter(views -> views.containsAll(List.of("History", "Progress", "Properties")))
                        .isPresent());
        person.screenshot("6-reset-dark");
        Startup.end(folder, "well");
        person.tray("Exit");
    }

    private void isArranged() {
        person.bot.waitUntil(
                "History beside Problem",
                () -> group("Problem")
                        .filter(views -> views.contains("History"))
                        .isPresent());
        person.bot.waitUntil("no Properties", () -> group("Properties").isEmpty());
        person.bot.waitUntil(
                "Logs in a window of its own",
                () -> group("Logs").isEmpty()
                        && Arrays.stream(person.bot.display().getShells())
                                .filter(shell -> shell != person.windowNow())
                                .anyMatch(shell -> Widgets.shows(shell, "Dest. LA No.")));
    }

    private Optional<List<String>> group(String view) {
        return person.tabs().stream().filter(views -> views.contains(view)).findFirst();
    }

    private IViewPart view(String id) {
        return person.page().findView(id);
    }

    /** Where a view stands in this perspective. */
    private static MPlaceholder place(EModelService model, String id) {
        MWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getService(MWindow.class);
        return model.findElements(window, id, MPlaceholder.class).getFirst();
    }

    private static boolean isDark(Color colour) {
        return colour.getRed() + colour.getGreen() + colour.getBlue() < 3 * 0x80;
    }
}
