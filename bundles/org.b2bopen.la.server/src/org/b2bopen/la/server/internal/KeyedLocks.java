package org.b2bopen.la.server.internal;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** One lock per key that is in use; keys that nobody holds or waits for take no memory. */
final class KeyedLocks {
    /** A lock that is held until it is closed. */
    interface Held extends AutoCloseable {
        @Override
        void close();
    }

    private static final class Entry {
        private final ReentrantLock lock = new ReentrantLock();
        private int users;
    }

    private final Map<String, Entry> entries = new HashMap<>();

    /** Empty when the key was held by another for that long. */
    Optional<Held> acquire(String key, Duration patience) {
        Entry entry = enter(key);
        boolean locked = false;
        try {
            locked = entry.lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!locked) {
                leave(key, entry);
            }
        }
        return locked
                ? Optional.of(() -> {
                    entry.lock.unlock();
                    leave(key, entry);
                })
                : Optional.empty();
    }

    synchronized int size() {
        return entries.size();
    }

    private synchronized Entry enter(String key) {
        Entry entry = entries.computeIfAbsent(key, ignored -> new Entry());
        entry.users++;
        return entry;
    }

    private synchronized void leave(String key, Entry entry) {
        entry.users--;
        if (entry.users == 0) {
            entries.remove(key);
        }
    }
}
