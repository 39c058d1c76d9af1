package org.b2bopen.core.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import org.b2bopen.transport.Delivery;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.Login;
import org.b2bopen.transport.SendOutcome;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * The sessions of one endpoint and log-in during a run, lent to one thread at a time. The first log-in is made by one thread alone; when it
 * is refused, no other is tried, so that a wrong password does not lock the account.
 */
final class Line implements AutoCloseable {
    /** Enough to hide the wait for a server, few enough not to be a burden to it. */
    static final int SESSIONS = 4;

    private final ReentrantLock asking = new ReentrantLock();
    private final ReentrantLock firstLogin = new ReentrantLock();
    private final Semaphore sessions = new Semaphore(SESSIONS, true);
    private final Deque<TransportSession> idle = new ArrayDeque<>();
    private final SharedExchange shared = new SharedExchange(this);
    private final Destination destination;
    private final Expiries expiries;
    private final PluginHost host;
    private final Health health;

    private boolean proven;
    private volatile int filesTogether;
    private TransportException refused;
    private boolean closed;

    Line(Destination destination, Expiries expiries, PluginHost host, Health health) {
        this.destination = destination;
        this.expiries = expiries;
        this.host = host;
        this.health = health;
    }

    @FunctionalInterface
    interface Use<T> {
        T of(TransportSession session) throws TransportException;
    }

    /**
     * Lends a session that is logged in, and waits where all are lent. One that failed is not used again.
     *
     * @throws OperationCanceledException when the run is cancelled
     */
    <T> T over(Use<T> use) throws TransportException {
        sessions.acquireUninterruptibly();
        try {
            // What was found out while this one waited need not be found out again.
            health.check();
            return over(take(), use);
        } finally {
            sessions.release();
        }
    }

    private <T> T over(Lease lease, Use<T> use) throws TransportException {
        try {
            T answer = use.of(lease.session());
            giveBack(lease);
            return answer;
        } catch (TransportException e) {
            host.close(lease.session());
            if (lease.reused() && e.code() == FaultCode.LOGIN_REFUSED) {
                return over(take(), use);
            }
            throw e;
        } catch (OperationCanceledException e) {
            host.close(lease.session());
            throw e;
        }
    }

    /** How many small files go in one exchange; known once there was a log-in, which is made for it if need be. */
    int filesTogether() throws TransportException {
        if (filesTogether == 0) {
            // One after the other, so that not each of them makes a session for it.
            asking.lock();
            try {
                if (filesTogether == 0) {
                    over(session -> filesTogether);
                }
            } finally {
                asking.unlock();
            }
        }
        return filesTogether;
    }

    /** Small files that are sent at the same time share exchanges. */
    SharedExchange shared() {
        return shared;
    }

    /** One exchange for all of them; what became of each, in the same order. */
    List<SendOutcome> sendTogether(List<Delivery> deliveries) throws TransportException {
        List<SendOutcome> outcomes = over(session ->
                host.call(destination.transport(), () -> List.copyOf(session.sendTogether(List.copyOf(deliveries)))));
        if (outcomes.size() != deliveries.size()) {
            throw PluginHost.broken(destination.transport(), "did not say of each file what became of it", null);
        }
        return outcomes;
    }

    /** @param reused whether it served another file before, and may have been ended by the server since */
    private record Lease(TransportSession session, boolean reused) {}

    private Lease take() throws TransportException {
        TransportSession waiting = pollIdle();
        if (waiting != null) {
            return new Lease(waiting, true);
        }
        firstLogin.lock();
        try {
            if (refused != null) {
                throw refused;
            }
            if (!proven) {
                TransportSession first = loggedIn();
                proven = true;
                return new Lease(first, false);
            }
        } finally {
            firstLogin.unlock();
        }
        return new Lease(loggedIn(), false);
    }

    private TransportSession loggedIn() throws TransportException {
        try {
            return connect();
        } catch (TransportException e) {
            // A hopeless address, or a transport that hangs, is not tried by every thread in its turn.
            if (e.code() == FaultCode.LOGIN_REFUSED || e.code() == FaultCode.UNREACHABLE && !e.retryable()) {
                refuse(e);
            }
            throw e;
        }
    }

    private void giveBack(Lease lease) {
        synchronized (idle) {
            if (!closed && idle.size() < SESSIONS) {
                idle.addFirst(lease.session());
                return;
            }
        }
        host.close(lease.session());
    }

    private void refuse(TransportException why) {
        firstLogin.lock();
        try {
            refused = why;
        } finally {
            firstLogin.unlock();
        }
    }

    private TransportSession pollIdle() {
        synchronized (idle) {
            return idle.pollFirst();
        }
    }

    private TransportSession connect() throws TransportException {
        TransportSession session = host.open(destination);
        boolean ready = false;
        try {
            Login login = host.call(destination.transport(), () -> {
                session.ping();
                Login answer = session.login(destination.credentials());
                session.pingService();
                filesTogether = Math.max(1, session.filesTogether());
                return answer;
            });
            expiries.note(destination, login);
            ready = true;
            return session;
        } finally {
            if (!ready) {
                host.close(session);
            }
        }
    }

    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
        }
        for (TransportSession session = pollIdle(); session != null; session = pollIdle()) {
            host.close(session);
        }
    }
}
