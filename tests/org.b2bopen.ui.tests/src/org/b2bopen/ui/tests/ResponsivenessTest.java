package org.b2bopen.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import org.b2bopen.messages.sample.SampleFile;
import org.b2bopen.testkit.Widgets;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window stays at people's service while thousands of files go out. */
class ResponsivenessTest {
    private static final int FILES = Integer.getInteger("responsiveness.files", 2_000);
    private static final int A_SCHOOL = 999;

    private final Person person = new Person();

    @TempDir
    private Path folder;

    @Test
    void S6_an_export_of_thousands_of_files_never_stops_the_window() throws Exception {
        person.walks(this::exportMany);
    }

    private void exportMany() throws IOException {
        Path root = folder.resolve("B2B");
        String inWords = NumberFormat.getIntegerInstance().format(FILES);
        try (PracticeLa la = PracticeLa.startForManySchools(folder);
                Workspace workspace = Workspace.ofLa(root, la.server().uri().toString())) {
            person.perspective("org.b2bopen.ui.student.perspective");
            Path waiting = Files.createDirectories(root.resolve("820").resolve("Files Not Exported"));
            for (int i = 0; i < FILES; i++) {
                new SampleFile(
                                SampleFile.Kind.STUDENT,
                                "820",
                                String.valueOf(4000 + i / A_SCHOOL),
                                "820",
                                i % A_SCHOOL + 1,
                                1,
                                i)
                        .writeTo(waiting);
            }
            person.menu("Exchange", "Check Again");
            awaitLine(inWords + " ready");
            UiProbe probe = new UiProbe(person.bot.display());
            try (probe) {
                person.menu("Exchange", "Export");
                awaitLine(inWords + " sent");
            }
            person.screenshot("70-thousands");
            UiProbe.Stall worst = probe.worst();
            System.getLogger("responsiveness")
                    .log(
                            System.Logger.Level.INFO,
                            () -> FILES + " files exported; the UI thread computed for at most " + worst.cpuMillis()
                                    + " ms at a stretch (" + worst.millis() + " ms by the clock), in\n  "
                                    + worst.where());
            assertEquals(List.of(), probe.blocked(), "disk, network or database on the UI thread");
        }
    }

    /** Looks at labels alone: to read the rows of a table makes all of them, which would be measured as if the window did it. */
    private void awaitLine(String text) {
        Shell window = person.workbench();
        person.patient()
                .bot
                .waitUntil(
                        text,
                        () -> Widgets.find(
                                        window,
                                        Label.class,
                                        label -> label.getText().contains(text))
                                .isPresent());
    }
}
