package org.b2bopen.transport.soap;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.b2bopen.la.server.LaServer;
import org.b2bopen.messages.sample.SampleFile;
import org.b2bopen.transport.Credentials;
import org.b2bopen.transport.Endpoint;
import org.b2bopen.transport.Secret;
import org.b2bopen.transport.Service;
import org.b2bopen.transport.Settings;
import org.b2bopen.transport.TlsSettings;
import org.b2bopen.transport.Transport;
import org.b2bopen.transport.tck.Body;
import org.b2bopen.transport.tck.Receiver;
import org.b2bopen.transport.tck.TransportContract;

/** The conformance kit on SOAP, at the real receiver. */
class SoapContractTest extends TransportContract {
    @Override
    protected Receiver receiver(Path folder) throws Exception {
        return new SoapReceiver(folder);
    }

    private static final class SoapReceiver implements Receiver {
        /** Of a sample: for a file of some length, enough pupils. */
        private static final long BYTES_A_PUPIL = 1_100;

        private static final int PART = 1 << 20;

        private final SoapTransport transport = new SoapTransport(Timeouts.DEFAULT, PART);
        private final LaServer server;
        private final Path folder;
        private int samples;

        SoapReceiver(Path folder) throws Exception {
            this.folder = folder;
            Path accounts = Files.writeString(folder.resolve("accounts.json"), """
                {"laNumber":"820","outOfCounty":false,"accounts":[{"userName":"green.abbey","password":"Lack!ngEnt0py32",
                "services":["STUDENT","PERSONNEL"]}],"licences":["820/4321","820/9999"]}\
                """);
            server = LaServer.startPractice(new LaServer.Options(
                    0, folder.resolve("data"), accounts, Optional.empty(), Optional.empty(), Optional.empty()));
        }

        @Override
        public Transport transport() {
            return transport;
        }

        @Override
        public OptionalInt port() {
            return OptionalInt.of(server.uri().getPort());
        }

        @Override
        public Endpoint endpoint(Service service, int port) {
            return new Endpoint(
                    LA,
                    service,
                    URI.create("http://localhost:" + port + "/b2b"),
                    TlsSettings.DEFAULT,
                    Optional.empty(),
                    false,
                    Settings.NONE);
        }

        @Override
        public Credentials right() {
            return new Credentials("green.abbey", Secret.of("Lack!ngEnt0py32"));
        }

        @Override
        public Optional<Credentials> wrong() {
            return Optional.of(new Credentials("green.abbey", Secret.of("Wr0ng!password")));
        }

        /** Samples are real files, checked against their schema here and there. */
        @Override
        public long big() {
            return 48L << 20;
        }

        @Override
        public int resumesFrom() {
            return 2 * PART;
        }

        /** The receiver looks into what it gets. */
        @Override
        public Body body(Service service, int number, long atLeast) {
            try {
                Path file = new SampleFile(
                                SampleFile.Kind.STUDENT, LA, SCHOOL, LA, 1, (int) (1 + atLeast / BYTES_A_PUPIL), number)
                        .writeTo(Files.createDirectory(folder.resolve("sample" + samples++)));
                return new FileBody(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public List<Arrived> arrived() throws IOException {
            Path received = folder.resolve("data/received");
            if (!Files.isDirectory(received)) {
                return List.of();
            }
            try (Stream<Path> files = Files.walk(received)) {
                return files.filter(Files::isRegularFile)
                        .filter(file -> !file.getFileName().toString().startsWith("."))
                        .map(file ->
                                new Arrived(file.getFileName().toString(), new FileBody(file).length(), hash(file)))
                        .toList();
            }
        }

        private static String hash(Path file) {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
                return HexFormat.of().formatHex(digest.digest());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public boolean offer(String name, byte[] content) {
            try {
                Path outbox = Files.createDirectories(folder.resolve("data/outbox/820/4321"));
                Path file = outbox.resolve(name);
                if (!file.normalize().getParent().equals(outbox)) {
                    return false;
                }
                Files.write(file, content);
                return true;
            } catch (IOException | InvalidPathException e) {
                return false;
            }
        }

        @Override
        public void close() {
            server.close();
        }
    }

    private static final class FileBody extends Body {
        private final Path file;

        FileBody(Path file) {
            this.file = file;
        }

        @Override
        public long length() {
            try {
                return Files.size(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public InputStream from(long offset) throws IOException {
            InputStream in = Files.newInputStream(file);
            in.skipNBytes(offset);
            return in;
        }
    }
}
