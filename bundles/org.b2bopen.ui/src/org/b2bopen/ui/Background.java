package org.b2bopen.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps disk, network and database away from the UI thread: work runs on the worker, what is done with its result on the UI thread.
 *
 * @param worker runs what blocks
 * @param ui runs what touches observables and widgets
 */
public record Background(Executor worker, Executor ui) {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    /** {@code done} is not called when the work fails; {@code failed} gets a sentence for people instead. */
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<String> failed) {
        worker.execute(() -> {
            T result;
            try {
                result = work.call();
            } catch (Exception e) {
                LOG.warn("Work in the background failed", e);
                ui.execute(() -> failed.accept(sentence(e)));
                return;
            }
            ui.execute(() -> done.accept(result));
        });
    }

    private static String sentence(Exception e) {
        return e.getLocalizedMessage() == null ? e.getClass().getSimpleName() : e.getLocalizedMessage();
    }
}
