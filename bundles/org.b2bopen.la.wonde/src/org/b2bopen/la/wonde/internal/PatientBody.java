package org.b2bopen.la.wonde.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * The body of an answer, read as it comes. A server that stops in the middle of it keeps the JDK's own stream waiting for ever; this one
 * gives it up, and sees meanwhile that somebody cancels.
 */
final class PatientBody extends InputStream implements BodySubscriber<InputStream> {
    private static final Duration LOOK = Duration.ofSeconds(1);

    private sealed interface Piece {
        record Bytes(List<ByteBuffer> bytes) implements Piece {}

        record End() implements Piece {}

        record Broken(Throwable problem) implements Piece {}
    }

    private final Patience patience;
    private final Clock clock;
    private final Instant last;
    private final IProgressMonitor monitor;
    private final BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
    private final Deque<ByteBuffer> current = new ArrayDeque<>();
    private boolean ended;
    private Flow.Subscription subscription;
    private boolean closed;

    PatientBody(Patience patience, Clock clock, IProgressMonitor monitor) {
        this.patience = patience;
        this.clock = clock;
        this.last = clock.instant().plus(patience.answer());
        this.monitor = monitor;
    }

    @Override
    public CompletionStage<InputStream> getBody() {
        return CompletableFuture.completedStage(this);
    }

    @Override
    public synchronized void onSubscribe(Flow.Subscription to) {
        subscription = to;
        if (closed) {
            to.cancel();
        } else {
            to.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
        pieces.add(new Piece.Bytes(bytes));
    }

    @Override
    public void onError(Throwable problem) {
        pieces.add(new Piece.Broken(problem));
    }

    @Override
    public void onComplete() {
        pieces.add(new Piece.End());
    }

    @Override
    public int read() throws IOException {
        return isThereMore() ? current.getFirst().get() & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!isThereMore()) {
            return -1;
        }
        int got = Math.min(length, current.getFirst().remaining());
        current.getFirst().get(into, offset, got);
        return got;
    }

    private boolean isThereMore() throws IOException {
        while (true) {
            while (!current.isEmpty()) {
                if (current.getFirst().hasRemaining()) {
                    return true;
                }
                current.removeFirst();
            }
            if (ended) {
                return false;
            }
            switch (next()) {
                case Piece.Bytes more -> {
                    current.addAll(more.bytes());
                    request();
                }
                case Piece.End end -> ended = true;
                case Piece.Broken broken -> throw new IOException("The connection broke.", broken.problem());
            }
        }
    }

    private synchronized void request() {
        if (!closed) {
            subscription.request(1);
        }
    }

    private Piece next() throws IOException {
        Duration left = patience.silence();
        while (left.isPositive()) {
            if (clock.instant().isAfter(last)) {
                throw new IOException("The answer takes too long.");
            }
            Duration wait = left.compareTo(LOOK) < 0 ? left : LOOK;
            Piece piece = poll(wait);
            if (piece != null) {
                return piece;
            }
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            left = left.minus(wait);
        }
        throw new IOException("The answer stopped in the middle.");
    }

    private Piece poll(Duration wait) throws InterruptedIOException {
        try {
            return pieces.poll(wait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (InterruptedIOException) new InterruptedIOException().initCause(e);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (subscription != null) {
            subscription.cancel();
        }
    }
}
