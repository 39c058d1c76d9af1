package org.b2bopen.transport.soap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/**
 * A receiver that speaks the contract by hand, without any SOAP library, so that a mistake of ours in using one cannot cancel itself
 * out. It keeps files in memory and can be told to answer anything, well or badly.
 */
final class FakeReceiver implements AutoCloseable {
    static final String USER = "green.abbey";
    static final String PASSWORD = "Lack!ngEnt0py32";

    private static final String RECEIVED_AT = "2026-03-02T02:30:00Z";

    final List<String> calls = new CopyOnWriteArrayList<>();
    final List<String> headers = new CopyOnWriteArrayList<>();
    final Map<String, byte[]> received = new ConcurrentHashMap<>();
    final Map<String, byte[]> partial = new ConcurrentHashMap<>();
    final Map<String, Answer> scripted = new ConcurrentHashMap<>();
    final AtomicInteger contentBytes = new AtomicInteger();
    private final AtomicInteger sessions = new AtomicInteger();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** What a script answers for one operation; returning null means the ordinary answer. */
    interface Answer {
        Reply to(String xml, byte[] content);
    }

    record Reply(int status, String contentType, byte[] body) {
        static Reply xml(int status, String body) {
            return new Reply(
                    status,
                    "text/xml; charset=UTF-8",
                    ("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>" + body
                                    + "</s:Body></s:Envelope>")
                            .getBytes(StandardCharsets.UTF_8));
        }

        static Reply ok(String operation, String content) {
            return xml(200, element(operation + "Response", content));
        }

        static Reply fault(String name, String detail) {
            return xml(
                    500,
                    "<s:Fault><faultcode>s:Server</faultcode><faultstring>no</faultstring><detail>"
                            + element(name, detail) + "</detail></s:Fault>");
        }

        static Reply html(int status) {
            return new Reply(
                    status,
                    "text/html",
                    "<html><body>Welcome to <b>Acme</b></body></html>".getBytes(StandardCharsets.UTF_8));
        }
    }

    static String element(String name, String content) {
        return "<t:" + name + " xmlns:t='urn:b2bopen:transfer:1'>" + content + "</t:" + name + ">";
    }

