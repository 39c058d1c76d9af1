package org.b2bopen.core.internal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who wants to know that an outbox changed. Safe for use by several threads; listeners are called in one of the common pool. */
final class OutboxListeners implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxListeners.class);
    private static final Duration BETWEEN_CHANGES = Duration.ofMillis(250);

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean told = new AtomicBoolean();
    private volatile boolean closed;

    AutoCloseable add(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Tells the listeners once for all that happens within a quarter of a second. */
    void changed() {
        if (closed || listeners.isEmpty() || !told.compareAndSet(false, true)) {
            return;
        }
        CompletableFuture.delayedExecutor(BETWEEN_CHANGES.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    told.set(false);
                    for (Runnable listener : listeners) {
                        try {
                            listener.run();
                        } catch (RuntimeException e) {
                            LOG.warn("A listener of the outbox failed.", e);
                        }
                    }
                });
    }

    @Override
    public void close() {
        closed = true;
        listeners.clear();
    }
}
