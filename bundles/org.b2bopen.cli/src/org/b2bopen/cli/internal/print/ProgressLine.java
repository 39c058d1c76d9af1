package org.b2bopen.cli.internal.print;

import java.io.PrintStream;
import java.time.Clock;
import org.b2bopen.cli.internal.console.Surroundings;
import org.eclipse.core.runtime.NullProgressMonitor;

/** One line at the bottom of a terminal that says how far the work is; silent anywhere else (H2). */
public final class ProgressLine extends NullProgressMonitor implements AutoCloseable {
    private static final long MILLIS_BETWEEN = 200;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream err;
    private final Clock clock;
    private final boolean shown;
    private String task = "";
    private double total;
    private double done;
    private long lastShown;
    private boolean onScreen;

    ProgressLine(Surroundings surroundings, boolean wanted) {
        this.err = surroundings.err();
        this.clock = surroundings.clock();
        this.shown = wanted && surroundings.terminal();
        surroundings.stop().onRequest(() -> setCanceled(true));
    }

    @Override
    public synchronized void beginTask(String name, int totalWork) {
        task = Words.plain(name == null ? "" : name);
        total = totalWork;
        done = 0;
        show();
    }

    @Override
    public synchronized void setTaskName(String name) {
        task = Words.plain(name == null ? "" : name);
        show();
    }

    @Override
    public synchronized void subTask(String name) {
        setTaskName(name);
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public synchronized void internalWorked(double work) {
        done += work;
        show();
    }

    @Override
    public synchronized void done() {
        clear();
    }

    @Override
    public synchronized void close() {
        clear();
    }

    /** Runs something that writes lines, with the progress out of its way. */
    synchronized void aside(Runnable writing) {
        clear();
        writing.run();
    }

    private void show() {
        long now = clock.millis();
        if (!shown || now - lastShown < MILLIS_BETWEEN) {
            return;
        }
        lastShown = now;
        onScreen = true;
        String percent = total > 0 ? Math.min(100, Math.round(100 * done / total)) + " % " : "";
        err.print(CLEAR + percent + task);
        err.flush();
    }

    private void clear() {
        if (onScreen) {
            err.print(CLEAR);
            err.flush();
            onScreen = false;
        }
    }
}
