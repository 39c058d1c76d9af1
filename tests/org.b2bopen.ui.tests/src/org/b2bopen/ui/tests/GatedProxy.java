package org.b2bopen.ui.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** Stands between client and LA on loopback: counts what is sent, and lets no more through than a limit until it is opened. */
final class GatedProxy implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final ServerSocket server;
    private final URI target;
    private final long limit;
    private final AtomicLong sent = new AtomicLong();
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch open = new CountDownLatch(1);
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    private GatedProxy(ServerSocket server, URI target, long limit) {
        this.server = server;
        this.target = target;
        this.limit = limit;
    }

    static GatedProxy to(URI target, long limit) throws IOException {
        GatedProxy proxy = new GatedProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), target, limit);
        Thread.ofVirtual().start(proxy::accept);
        return proxy;
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + target.getPath());
    }

    /** From the client to the server, heads and all. */
    long sent() {
        return sent.get();
    }

    boolean isReached() {
        return reached.getCount() == 0;
    }

    void open() {
        open.countDown();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Socket there = new Socket(InetAddress.getLoopbackAddress(), target.getPort());
                sockets.add(client);
                sockets.add(there);
                Thread.ofVirtual().start(() -> pump(client, there, true));
                Thread.ofVirtual().start(() -> pump(there, client, false));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void pump(Socket from, Socket to, boolean counted) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (counted && sent.addAndGet(read) >= limit) {
                    reached.countDown();
                    open.await();
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException | InterruptedException gone) {
            // One of the two hung up: so does the other.
        }
    }

    @Override
    public void close() throws IOException {
        open();
        server.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
