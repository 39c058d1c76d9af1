package org.b2bopen.la.server.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.b2bopen.la.server.LaServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlsTest {
    @TempDir
    private Path folder;

    private Path keyStore;
    private SSLContext trusting;

    @BeforeEach
    void keys() throws Exception {
        keyStore = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "la",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-validity",
                        "2",
                        "-dname",
                        "CN=Practice LA",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keyStore.toString(),
                        "-storepass",
                        "changeit")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.txt").toFile())
                .start();
        assertTrue(keytool.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, keytool.exitValue(), () -> readable(folder.resolve("keytool.txt")));
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keyStore)) {
            keys.load(in, "changeit".toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("la", keys.getCertificate("la"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        trusting = SSLContext.getInstance("TLS");
        trusting.init(null, trust.getTrustManagers(), null);
    }

    @Test
    @DisplayName("LA1: over TLS with a key store a file is sent and receipted")
    void LA1_tls() throws Exception {
        try (PracticeReceiver receiver =
                        new PracticeReceiver(folder).tls(keyStore).start();
                PlainClient client = new PlainClient(
                        receiver.server().uri(), HttpClient.newBuilder().sslContext(trusting))) {
            assertEquals("https", receiver.server().uri().getScheme());
            client.login("abbey", "Abbey!Secret77");
            byte[] content = PracticeReceiver.sample(folder, "820", "4321", "820", 40);
            assertNotNull(
                    client.sendMtom(PracticeReceiver.announce("8204321_CES_820LLLL_001.xml", content), 0, content, true)
                            .get("receiptId"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    @DisplayName("LA1: TLS 1.2 and 1.3 are spoken")
    void LA1_tls_versions(String version) throws Exception {
        try (PracticeReceiver receiver =
                        new PracticeReceiver(folder).tls(keyStore).start();
                SSLSocket socket = connect(receiver, version)) {
            socket.startHandshake();
            assertEquals(version, socket.getSession().getProtocol());
        }
    }

    @Test
    @DisplayName("LA1: a client that can do no more than TLS 1.1 is refused by the server")
    void LA1_old_tls_is_refused() throws Exception {
        try (PracticeReceiver receiver =
                new PracticeReceiver(folder).tls(keyStore).start()) {
            assertEquals(
                    TlsHello.PROTOCOL_VERSION,
                    TlsHello.alertFor(receiver.server().uri().getPort(), 0x0302));
            assertEquals(
                    TlsHello.PROTOCOL_VERSION,
                    TlsHello.alertFor(receiver.server().uri().getPort(), 0x0301));
        }
    }

    @Test
    @DisplayName("H4: a server that others can reach refuses plain passwords")
    void H4_reachable_by_others() throws Exception {
        Path plain = Files.writeString(folder.resolve("plain.json"), PracticeReceiver.ACCOUNTS);
        LaServer.Options options = new LaServer.Options(
                0,
                folder.resolve("data"),
                plain,
                Optional.of(keyStore),
                Optional.of("changeit".toCharArray()),
                Optional.empty());
        assertTrue(assertThrows(IllegalArgumentException.class, () -> LaServer.start(options))
                .getMessage()
                .contains("loopback"));
    }

    @Test
    @DisplayName("H4: without TLS it is bound to loopback only")
    void H4_loopback_without_tls() throws Exception {
        try (PracticeReceiver receiver = new PracticeReceiver(folder).start()) {
            assertEquals("127.0.0.1", receiver.server().uri().getHost());
            InetAddress other = InetAddress.getByName("127.0.0.2");
            assertThrows(IOException.class, () -> {
                try (Socket socket = new Socket()) {
                    socket.connect(
                            new InetSocketAddress(other, receiver.server().uri().getPort()), 2000);
                }
            });
        }
    }

    @Test
    @DisplayName("H4: a key store that cannot be used, or a wrong password of it, is told in a sentence")
    void H4_key_store_mistakes() throws Exception {
        Path accounts = Files.writeString(folder.resolve("plain.json"), PracticeReceiver.ACCOUNTS);
        for (Path wrong : List.of(folder.resolve("none.p12"), accounts)) {
            String message = refusal(accounts, wrong, "changeit");
            assertTrue(message.contains("key store"), message);
        }
        String message = refusal(accounts, keyStore, "wrong-one");
        assertTrue(message.contains("key store") && !message.contains("wrong-one"), message);
    }

    private String refusal(Path accounts, Path keys, String password) {
        return assertThrows(
                        IllegalArgumentException.class,
                        () -> LaServer.startPractice(new LaServer.Options(
                                        0,
                                        folder.resolve("data"),
                                        accounts,
                                        Optional.of(keys),
                                        Optional.of(password.toCharArray()),
                                        Optional.empty()))
                                .close())
                .getMessage();
    }

    private SSLSocket connect(PracticeReceiver receiver, String version) throws IOException {
        SSLSocket socket = (SSLSocket) trusting.getSocketFactory()
                .createSocket("127.0.0.1", receiver.server().uri().getPort());
        socket.setSoTimeout(20_000);
        socket.setEnabledProtocols(new String[] {version});
        return socket;
    }

    private static String readable(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
