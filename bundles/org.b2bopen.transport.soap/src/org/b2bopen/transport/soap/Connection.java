package org.b2bopen.transport.soap;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.cxf.BusFactory;
import org.b2bopen.soap.contract.TransferPort;
import org.b2bopen.transport.Endpoint;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Calls the server on a thread of its own, so that the session's thread can look at the monitor and the watchdog meanwhile: nothing
 * in CXF or the JDK that blocks, a name server included, can then keep a cancelled call for longer than a moment.
 */
final class Connection implements AutoCloseable {
    private static final long LOOK_EVERY_MILLIS = 50;
    private static final Duration GRACE = Duration.ofMillis(400);

    private final SoapClients clients;
    private final Endpoint endpoint;
    private final Optional<ServerTrust.ClientTls> tls;
    private final IProgressMonitor monitor;
    private final ExecutorService worker;
    private volatile SoapClients.SoapClient client;
    private volatile boolean ended;

    Connection(SoapClients clients, Endpoint endpoint, Optional<ServerTrust.ClientTls> tls, IProgressMonitor monitor) {
        this.clients = clients;
        this.endpoint = endpoint;
        this.tls = tls;
        this.monitor = monitor;
        this.worker = Executors.newSingleThreadExecutor(Connection::workerThread);
    }

    /** One request; {@link #stop} is called from another thread when nobody waits for it any more. */
    interface Call<T> {
        T on(TransferPort port) throws Exception;

        /** Stops whatever the call itself reads or writes. */
        default void stop() {}

        /** Called now and then on the session's thread while the call runs. */
        default void look() {}
    }

    /**
     * @throws OperationCanceledException within a second after the monitor was cancelled or the thread interrupted
     * @throws StalledException when the watch ran out; the connection is of no more use then
     * @throws Exception what the call threw
     */
    <T> T call(Watch watch, Call<T> call) throws Exception {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        if (ended) {
            throw new IOException("the session has ended");
        }
        Future<T> answer = worker.submit(() -> {
            TransferPort port = port();
            watch.begin();
            return call.on(port);
        });
        while (true) {
            try {
                return answer.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                call.look();
                if (monitor.isCanceled()) {
                    abort(answer, call);
                    throw new OperationCanceledException();
                }
                if (watch.overdue()) {
                    abort(answer, call);
                    throw new StalledException();
                }
            } catch (InterruptedException e) {
                abort(answer, call);
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (ExecutionException e) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                switch (e.getCause()) {
                    case Exception cause -> throw cause;
                    case Error error -> throw error;
                    default -> throw e;
                }
            }
        }
    }

    Optional<Instant> certificateExpires() {
        return tls.flatMap(one -> one.check().certificateExpires());
    }

    boolean ended() {
        return ended;
    }

    private TransferPort port() throws IOException {
        SoapClients.SoapClient current = client;
        if (current == null) {
            current = clients.create(endpoint, tls.map(ServerTrust.ClientTls::context));
            client = current;
            if (ended) {
                current.close();
            }
        }
        return current.port();
    }

    private void abort(Future<?> answer, Call<?> call) {
        ended = true;
        call.stop();
        worker.shutdown();
        closeClient();
        try {
            // The file is to be closed when we return; Windows cannot move it before.
            worker.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        answer.cancel(true);
    }

    /** In a thread of its own, since closing an HTTP client waits for what it is doing. */
    private void closeClient() {
        SoapClients.SoapClient current = client;
        if (current == null) {
            return;
        }
        Thread closing = workerThread(current::close);
        closing.start();
        try {
            closing.join(GRACE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (!ended) {
            ended = true;
            worker.shutdown();
            closeClient();
        }
    }

    private static Thread workerThread(Runnable task) {
        Thread thread = Thread.ofPlatform().daemon().name("soap-transport").unstarted(task);
        thread.setContextClassLoader(BusFactory.class.getClassLoader());
        return thread;
    }
}