    static FakeReceiver http() throws IOException {
        return new FakeReceiver(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50));
    }

    static FakeReceiver https(SSLContext context, String... protocols) throws IOException {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setHttpsConfigurator(new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters ssl = getSSLContext().getDefaultSSLParameters();
                if (protocols.length > 0) {
                    ssl.setProtocols(protocols);
                }
                parameters.setSSLParameters(ssl);
            }
        });
        return new FakeReceiver(server);
    }

    private FakeReceiver(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.createContext("/b2b", this::handle);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    URI uri() {
        return URI.create((server instanceof HttpsServer ? "https" : "http") + "://localhost:" + port() + "/b2b");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.getRequestHeaders().forEach((name, values) -> headers.add(name + ": " + values));
            String type = exchange.getRequestHeaders().getFirst("Content-Type");
            Message message = Message.of(type == null ? "" : type, body);
            Reply reply = answer(message);
            exchange.getResponseHeaders().set("Content-Type", reply.contentType());
            exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
            exchange.getResponseBody().write(reply.body());
        }
    }

    private Reply answer(Message message) {
        String operation = message.operation();
        calls.add(operation);
        contentBytes.addAndGet(message.content().length);
        Answer script = scripted.get(operation);
        Reply scriptedReply = script == null ? null : script.to(message.xml(), message.content());
        return scriptedReply != null ? scriptedReply : ordinary(operation, message);
    }

    private Reply ordinary(String operation, Message message) {
        return switch (operation) {
            case "ping" -> Reply.ok("ping", element("server", "fake"));
            case "login" ->
                USER.equals(message.field("userName")) && PASSWORD.equals(message.field("password"))
                        ? Reply.ok(
                                "login",
                                element("session", "s" + sessions.incrementAndGet())
                                        + element("passwordExpires", "2026-12-24"))
                        : Reply.fault("credentialsFault", element("reason", "no such user or password"));
            case "pingService" -> Reply.ok("pingService", element("laNumber", "820"));
            case "sendFile" -> sendFile(message);
            case "transferStatus" -> transferStatus(message.field("transferId"));
            default -> Reply.ok(operation, "");
        };
    }

    private Reply sendFile(Message message) {
        String key = message.field("transferId");
        if (received.containsKey(key)) {
            return Reply.ok("sendFile", receipt(key, true));
        }
        byte[] held = partial.getOrDefault(key, new byte[0]);
        if (Long.parseLong(message.field("offset")) != held.length) {
            return Reply.ok("sendFile", element("nextOffset", Integer.toString(held.length)));
        }
        byte[] joined = Arrays.copyOf(held, held.length + message.content().length);
        System.arraycopy(message.content(), 0, joined, held.length, message.content().length);
        if (!Boolean.parseBoolean(message.field("lastPart"))) {
            partial.put(key, joined);
            return Reply.ok("sendFile", element("nextOffset", Integer.toString(joined.length)));
        }
        partial.remove(key);
        received.put(key, joined);
        return Reply.ok("sendFile", receipt(key, false));
    }

    private Reply transferStatus(String key) {
        return Reply.ok(
                "transferStatus",
                received.containsKey(key)
                        ? receipt(key, true)
                        : element("nextOffset", Integer.toString(partial.getOrDefault(key, new byte[0]).length)));
    }

    /** Takes whatever comes in the message itself, as a receiver that knows sendFiles does. */
    void takesTogether(int most) {
        scripted.put(
                "pingService",
                (xml, content) -> Reply.ok(
                        "pingService", element("laNumber", "820") + element("filesTogether", Integer.toString(most))));
        scripted.put("sendFiles", (xml, content) -> {
            StringBuilder answers = new StringBuilder();
            Matcher file = Pattern.compile(
                            "transferId(?: [^>]*)?>([0-9a-f]{64})<.*?content(?: [^>]*)?>([^<]*)<", Pattern.DOTALL)
                    .matcher(xml);
            while (file.find()) {
                boolean already = received.putIfAbsent(
                                file.group(1), Base64.getMimeDecoder().decode(file.group(2)))
                        != null;
                answers.append(answer(file.group(1), receipt(file.group(1), already)));
            }
            return Reply.ok("sendFiles", answers.toString());
        });
    }

    static String answer(String key, String what) {
        return element("answer", element("transferId", key) + what);
    }

    String receipt(String key, boolean already) {
        byte[] content = received.get(key);
        return element(
                "receipt",
                element("receiptId", "R-1")
                        + element("transferId", key)
                        + element("length", Integer.toString(content.length))
                        + element("sha256", sha256(content))
                        + element("receivedAt", RECEIVED_AT)
                        + element("alreadyDelivered", Boolean.toString(already)));
    }

    /** The answer to a fetch, as a multipart/related message with the file as an attachment. */
    static Reply attachment(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String envelope = "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>"
                + element(
                        "fetchFileResponse",
                        element(
                                "content",
                                "<x:Include xmlns:x='http://www.w3.org/2004/08/xop/include' href='cid:file@la'/>"))
                + "</s:Body></s:Envelope>";
        out.writeBytes(("--sep\r\nContent-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"\r\n"
                        + "Content-Transfer-Encoding: binary\r\nContent-ID: <root@la>\r\n\r\n" + envelope
                        + "\r\n--sep\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: binary\r\n"
                        + "Content-ID: <file@la>\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(content);
        out.writeBytes("\r\n--sep--\r\n".getBytes(StandardCharsets.UTF_8));
        return new Reply(
                200,
                "multipart/related; type=\"application/xop+xml\"; boundary=\"sep\"; start=\"<root@la>\";"
                        + " start-info=\"text/xml\"",
                out.toByteArray());
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A request taken apart: the envelope, and the bytes of its one attachment. */
    private record Message(String xml, byte[] content) {
        static Message of(String contentType, byte[] body) {
            Matcher boundary = Pattern.compile("boundary=\"?([^\";]+)").matcher(contentType);
            if (!boundary.find()) {
                return new Message(new String(body, StandardCharsets.UTF_8), new byte[0]);
            }
            byte[] separator = ("\r\n--" + boundary.group(1)).getBytes(StandardCharsets.ISO_8859_1);
            int first = indexOf(body, "\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1), 0) + 4;
            int firstEnd = indexOf(body, separator, first);
            String xml = new String(body, first, firstEnd - first, StandardCharsets.UTF_8);
            int second = indexOf(body, "\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1), firstEnd);
            if (second < 0) {
                return new Message(xml, new byte[0]);
            }
            int secondEnd = indexOf(body, separator, second + 4);
            return new Message(xml, Arrays.copyOfRange(body, second + 4, secondEnd));
        }

        String operation() {
            Matcher first = Pattern.compile("Body>\\s*<(?:\\w+:)?(\\w+)").matcher(xml);
            return first.find() ? first.group(1) : "";
        }

        String field(String name) {
            Matcher value = Pattern.compile("<(?:\\w+:)?" + name + "(?: [^>]*)?>([^<]*)<")
                    .matcher(xml);
            return value.find() ? value.group(1) : "";
        }

        private static int indexOf(byte[] text, byte[] wanted, int from) {
            for (int i = from; i <= text.length - wanted.length; i++) {
                if (Arrays.equals(text, i, i + wanted.length, wanted, 0, wanted.length)) {
                    return i;
                }
            }
            return -1;
        }
    }
}
