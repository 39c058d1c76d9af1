package org.b2bopen.la.imports;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.b2bopen.la.imports.internal.ImportWorker;
import org.b2bopen.la.store.LaStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The receiving side's work in the background: imports, tasks, alerts. Any number of processes may do it on one PostgreSQL; each of them
 * must see the same data folder.
 */
public final class LaWork implements AutoCloseable {
    /**
     * How to work.
     *
     * @param data the receiver's data folder
     * @param workers how many imports at once, 1 or more
     * @param name of this process, for people to see who imports
     * @param mail where alerts are sent to
     * @param outside what a task 'Import from Wonde' does; without it such a task is left to others
     */
    public record Options(
            Path data, int workers, String name, Optional<MailSettings> mail, Optional<OutsideImport> outside) {
        public Options {
            Objects.requireNonNull(data);
            Objects.requireNonNull(name);
            Objects.requireNonNull(mail);
            Objects.requireNonNull(outside);
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(LaWork.class);
    private static final Duration LOOK_FOR_WORK = Duration.ofSeconds(2);
    private static final Duration LOOK_AT_CLOCK = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ScheduledExecutorService threads;
    private final AtomicBoolean stopping = new AtomicBoolean();

    private LaWork(int workers) {
        this.threads = Executors.newScheduledThreadPool(workers + 2, task -> {
            Thread thread = new Thread(task, "la-work");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Begins; the store stays open until after {@link #close}. */
    public static LaWork start(LaStore store, Options options, Clock clock) {
        LaWork work = new LaWork(options.workers());
        for (int i = 1; i <= options.workers(); i++) {
            ImportWorker worker = new ImportWorker(store, options.data(), options.name() + "-" + i, work.stopping::get);
            work.every(LOOK_FOR_WORK, worker::drain, "look for imports");
        }
        TaskRunner tasks = new TaskRunner(store, options.data(), clock, ZoneId::systemDefault);
        AlertWatch watch = new AlertWatch(store, clock, ZoneId::systemDefault);
        Optional<AlertMail> mail = options.mail().map(settings -> new AlertMail(store, settings));
        work.every(
                LOOK_AT_CLOCK,
                () -> {
                    tasks.look();
                    watch.look();
                    mail.ifPresent(AlertMail::send);
                },
                "look at tasks and alerts");
        options.outside()
                .map(outside -> TaskRunner.ofImports(
                        store, options.data(), clock, ZoneId::systemDefault, outside, work.stopping::get))
                .ifPresent(imports -> work.every(LOOK_AT_CLOCK, imports::look, "look at imports from outside"));
        return work;
    }

    /** Imports everything that waits, on this thread, and ends; what fails or is to be tried later stays. Returns how many imports. */
    public static int once(LaStore store, Path data, String name) {
        return once(store, data, name, () -> false);
    }

    /** @param stopping asked between chunks: what is not done by then waits for the next worker */
    public static int once(LaStore store, Path data, String name, BooleanSupplier stopping) {
        return new ImportWorker(store, data, name, stopping).drain();
    }

    private void every(Duration pause, Runnable look, String what) {
        threads.scheduleWithFixedDelay(
                () -> {
                    try {
                        look.run();
                    } catch (RuntimeException | Error e) {
                        // Thrown on, it would end the looking for good, and without a word.
                        LOG.error("Could not {}; the next look is in {}", what, pause, e);
                    }
                },
                0,
                pause.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** What is in hand comes to the end of its chunk and is put back. */
    @Override
    public void close() {
        stopping.set(true);
        ExecutorService ending = threads;
        ending.shutdown();
        try {
            if (!ending.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("An import did not come to an end; it is taken over when its lease ends");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
