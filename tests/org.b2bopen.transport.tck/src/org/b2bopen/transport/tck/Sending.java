package org.b2bopen.transport.tck;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.b2bopen.transport.Content;
import org.b2bopen.transport.Delivery;
import org.b2bopen.transport.Service;
import org.b2bopen.transport.TransportSession.Progress;

/** A file to be sent, which notes what the transport does with it, and to which something can happen on the way. */
class Sending implements Content, Progress {
    final Body body;
    final List<Long> offsets = new CopyOnWriteArrayList<>();
    final List<Long> told = new CopyOnWriteArrayList<>();
    final Set<InputStream> open = ConcurrentHashMap.newKeySet();
    final AtomicLong ahead = new AtomicLong();

    private final String key;
    private final String name;
    private final Service service;
    private volatile LongConsumer onRead = place -> {};
    private volatile BooleanSupplier cancelled = () -> false;
    private volatile long has;

    Sending(String name, Service service, Body body) {
        this(Keys.of(name, body.sha256()), name, service, body);
    }

    Sending(String key, String name, Service service, Body body) {
        this.key = key;
        this.name = name;
        this.service = service;
        this.body = body;
    }

    /** @param action told each place that is going to be read */
    Sending onRead(LongConsumer action) {
        onRead = action;
        return this;
    }

    Sending cancelledBy(BooleanSupplier when) {
        cancelled = when;
        return this;
    }

    Delivery delivery() {
        return new Delivery(key, name, service, body.length(), body.sha256(), this);
    }

    String key() {
        return key;
    }

    @Override
    public void at(long bytes) {
        told.add(bytes);
        has = Math.max(has, bytes);
    }

    @Override
    public InputStream open(long offset) throws IOException {
        offsets.add(offset);
        Watched stream = new Watched(body.from(offset), offset);
        open.add(stream);
        return stream;
    }

    private final class Watched extends FilterInputStream {
        private long place;

        Watched(InputStream in, long offset) {
            super(in);
            this.place = offset;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int start, int count) throws IOException {
            if (cancelled.getAsBoolean()) {
                throw new InterruptedIOException("cancelled");
            }
            try {
                onRead.accept(place);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            int got = super.read(target, start, count);
            place += Math.max(0, got);
            ahead.accumulateAndGet(place - has, Math::max);
            return got;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() throws IOException {
            open.remove(this);
            super.close();
        }
    }
}
