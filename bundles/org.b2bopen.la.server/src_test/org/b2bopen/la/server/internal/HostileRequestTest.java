package org.b2bopen.la.server.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.b2bopen.la.server.internal.PlainClient.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Garbage and attacks: an honest refusal, no file of this machine shown, and the server goes on. */
class HostileRequestTest {
    @TempDir
    private Path folder;

    private PracticeReceiver receiver;
    private PlainClient client;
    private HttpClient http;

    @BeforeEach
    void start() throws Exception {
        receiver = new PracticeReceiver(folder).start();
        client = receiver.client("abbey");
        http = HttpClient.newHttpClient();
    }

    @AfterEach
    void stop() throws Exception {
        assertNotNull(client.call("<ping xmlns=\"urn:b2bopen:transfer:1\"/>").get("server"), "the server goes on");
        http.close();
        client.close();
        receiver.close();
    }

    @Test
    @DisplayName("LA1: a document type declaration in a message is refused, and no file of the server is read for it")
    void LA1_doctype() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "xyzzy-plugh");
        String attack = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>"
                + PlainClient.envelope("<login xmlns=\"urn:b2bopen:transfer:1\"><userName>&s;</userName>"
                                + "<password>p</password></login>")
                        .replaceFirst("<\\?xml[^>]*>", "");
        Answer answer = client.post("text/xml; charset=UTF-8", BodyPublishers.ofString(attack));
        assertEquals("fault", answer.fault(), answer.text());
        assertFalse(answer.text().contains("xyzzy"), answer.text());
    }

    @Test
    @DisplayName("LA1: entities that would grow without end are refused")
    void LA1_billion_laughs() throws Exception {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 30; i++) {
            dtd.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        String attack = dtd + "]>"
                + PlainClient.envelope("<login xmlns=\"urn:b2bopen:transfer:1\"><userName>&l29;</userName>"
                                + "<password>p</password></login>")
                        .replaceFirst("<\\?xml[^>]*>", "");
        assertEquals(
                "fault",
                client.post("text/xml", BodyPublishers.ofString(attack)).fault());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "<a", "<a/>", "{\"json\":true}", "<x:y xmlns:x=\"urn:x\"/>"})
    @DisplayName("LA1: what is not a SOAP message is answered with a fault without a stack trace")
    void LA1_not_soap(String body) throws Exception {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(receiver.server().uri())
                        .header("Content-Type", "text/xml")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        assertTrue(answer.statusCode() >= 400, answer.statusCode() + " " + answer.body());
        assertFalse(answer.body().contains("at org."), answer.body());
    }

    @Test
    @DisplayName("LA1: broken multipart messages are answered with a fault")
    void LA1_broken_multipart() throws Exception {
        for (String body : new String[] {"", "no boundary", "------=_part_boundary_7f3a\r\n", "--x\r\n\r\n<a"}) {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(receiver.server().uri())
                            .header("Content-Type", PlainClient.mtomType())
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            assertTrue(answer.statusCode() >= 400, answer.statusCode() + " " + answer.body());
            assertFalse(answer.body().contains("at org."), answer.body());
        }
    }

    @Test
    @DisplayName("LA1: a message without attachment is bounded, announced or not")
    void LA1_long_message() throws Exception {
        String body = PlainClient.envelope("<login xmlns=\"urn:b2bopen:transfer:1\"><userName>" + "a".repeat(4_000_000)
                + "</userName><password>p</password></login>");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(receiver.server().uri()).header("Content-Type", "text/xml");
        assertEquals(
                413,
                http.send(request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString())
                        .statusCode());
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> chunked = http.send(
                request.POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)))
                        .build(),
                BodyHandlers.ofString());
        assertTrue(chunked.statusCode() >= 400, chunked.body());
    }

    @Test
    @DisplayName("LA1: deep and wide messages are refused")
    void LA1_deep_message() throws Exception {
        assertNotNull(client.call("<a>".repeat(5000) + "</a>".repeat(5000)).fault());
        assertNotNull(client.call("<ping xmlns=\"urn:b2bopen:transfer:1\">" + "<a/>".repeat(5000) + "</ping>")
                .fault());
    }

    @Test
    @DisplayName(
            "LA1: other methods, paths, media types and encodings are turned away; nothing tells which server it is")
    void LA1_not_a_call() throws Exception {
        URI uri = receiver.server().uri();
        assertEquals(405, status(HttpRequest.newBuilder(uri).DELETE()));
        assertEquals(405, status(HttpRequest.newBuilder(uri).PUT(BodyPublishers.noBody())));
        assertEquals(404, status(HttpRequest.newBuilder(uri)));
        assertEquals(404, status(HttpRequest.newBuilder(uri.resolve("/"))));
        assertEquals(404, status(HttpRequest.newBuilder(uri.resolve("/b2b/services"))));
        assertEquals(
                415,
                status(HttpRequest.newBuilder(uri)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}"))));
        assertEquals(
                415,
                status(HttpRequest.newBuilder(uri)
                        .header("Content-Type", "text/xml")
                        .header("Content-Encoding", "gzip")
                        .POST(BodyPublishers.ofString("x"))));
        HttpResponse<String> missing =
                http.send(HttpRequest.newBuilder(uri.resolve("/x")).build(), BodyHandlers.ofString());
        assertTrue(missing.headers().firstValue("Server").isEmpty());
        assertFalse(missing.body().toLowerCase(Locale.ROOT).contains("jetty"), missing.body());
    }

    @Test
    @DisplayName("LA1: a path that leads out is refused")
    void LA1_path_that_leads_out() throws Exception {
        URI uri = receiver.server().uri();
        assertEquals(400, status(HttpRequest.newBuilder(uri.resolve("/b2b/../../etc/passwd"))));
    }

    @Test
    @DisplayName("LA1: bytes that are not HTTP, and connections that break off, harm nobody else")
    void LA1_not_http() throws Exception {
        Random random = new Random(4711);
        for (int i = 0; i < 20; i++) {
            byte[] bytes = new byte[2000];
            random.nextBytes(bytes);
            try (Socket socket = connect();
                    OutputStream out = socket.getOutputStream()) {
                out.write(bytes);
                out.flush();
                socket.shutdownOutput();
                readAll(socket.getInputStream());
            } catch (IOException e) {
                assertNotNull(e, "the server may close such a connection at any moment");
            }
        }
        try (Socket socket = connect();
                OutputStream out = socket.getOutputStream()) {
            out.write("POST /b2b HTTP/1.1\r\nHost: x\r\nContent-Type: text/xml\r\nContent-Length: 1000\r\n\r\n<soap"
                    .getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    @DisplayName("LA1: a request head without end is refused")
    void LA1_long_header() throws Exception {
        try (Socket socket = connect();
                OutputStream out = socket.getOutputStream()) {
            out.write(("POST /b2b HTTP/1.1\r\nHost: x\r\nX-Long: " + "a".repeat(100_000) + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            assertTrue(
                    new String(readAll(socket.getInputStream()), StandardCharsets.US_ASCII).startsWith("HTTP/1.1 431"));
        } catch (SocketException e) {
            assertNotNull(e, "the server may close the connection before all of it is sent");
        }
    }

    @Test
    @DisplayName("T6: a user name beyond ASCII arrives as it was sent, also where the encoding is told only by the XML")
    void T6_encoding() throws Exception {
        receiver.close();
        receiver = new PracticeReceiver(folder, PracticeReceiver.ACCOUNTS.replace("\"abbey\"", "\"grün\"")).start();
        client.close();
        client = receiver.client();
        Answer answer = client.post(
                "text/xml",
                BodyPublishers.ofString(PlainClient.envelope("<login xmlns=\"urn:b2bopen:transfer:1\"><userName>grün"
                        + "</userName><password>Abbey!Secret77</password></login>")));
        assertNotNull(answer.get("session"), answer.text());
    }

    private int status(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket("127.0.0.1", receiver.server().uri().getPort());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static byte[] readAll(InputStream in) throws IOException {
        return in.readAllBytes();
    }
}
