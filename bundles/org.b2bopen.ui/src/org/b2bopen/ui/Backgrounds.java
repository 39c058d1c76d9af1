package org.b2bopen.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.swt.widgets.Display;

/** The background of the running workbench; work of one view is done in the order in which it was asked for. */
public final class Backgrounds implements AutoCloseable {
    private final ExecutorService worker;
    private final Background background;

    /** For a part: made on the UI thread, closed with the part. */
    public Backgrounds(String name) {
        Display display = Display.getCurrent();
        worker = Executors.newSingleThreadExecutor(Thread.ofVirtual().name(name).factory());
        Executor ui = task -> {
            if (!display.isDisposed()) {
                display.asyncExec(task);
            }
        };
        Executor guarded = task -> {
            if (!worker.isShutdown()) {
                worker.execute(task);
            }
        };
        background = new Background(guarded, ui);
    }

    public Background background() {
        return background;
    }

    @Override
    public void close() {
        worker.shutdown();
    }
}
