package org.b2bopen.transport.soap;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.b2bopen.transport.ProxySettings;
import org.b2bopen.transport.Secret;

/** An HTTP proxy on loopback: CONNECT for https, forwarding for http, with or without a password. */
final class SmallProxy implements AutoCloseable {
    final List<String> requests = new CopyOnWriteArrayList<>();
    private final ServerSocket listening;
    private final Optional<String> wanted;
    private volatile String refusal;

    SmallProxy() throws IOException {
        this(Optional.empty());
    }

    SmallProxy(String user, String password) throws IOException {
        this(Optional.of("Basic "
                + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8))));
    }

    private SmallProxy(Optional<String> wanted) throws IOException {
        this.wanted = wanted;
        listening = new ServerSocket();
        listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        Thread.ofVirtual().start(this::accept);
    }

    void refuseWith(String statusLine) {
        refusal = statusLine;
    }

    ProxySettings settings(String user, String password) {
        return new ProxySettings("localhost", listening.getLocalPort(), user, Secret.of(password));
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listening.accept();
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException e) {
            // closed: the test is over
        }
    }

    private void serve(Socket client) {
        try (client) {
            String head = head(client.getInputStream());
            String[] first = head.substring(0, head.indexOf('\r')).split(" ");
            requests.add(first[0] + " " + first[1]);
            if (refusal != null) {
                reply(client, refusal);
            } else if (wanted.isPresent() && !authorization(head).equals(wanted.get())) {
                reply(client, "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"p\"");
            } else if (first[0].equals("CONNECT")) {
                try (Socket server = connect(first[1])) {
                    client.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
                    relay(client, server);
                }
            } else {
                URI uri = URI.create(first[1]);
                try (Socket server = connect(uri.getHost() + ":" + uri.getPort())) {
                    String relative = head.replaceFirst(first[1], uri.getPath())
                            .replaceAll("(?i)Proxy-Authorization:[^\r]*\r\n", "");
                    server.getOutputStream().write(relative.getBytes(StandardCharsets.ISO_8859_1));
                    relay(client, server);
                }
            }
        } catch (IOException e) {
            // either side went away
        }
    }

    private static Socket connect(String hostAndPort) throws IOException {
        int port = Integer.parseInt(hostAndPort.substring(hostAndPort.lastIndexOf(':') + 1));
        return new Socket(InetAddress.getLoopbackAddress(), port);
    }

    private static void reply(Socket client, String status) throws IOException {
        client.getOutputStream()
                .write(("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String authorization(String head) {
        for (String line : head.split("\r\n")) {
            if (line.toLowerCase(Locale.ROOT).startsWith("proxy-authorization:")) {
                return line.substring(line.indexOf(':') + 1).strip();
            }
        }
        return "";
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private static void relay(Socket client, Socket server) throws IOException {
        Thread down = Thread.ofVirtual().start(() -> copy(server, client));
        copy(client, server);
        down.interrupt();
    }

    private static void copy(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[8192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
            }
            to.shutdownOutput();
        } catch (IOException e) {
            // gone
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
