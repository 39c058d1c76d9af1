package org.b2bopen.transport.tck;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The network between transport and receiver, on this computer; it breaks when so many bytes of answers have passed. */
final class Line implements AutoCloseable {
    private final ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong answered = new AtomicLong();
    private final int port;
    private volatile long breaksAfter = Long.MAX_VALUE;

    Line(int port) throws IOException {
        this.port = port;
        Thread.ofPlatform().daemon().name("kit-line").start(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    long answered() {
        return answered.get();
    }

    /** The receiver still gets what was sent, but after so many bytes of answers from now on nothing comes back. */
    void breakAfter(long answers) {
        answered.set(0);
        breaksAfter = answers;
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket near = entrance.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), port);
                open.add(near);
                open.add(far);
                Thread.ofPlatform().daemon().start(() -> pass(near, far, false));
                Thread.ofPlatform().daemon().start(() -> pass(far, near, true));
            } catch (IOException e) {
                // The line is closed, or its end is.
            }
        }
    }

    private void pass(Socket from, Socket to, boolean answers) {
        byte[] buffer = new byte[16 * 1024];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                if (answers && answered.addAndGet(got) > breaksAfter) {
                    return;
                }
                out.write(buffer, 0, got);
            }
        } catch (IOException e) {
            // Broken off: that is what it is for.
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    @Override
    public void close() {
        try {
            entrance.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            // Nobody uses it any more.
        }
    }
}
