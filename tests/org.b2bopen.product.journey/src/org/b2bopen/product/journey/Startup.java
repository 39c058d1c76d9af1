package org.b2bopen.product.journey;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Starts a person's journey with the window. The test that starts the product names the journey and a folder; there it finds what the person
 * saw, and in {@code journey.txt} how it went.
 */
public final class Startup implements IStartup {
    /** On a thread of the platform, beside the window. */
    @Override
    public void earlyStartup() {
        Path folder = Path.of(System.getProperty("b2bopen.journey.folder"));
        Person person = new Person(folder);
        String name = System.getProperty("b2bopen.journey");
        try {
            switch (name) {
                case "first-day" -> new FirstDay(person, folder).walk();
                case "rearranged" -> new Rearranged(person, folder).walk();
                default -> throw new IllegalArgumentException(name);
            }
        } catch (RuntimeException | AssertionError e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            end(folder, trace.toString());
            PlatformUI.getWorkbench()
                    .getDisplay()
                    .asyncExec(() -> PlatformUI.getWorkbench().close());
        }
    }

    /** The person leaves the program after that. */
    static void end(Path folder, String how) {
        try {
            Files.writeString(folder.resolve("journey.txt"), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
