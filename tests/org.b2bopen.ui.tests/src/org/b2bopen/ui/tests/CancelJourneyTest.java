package org.b2bopen.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.b2bopen.messages.sample.SampleFile;
import org.b2bopen.testkit.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long transfer is stopped from the Progress view, and goes on where it stopped. */
class CancelJourneyTest {
    private static final long MB = 1 << 20;
    private static final int PUPILS = Integer.getInteger("cancel.pupils", 40_000);
    /** Of the contract, with its heads. */
    private static final long ONE_PART = 8 * MB + MB;

    private final Person person = new Person();

    @TempDir
    private Path folder;

    @Test
    void R2_a_cancelled_transfer_is_back_in_its_folder_and_the_next_run_resumes_it() throws Exception {
        person.walks(this::cancelAndGoOn);
    }

    private void cancelAndGoOn() throws IOException {
        Path root = folder.resolve("B2B");
        Path waiting = Files.createDirectories(root.resolve("820").resolve("Files Not Exported"));
        Path file = new SampleFile(SampleFile.Kind.STUDENT, "820", "4321", "820", 1, PUPILS, 7).writeTo(waiting);
        long size = Files.size(file);
        try (PracticeLa la = PracticeLa.start(folder);
                GatedProxy proxy = GatedProxy.to(la.server().uri(), size * 2 / 5);
                Workspace workspace = Workspace.ofGreenAbbey(root, proxy.uri().toString())) {
            person.perspective("org.b2bopen.ui.student.perspective");
            person.show("org.eclipse.ui.views.ProgressView");
            person.menu("Exchange", "Check Again");
            person.patient().sees(person.workbench(), "1 ready");
            person.menu("Exchange", "Export");
            person.patient().bot.waitUntil("two fifths at the LA", proxy::isReached);
            person.reads("What will happen", "sending", " of ");
            person.screenshot("60-sending");
            cancel();
            person.sees(person.workbench(), "cancelled. What was done so far is kept");
            person.bot.waitUntil("the file back in its folder", () -> Files.exists(file));
            person.patient().sees(person.workbench(), "1 ready");
            person.screenshot("61-cancelled");
            proxy.open();
            person.menu("Exchange", "Export");
            Path delivered = waiting.resolveSibling("Files Exported").resolve(file.getFileName());
            person.patient().bot.waitUntil("the file in Files Exported", () -> Files.exists(delivered));
            person.sees(person.workbench(), "1 sent");
            person.screenshot("62-resumed");
            assertTrue(proxy.sent() >= size, "all of it went");
            long again = proxy.sent() - size;
            System.getLogger("cancel")
                    .log(
                            System.Logger.Level.INFO,
                            () -> String.format(
                                    "%d MB: cancelled at 40 %%, resumed; %.1f MB more than its size were sent",
                                    size / MB, (double) again / MB));
            assertTrue(again <= ONE_PART, "sent " + again + " bytes more than the file has");
        }
    }

    @Test
    void H2_a_run_that_waits_for_a_server_is_cancelled_in_the_Progress_view() throws Exception {
        person.walks(this::cancelTheRest);
    }

    private void cancelTheRest() throws IOException {
        Path root = folder.resolve("B2B");
        Path waiting = Files.createDirectories(root.resolve("820").resolve("Files Not Exported"));
        Path file = new SampleFile(SampleFile.Kind.STUDENT, "820", "4321", "820", 2, 3, 7).writeTo(waiting);
        URI gone;
        try (PracticeLa la = PracticeLa.start(folder)) {
            gone = la.server().uri();
        }
        try (Workspace workspace = Workspace.ofGreenAbbey(root, gone.toString())) {
            person.show("org.eclipse.ui.views.ProgressView");
            person.menu("Exchange", "Check Again");
            person.sees(person.workbench(), "1 ready");
            person.menu("Exchange", "Export");
            person.patient().sees(person.workbench(), "it is tried again at");
            person.sees(person.workbench(), "waits for the server");
            person.reads("What will happen", "is tried again");
            person.screenshot("63-resting");
            cancel();
            person.sees(person.workbench(), "Export of student files: cancelled.");
            Shell workbench = person.workbench();
            person.bot.waitUntil(
                    "nothing promises another try", () -> !Widgets.shows(workbench, "it is tried again at"));
            person.reads("What will happen", "waits for the next run");
            person.screenshot("64-rest-cancelled");
            assertTrue(Files.exists(file), "the file waits where it was");
        }
    }

    private void cancel() {
        Shell workbench = person.workbench();
        ToolItem stop = person.bot.waitFor(
                "the red square of the Progress view",
                () -> Widgets.in(workbench)
                        .filter(ToolBar.class::isInstance)
                        .map(ToolBar.class::cast)
                        .flatMap(bar -> Arrays.stream(bar.getItems()))
                        .filter(item -> item.isEnabled()
                                && item.getToolTipText() != null
                                && item.getToolTipText().contains("Cancel"))
                        .findFirst());
        person.bot.send(stop, SWT.Selection);
    }
}
