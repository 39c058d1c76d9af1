package org.b2bopen.la.server.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.b2bopen.la.server.LaServer;
import org.b2bopen.messages.sample.SampleFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jetty, CXF with its nested jars, JAXB and SQLite find each other inside Equinox too; everything else is tested without it. */
class ReceiverInOsgiTest {
    @TempDir
    Path folder;

    private LaServer server;
    private HttpClient http;

    @BeforeEach
    void start() throws Exception {
        Path accounts = Files.writeString(folder.resolve("accounts.json"), """
            {"laNumber":"820","accounts":[{"userName":"abbey","password":"Abbey!Secret77","services":["STUDENT"]}],
             "licences":["820/4321"]}\
            """);
        server = LaServer.startPractice(new LaServer.Options(
                0, folder.resolve("data"), accounts, Optional.empty(), Optional.empty(), Optional.empty()));
        http = HttpClient.newHttpClient();
    }

    @AfterEach
    void stop() {
        http.close();
        server.close();
    }

    @Test
    @DisplayName("LA1: in OSGi the contract is published, and a file is received and receipted")
    void LA1_receives_in_osgi() throws Exception {
        HttpResponse<String> wsdl = http.send(
                HttpRequest.newBuilder(URI.create(server.uri() + "?wsdl")).build(), BodyHandlers.ofString());
        assertEquals(200, wsdl.statusCode());
        assertTrue(wsdl.body().contains("location=\"" + server.uri() + "\""), wsdl.body());

        String session = element(
                call("<login xmlns=\"urn:b2bopen:transfer:1\"><userName>abbey</userName>"
                        + "<password>Abbey!Secret77</password></login>"),
                "session");
        SampleFile sample = new SampleFile(SampleFile.Kind.STUDENT, "820", "4321", "820", 1, 20, 7);
        byte[] content = Files.readAllBytes(sample.writeTo(folder));
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        String answer = call("<sendFile xmlns=\"urn:b2bopen:transfer:1\"><session>" + session + "</session><transferId>"
                + sha256 + "</transferId><name>" + sample.fileName() + "</name><service>STUDENT</service><length>"
                + content.length + "</length><sha256>" + sha256 + "</sha256><offset>0</offset><lastPart>true</lastPart>"
                + "<content>" + Base64.getEncoder().encodeToString(content) + "</content></sendFile>");
        assertNotNull(element(answer, "receiptId"));
        assertArrayEquals(
                content,
                Files.readAllBytes(folder.resolve("data/received/820/4321").resolve(sample.fileName())));
    }

    private String call(String body) throws Exception {
        return http.send(
                        HttpRequest.newBuilder(server.uri())
                                .header("Content-Type", "text/xml; charset=UTF-8")
                                .POST(BodyPublishers.ofString(
                                        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
                                                + body + "</s:Body></s:Envelope>"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static String element(String answer, String name) {
        Matcher matcher =
                Pattern.compile("<" + name + ">([^<]+)</" + name + ">").matcher(answer);
        assertTrue(matcher.find(), answer);
        return matcher.group(1);
    }
}
