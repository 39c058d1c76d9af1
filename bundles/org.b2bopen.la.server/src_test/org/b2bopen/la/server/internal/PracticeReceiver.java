package org.b2bopen.la.server.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.b2bopen.la.server.LaServer;
import org.b2bopen.messages.MessageCheck;
import org.b2bopen.messages.MessageTypes;
import org.b2bopen.messages.sample.SampleFile;

/** A real receiver of LA 820 in a temporary folder, which can be stopped and started again. */
final class PracticeReceiver implements AutoCloseable {
    static final String ACCOUNTS = """
        {"laNumber":"820","onSchemaError":"reject","outOfCounty":true,
         "accounts":[
           {"userName":"abbey","password":"Abbey!Secret77","services":["STUDENT"],"schools":["820/4321"]},
           {"userName":"county","password":"County!Secret77","services":["STUDENT","PERSONNEL"],"passwordExpires":"2099-12-31"},
           {"userName":"staff","password":"Staff!Secret77","services":["PERSONNEL"],"schools":["820/4321","820/4322"]},
           {"userName":"late","password":"Late!Secret777","services":["STUDENT"],"passwordExpires":"2020-01-01"}],
         "licences":["820/4321","820/4322"]}
        """;

    private final Path folder;
    private final String accounts;
    private Clock clock = Clock.systemUTC();
    private Receiving.Limits limits = Receiving.Limits.USUAL;
    private Consumer<CrashPoint> crash = CrashPoint.NONE;
    private Optional<Path> tls = Optional.empty();
    private JettyLaServer server;

    PracticeReceiver(Path folder) {
        this(folder, ACCOUNTS);
    }

    PracticeReceiver(Path folder, String accounts) {
        this.folder = folder;
        this.accounts = accounts;
    }

    PracticeReceiver clock(Clock other) {
        clock = other;
        return this;
    }

    PracticeReceiver limits(Receiving.Limits other) {
        limits = other;
        return this;
    }

    PracticeReceiver crash(Consumer<CrashPoint> other) {
        crash = other;
        return this;
    }

    PracticeReceiver tls(Path keyStore) {
        tls = Optional.of(keyStore);
        return this;
    }

    PracticeReceiver start() throws IOException {
        Path file = Files.writeString(folder.resolve("accounts.json"), accounts);
        MessageTypes types = MessageTypes.shipped();
        server = JettyLaServer.start(
                new LaServer.Options(0, data(), file, tls, tls.map(t -> "changeit".toCharArray()), Optional.empty()),
                new JettyLaServer.Setting(
                        true, clock, types, new MessageCheck(types, Optional.empty()), limits, crash));
        return this;
    }

    /** Starts again on what the last run left behind. */
    void restart() throws IOException {
        close();
        crash = CrashPoint.NONE;
        start();
    }

    LaServer server() {
        return server;
    }

    PlainClient client() {
        return new PlainClient(server.uri());
    }

    PlainClient client(String userName) throws Exception {
        PlainClient client = client();
        String password = Character.toUpperCase(userName.charAt(0)) + userName.substring(1) + "!Secret77";
        client.login(userName, password);
        return client;
    }

    Path data() {
        return folder.resolve("data");
    }

    /** Everything under {@code received}. */
    List<Path> received() throws IOException {
        return files(data().resolve("received"));
    }

    List<Path> incoming() throws IOException {
        return files(data().resolve("incoming"));
    }

    static List<Path> files(Path under) throws IOException {
        if (Files.notExists(under)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(under)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static byte[] sample(Path folder, String la, String school, String destination, int pupils) throws IOException {
        return Files.readAllBytes(new SampleFile(SampleFile.Kind.STUDENT, la, school, destination, 1, pupils, 7)
                .writeTo(Files.createTempDirectory(folder, "sample")));
    }

    static PlainClient.Announcement announce(String name, byte[] content) throws Exception {
        String sha256 = sha256(content);
        return new PlainClient.Announcement(
                key("820", "STUDENT", name, sha256), name, "STUDENT", content.length, sha256);
    }

    /** The canonical key, as docs/transfer.md tells it. */
    static String key(String destinationLa, String service, String name, String sha256) throws Exception {
        return sha256(String.join("\n", "b2bopen-transfer-1", destinationLa, service, name, sha256, "")
                .getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
