package org.b2bopen.la.server.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.b2bopen.la.server.LaServer;
import org.b2bopen.messages.MessageCheck;
import org.b2bopen.messages.MessageTypes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another SOAP stack sees of the receiver before it sends anything. */
class PublishedContractTest {
    @TempDir
    private Path folder;

    private LaServer server;
    private HttpClient client;

    @BeforeEach
    void start() throws Exception {
        Path accounts = folder.resolve("accounts.json");
        Files.writeString(accounts, """
            {"laNumber":"820","accounts":[{"userName":"u","password":"p","services":["STUDENT"]}]}\
            """);
        MessageTypes types = new MessageTypes(List.of());
        client = HttpClient.newHttpClient();
        server = JettyLaServer.start(
                new LaServer.Options(
                        0, folder.resolve("data"), accounts, Optional.empty(), Optional.empty(), Optional.empty()),
                new JettyLaServer.Setting(
                        true,
                        Clock.systemUTC(),
                        types,
                        new MessageCheck(types, Optional.empty()),
                        Receiving.Limits.USUAL,
                        CrashPoint.NONE));
    }

    @AfterEach
    void stop() {
        server.close();
        client.close();
    }

    @Test
    @DisplayName("T6: ping needs no log-in and is answered in plain XML")
    void T6_ping() throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(server.uri())
                        .header("Content-Type", "text/xml")
                        .POST(BodyPublishers.ofString("""
                            <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
                            <ping xmlns="urn:b2bopen:transfer:1"/></s:Body></s:Envelope>\
                            """))
                        .build(),
                BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().startsWith("text/xml"));
        assertTrue(answer.body().contains("<server>B2B Open receiver of LA 820</server>"), answer.body());
    }

    @Test
    @DisplayName("T6: the WSDL is published with the address that it was asked at")
    void T6_wsdl_has_the_right_address() throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(server.uri() + "?wsdl")).build(), BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("location=\"" + server.uri() + "\""), answer.body());
        assertTrue(answer.headers().firstValue("Server").isEmpty());
    }
}
