package org.b2bopen.la;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stands before a database server on loopback; while it is silent, connections are taken and stay, and nothing comes through, as from a host that has vanished. */
final class SilentServer implements Closeable {
    private static final Pattern ADDRESS = Pattern.compile("127\\.0\\.0\\.1:([0-9]+)");

    private final ServerSocket front;
    private final int behind;
    private final String url;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private volatile boolean silent;

    /** @param url of a database, whose server this stands before */
    SilentServer(String url) throws IOException {
        Matcher address = ADDRESS.matcher(url);
        if (!address.find()) {
            throw new IllegalArgumentException(url);
        }
        this.front = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.behind = Integer.parseInt(address.group(1));
        this.url = address.replaceFirst("127.0.0.1:" + front.getLocalPort());
        Thread.ofVirtual().start(this::accept);
    }

    String url() {
        return url;
    }

    void becomeSilent() {
        silent = true;
    }

    /** The host is there again; of the connections from before it knows nothing. */
    void speakAgain() {
        silent = false;
        sockets.forEach(SilentServer::close);
        sockets.clear();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = kept(front.accept());
                Socket server = kept(new Socket(InetAddress.getLoopbackAddress(), behind));
                Thread.ofVirtual().start(() -> pump(client, server));
                Thread.ofVirtual().start(() -> pump(server, client));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private Socket kept(Socket socket) {
        sockets.add(socket);
        return socket;
    }

    private void pump(Socket from, Socket to) {
        byte[] buffer = new byte[8192];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                if (!silent) {
                    out.write(buffer, 0, count);
                }
            }
        } catch (IOException broken) {
            // One side has gone.
        }
        close(from);
        close(to);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is of no use any more either way.
        }
    }

    @Override
    public void close() throws IOException {
        front.close();
        sockets.forEach(SilentServer::close);
    }
}
