package org.b2bopen.core.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.Login;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession;

/**
 * The sessions of one endpoint and log-in during a run. The first log-in is made by one thread alone; when it is refused, no other is
 * tried, so that a wrong password does not lock the account.
 */
final class Line implements AutoCloseable {
    private static final int IDLE = 4;

    private final ReentrantLock firstLogin = new ReentrantLock();
    private final Deque<TransportSession> idle = new ArrayDeque<>();
    private final Destination destination;
    private final Expiries expiries;
    private final PluginHost host;

    private boolean proven;
    private TransportException refused;
    private boolean closed;

    Line(Destination destination, Expiries expiries, PluginHost host) {
        this.destination = destination;
        this.expiries = expiries;
        this.host = host;
    }

    /** @param reused whether it served another file before, and may have been ended by the server since */
    record Lease(TransportSession session, boolean reused) {}

    Lease take() throws TransportException {
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

    void giveBack(Lease lease) {
        synchronized (idle) {
            if (!closed && idle.size() < IDLE) {
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
