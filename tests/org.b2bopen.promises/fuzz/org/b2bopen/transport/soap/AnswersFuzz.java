package org.b2bopen.transport.soap;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.b2bopen.promises.fuzz.Must;
import org.b2bopen.transport.Credentials;
import org.b2bopen.transport.Delivery;
import org.b2bopen.transport.Endpoint;
import org.b2bopen.transport.Secret;
import org.b2bopen.transport.Service;
import org.b2bopen.transport.Settings;
import org.b2bopen.transport.TlsSettings;
import org.b2bopen.transport.Questions;
import org.b2bopen.transport.TransportContext;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession;
import org.b2bopen.transport.WaitingFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** What a hostile server answers (T6): any bytes end in an answer that makes sense or in an error of the transport, with a sentence. */
public final class AnswersFuzz {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String[] TYPES = {
        "text/xml; charset=UTF-8",
        "multipart/related; type=\"application/xop+xml\"; start=\"<root>\"; start-info=\"text/xml\"; boundary=\"b\"",
        "application/soap+xml",
        "text/html"
    };
    private static final String OPEN = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\""
            + " xmlns:t=\"urn:b2bopen:transfer:1\"><s:Body>";
    private static final String CLOSE = "</s:Body></s:Envelope>";

    private static final Credentials CREDENTIALS = new Credentials("u", Secret.of("Canary!Passw0rd"));

    private static final SoapTransport TRANSPORT =
            new SoapTransport(new Timeouts(PATIENCE, PATIENCE, PATIENCE, PATIENCE, PATIENCE), 100_000);

    private static final Pattern LOG_IN = Pattern.compile("<(\\w+:)?login[ >]");
    private static final byte[] LOGGED_IN = envelope(
            "<t:loginResponse><t:session>s</t:session></t:loginResponse>".getBytes(StandardCharsets.UTF_8));

    private static HttpServer server;
    private static volatile boolean letsIn;
    private static volatile int status;
    private static volatile String type;
    private static volatile byte[] body;

    private AnswersFuzz() {}

    private static final Delivery DELIVERY = new Delivery(
            "0".repeat(64),
            "8204321_PER_820LLLL_001.xml",
            Service.PERSONNEL,
            10,
            "0".repeat(64),
            offset -> new ByteArrayInputStream(new byte[10]));

    private static final class Alone implements TransportContext {
        @Override
        public IProgressMonitor monitor() {
            return new NullProgressMonitor();
        }

        @Override
        public Path folder() {
            return Path.of("");
        }

        @Override
        public Questions questions() {
            return Questions.NOBODY;
        }
    }

    public static void fuzzerInitialize() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange;
                    OutputStream out = exchange.getResponseBody()) {
                String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
                boolean in = letsIn && LOG_IN.matcher(request).find();
                byte[] answer = in ? LOGGED_IN : body;
                exchange.getResponseHeaders().add("Content-Type", in ? TYPES[0] : type);
                exchange.sendResponseHeaders(in ? 200 : status, answer.length == 0 ? -1 : answer.length);
                out.write(answer);
            }
        });
        server.start();
        Must.callNobodyBut(server.getAddress().getPort());
    }

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        int call = data.consumeInt(0, 5);
        // What comes after the log-in is reached by nobody who has to guess an answer to that first.
        letsIn = call > 1;
        status = data.consumeBoolean() ? 200 : 500;
        type = data.pickValue(TYPES);
        boolean enveloped = data.consumeBoolean();
        byte[] content = data.consumeRemainingAsBytes();
        body = enveloped ? envelope(content) : content;
        Endpoint endpoint = new Endpoint(
                "820",
                Service.PERSONNEL,
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/b2b"),
                TlsSettings.DEFAULT,
                Optional.empty(),
                false,
                Settings.NONE);
        try (TransportSession session = TRANSPORT.open(endpoint, new Alone())) {
            ask(session, call);
        } catch (TransportException refused) {
            Must.be(!String.valueOf(refused.getMessage()).isBlank(), "an error without a sentence");
            Must.be(refused.getMessage().chars().noneMatch(Character::isISOControl), "a sentence with control characters");
        }
    }

    private static void ask(TransportSession session, int call) throws TransportException {
        if (letsIn) {
            session.login(CREDENTIALS);
        }
        switch (call) {
            case 0 -> session.ping();
            case 1 -> Must.be(
                    session.login(CREDENTIALS).passwordExpires() != null, "null");
            case 2 -> session.pingService();
            case 3 -> session.list("820", "4321").forEach(file -> Must.be(file.length() >= 0, "a negative length"));
            case 4 -> Must.be(
                    session.sendTogether(List.of(DELIVERY)).size() == 1, "not an outcome for each file");
            default -> {
                ByteArrayOutputStream target = new ByteArrayOutputStream();
                session.fetch(new WaitingFile("id", "a.xml", 10, "0".repeat(64)), 0, target, bytes -> {});
                Must.be(target.size() == 10, "said to be whole and is not");
            }
        }
    }

    private static byte[] envelope(byte[] content) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(OPEN.getBytes(StandardCharsets.UTF_8));
        whole.writeBytes(content);
        whole.writeBytes(CLOSE.getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }
}
