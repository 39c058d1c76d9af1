package org.b2bopen.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import org.b2bopen.app.internal.TrayHost;
import org.b2bopen.core.Engine;
import org.b2bopen.messages.sample.SampleFile;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.Day;
import org.b2bopen.testkit.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it goes on by itself: schedule, status bar, dashboard, tray, and a second start. */
class ScheduleJourneyTest {
    private final Person person = new Person();

    @TempDir
    private Path folder;

    private final Engine engine = Workspace.engine();
    private PracticeLa la;
    private Workspace workspace;
    private Path waiting;

    @BeforeEach
    void configure() throws IOException {
        la = PracticeLa.start(folder);
        Path root = Files.createDirectories(folder.resolve("B2B"));
        workspace = Workspace.ofLa(root, la.server().uri().toString());
        Configuration configuration = engine.configuration().load();
        configuration.getSchedule().getDays().addAll(List.of(Day.values()));
        configuration.getSchedule().getAt().add("02:30");
        engine.configuration().save(configuration);
        waiting = Files.createDirectories(root.resolve("820/Files Not Exported"));
    }

    @AfterEach
    void restore() {
        engine.schedule().resume();
        workspace.close();
        la.close();
    }

    @Test
    void A5_A10_A11_the_status_bar_the_pause_a_run_of_everything_and_the_dashboard() throws Exception {
        new SampleFile(SampleFile.Kind.STUDENT, "820", "4321", "820", 1, 3, 7).writeTo(waiting);
        Files.writeString(waiting.resolve("8204321_CES_820LLLL_002.xml"), "not a file of anybody");
        person.walks(this::day);
    }

    private void day() {
        Shell workbench = person.workbench();
        person.menu("Exchange", "Export and Import Everything");
        person.sees(workbench, "last run: 1 sent, 1 needs attention");
        person.sees(workbench, "Next run ");
        Shell note = person.bot.waitFor(
                "the notification",
                () -> Arrays.stream(person.bot.display().getShells())
                        .filter(shell -> !shell.isDisposed() && Widgets.shows(shell, "Something needs attention"))
                        .findFirst());
        person.screenshot("80-run-not-well");
        person.bot.ask(() -> {
            note.close();
            return true;
        });

        person.menu("Exchange", "Pause Schedule");
        person.sees(workbench, "Schedule paused");
        assertTrue(engine.schedule().paused(), "every process of the workspace sees it");
        person.menu("Exchange", "Pause Schedule");
        person.sees(workbench, "Next run ");

        person.menu("View", "Dashboard");
        person.reads("Last success", "820");
        person.reads("Day", Integer.toString(Year.now().getValue()));
        person.sees(workbench, "all Local Authorities");
        person.screenshot("81-dashboard");
    }

    @Test
    void A10_without_a_tray_closing_says_so_and_a_second_start_brings_the_window_back() throws Exception {
        person.walks(this::closeWithoutTray);
    }

    private void closeWithoutTray() throws IOException {
        Shell workbench = person.workbench();
        person.bot.display().asyncExec(workbench::close);
        Shell question = person.window("Close the window");
        person.sees(question, "This desktop has no system tray");
        person.screenshot("82-no-tray");
        person.press(question, "Keep Running");
        person.bot.waitUntil("the window is out of the way", workbench::getMinimized);
        secondStart();
        person.bot.waitUntil("the window is back", () -> !workbench.getMinimized() && workbench.isVisible());
    }

    /** All that a second start does; the product's own was tried as a process. */
    private void secondStart() throws IOException {
        Path socket = Path.of(Files.readString(engine.workspace().resolve(".window")));
        assertEquals(
                "rwx------",
                java.nio.file.attribute.PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(socket.getParent())));
        SocketChannel.open(UnixDomainSocketAddress.of(socket)).close();
    }

    @Test
    void A10_with_a_tray_the_window_goes_there_and_comes_back() throws Exception {
        Process tray = new ProcessBuilder(
                        "trayer", "--edge", "top", "--align", "left", "--widthtype", "request", "--height", "24")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            person.walks(this::closeIntoTray);
        } finally {
            tray.destroy();
            tray.waitFor();
        }
    }

    private void closeIntoTray() throws IOException {
        Shell workbench = person.workbench();
        person.bot.waitUntil(
                "the icon in the tray",
                () -> TrayHost.shows(person.bot.display().getSystemTray().getItem(0)));
        person.bot.display().asyncExec(workbench::close);
        person.bot.waitUntil("the window is closed", () -> !workbench.isVisible());
        person.bot.settle();
        person.screenshot("83-in-tray");
        // The icon is the only one in a tray that begins at the corner of the screen.
        person.bot.click(new Point(12, 12));
        person.bot.waitUntil("the window is open again", workbench::isVisible);

        assertEquals(
                List.of("Open", "Export Now", "Pause Schedule", "", "Exit"),
                person.bot.ask(() -> Arrays.stream(menu())
                        .map(item -> item.getText().replace("&", ""))
                        .toList()));
        person.bot.display().asyncExec(workbench::close);
        person.bot.waitUntil("the window is closed", () -> !workbench.isVisible());
        Path file = new SampleFile(SampleFile.Kind.STUDENT, "820", "4321", "820", 3, 3, 9).writeTo(waiting);
        choose("Export Now");
        person.bot.waitUntil(
                "exported without a window",
                () -> Files.exists(waiting.resolveSibling("Files Exported").resolve(file.getFileName())));
        choose("Pause Schedule");
        person.bot.waitUntil("paused", () -> engine.schedule().paused());
        choose("Open");
        person.bot.waitUntil("the window is open", workbench::isVisible);
        person.sees(workbench, "Schedule paused");
    }

    private MenuItem[] menu() {
        return Arrays.stream(person.bot.display().getShells())
                .filter(shell -> !shell.isDisposed() && shell.getMenu() != null)
                .map(shell -> shell.getMenu().getItems())
                .filter(items -> items.length > 0 && items[0].getText().contains("Open"))
                .findFirst()
                .orElseThrow();
    }

    private void choose(String text) {
        MenuItem item = person.bot.ask(() -> Arrays.stream(menu())
                .filter(each -> each.getText().replace("&", "").equals(text))
                .findFirst()
                .orElseThrow());
        person.bot.send(item, SWT.Selection);
    }
}
