package org.b2bopen.transport.soap;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;

/** Stands between client and server, and cuts the line or turns a bit once a number of bytes has gone up. */
final class CuttingForwarder implements AutoCloseable {
    final AtomicLong up = new AtomicLong();
    private final AtomicLong cutAfter = new AtomicLong(Long.MAX_VALUE);
    private final AtomicLong garbleAfter = new AtomicLong(Long.MAX_VALUE);
    private final ServerSocket listening;
    private final int target;

    CuttingForwarder(int target) throws IOException {
        this.target = target;
        listening = new ServerSocket();
        listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        Thread.ofVirtual().start(this::accept);
    }

    /** Cuts once, after so many more bytes; then lets everything through again. */
    void cutAfter(long bytes) {
        cutAfter.set(up.get() + bytes);
    }

    /** Turns one bit, once. */
    void garbleAfter(long bytes) {
        garbleAfter.set(up.get() + bytes);
    }

    URI uri() {
        return uri("http");
    }

    URI uri(String scheme) {
        return URI.create(scheme + "://localhost:" + listening.getLocalPort() + "/b2b");
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listening.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                Thread.ofVirtual().start(() -> pump(client, server, up));
                Thread.ofVirtual().start(() -> pump(server, client, new AtomicLong()));
            }
        } catch (IOException e) {
            // closed: the test is over
        }
    }

    private void pump(Socket from, Socket to, AtomicLong count) {
        byte[] buffer = new byte[4096];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (count == up && up.addAndGet(read) >= cutAfter.get()) {
                    cutAfter.set(Long.MAX_VALUE);
                    from.setSoLinger(true, 0);
                    return;
                }
                if (count == up && up.get() >= garbleAfter.get()) {
                    garbleAfter.set(Long.MAX_VALUE);
                    buffer[read - 1] ^= 1;
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            // either side went away, so the other goes too
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
