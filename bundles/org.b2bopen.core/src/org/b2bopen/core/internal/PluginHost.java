package org.b2bopen.core.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.Questions;
import org.b2bopen.transport.TransportContext;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls into transports during a run, so that a bad plug-in harms only its own files (T1). Whatever it throws becomes a
 * {@link TransportException} that names it. Each call is made on a thread of its own: one that hangs is given up, and its thread,
 * which nobody can end, is left behind.
 */
final class PluginHost implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PluginHost.class);
    private static final long LOOK_MILLIS = 200;

    private final Path workspace;
    private final Questions questions;
    private final IProgressMonitor monitor;
    private final Limits limits;
    private final ExecutorService threads;

    /**
     * How long a call may go on.
     *
     * @param silence without any sign that it gets further: longer than the longest that a receiver may take to check and store a file
     * @param farewell after the run was cancelled, and for closing a session
     */
    record Limits(Duration silence, Duration farewell) {
        static final Limits DEFAULT = new Limits(Duration.ofMinutes(20), Duration.ofSeconds(15));
    }

    PluginHost(Path workspace, Questions questions, IProgressMonitor monitor, Limits limits) {
        this.workspace = workspace;
        this.questions = questions;
        this.monitor = monitor;
        this.limits = limits;
        this.threads = Executors.newCachedThreadPool(
                task -> Thread.ofPlatform().daemon().name("b2bopen-transport").unstarted(task));
    }

    @FunctionalInterface
    interface Call<T> {
        T make() throws TransportException;
    }

    TransportSession open(Destination destination) throws TransportException {
        TransportDeclaration transport = destination.transport();
        TransportSession session = call(transport, () -> {
            TransportContext context = new Context(new CancelMonitor(monitor), folder(transport), questions);
            return transport.instance().get().open(destination.endpoint(), context);
        });
        if (session == null) {
            throw broken(transport, "gave no session", null);
        }
        return session;
    }

    <T> T call(TransportDeclaration transport, Call<T> call) throws TransportException {
        return call(transport, new Heartbeat(), call);
    }

    /**
     * @param heart beats whenever the call gets further
     * @throws OperationCanceledException when the run is cancelled
     */
    <T> T call(TransportDeclaration transport, Heartbeat heart, Call<T> call) throws TransportException {
        heart.beat();
        Future<T> running = threads.submit(call::make);
        long cancelledAt = 0;
        while (true) {
            try {
                return running.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (ExecutionException e) {
                throw explained(transport, e.getCause());
            } catch (InterruptedException e) {
                running.cancel(true);
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (TimeoutException e) {
                if (monitor.isCanceled()) {
                    cancelledAt = cancelledAt == 0 ? System.nanoTime() : cancelledAt;
                    if (System.nanoTime() - cancelledAt > limits.farewell().toNanos()) {
                        running.cancel(true);
                        LOG.error(
                                "The transport {} did not stop when it was cancelled, and is left behind.",
                                transport.id());
                        throw new OperationCanceledException();
                    }
                } else if (heart.silentNanos() > limits.silence().toNanos()) {
                    running.cancel(true);
                    LOG.error("The transport {} hangs, and is left behind.", transport.id());
                    throw hangs(transport);
                }
            }
        }
    }

    /** Waits a little for the plug-in to say good-bye; whatever comes of it is of no interest any more. */
    void close(TransportSession session) {
        Future<?> closing = threads.submit(session::close);
        try {
            closing.get(limits.farewell().toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            LOG.warn("A session could not be closed.", e.getCause());
        } catch (TimeoutException e) {
            closing.cancel(true);
            LOG.warn(
                    "A session of {} does not close, and is left behind.",
                    session.getClass().getName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private TransportException explained(TransportDeclaration transport, Throwable thrown) {
        return switch (thrown) {
            case TransportException failure -> failure;
            case OperationCanceledException cancelled when monitor.isCanceled() -> throw cancelled;
            default -> {
                LOG.error("The transport {} failed unexpectedly.", transport.id(), thrown);
                yield broken(
                        transport,
                        "failed unexpectedly (" + thrown.getClass().getSimpleName() + "); the technical log says more",
                        thrown);
            }
        };
    }

    static TransportException broken(TransportDeclaration transport, String what, Throwable cause) {
        return new TransportException(
                FaultCode.IO, false, "The transport " + transport.name() + " " + what + ".", cause);
    }

    /** Not to be tried again in this run, with no file: each would wait as long. */
    private static TransportException hangs(TransportDeclaration transport) {
        return new TransportException(
                FaultCode.UNREACHABLE,
                false,
                "The transport " + transport.name() + " did not answer any more and was given up; start the program"
                        + " again, and tell whoever made the transport if it happens again.",
                null);
    }

    private Path folder(TransportDeclaration transport) throws TransportException {
        try {
            return OwnFolder.make(workspace.resolve("transports").resolve(transport.id()));
        } catch (IOException e) {
            throw new TransportException(
                    FaultCode.IO, false, "The folder of the transport in the workspace cannot be made.", e);
        }
    }

    private record Context(IProgressMonitor monitor, Path folder, Questions questions) implements TransportContext {}

    /** Ends the threads that are idle; those that hang end with the program. */
    @Override
    public void close() {
        threads.shutdown();
    }
}
