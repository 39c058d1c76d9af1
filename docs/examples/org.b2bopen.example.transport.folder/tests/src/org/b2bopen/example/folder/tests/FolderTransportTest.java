package org.b2bopen.example.folder.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.b2bopen.example.folder.FolderTransport;
import org.b2bopen.transport.Credentials;
import org.b2bopen.transport.Endpoint;
import org.b2bopen.transport.Secret;
import org.b2bopen.transport.Service;
import org.b2bopen.transport.Settings;
import org.b2bopen.transport.TlsSettings;
import org.b2bopen.transport.Transport;
import org.b2bopen.transport.tck.Receiver;
import org.b2bopen.transport.tck.TransportContract;

/** The conformance kit on the shared folder. */
class FolderTransportTest extends TransportContract {
    @Override
    protected Receiver receiver(Path folder) throws IOException {
        Files.createDirectory(folder.resolve(Receiver.LA));
        return new SharedFolder(folder, new FolderTransport());
    }

    private record SharedFolder(Path folder, Transport transport) implements Receiver {
        @Override
        public Endpoint endpoint(Service service, int port) {
            return new Endpoint(
                    LA, service, folder.toUri(), TlsSettings.DEFAULT, Optional.empty(), false, Settings.NONE);
        }

        @Override
        public Credentials right() {
            return new Credentials("", Secret.of(""));
        }

        @Override
        public Optional<Credentials> wrong() {
            return Optional.empty();
        }

        @Override
        public List<Arrived> arrived() throws IOException {
            List<Arrived> arrived = new ArrayList<>();
            Path in = folder.resolve(LA).resolve("student/in");
            if (Files.isDirectory(in)) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(in)) {
                    for (Path file : files) {
                        arrived.add(new Arrived(file.getFileName().toString(), Files.size(file), hash(file)));
                    }
                }
            }
            return arrived;
        }

        @Override
        public boolean offer(String name, byte[] content) {
            try {
                Path out = Files.createDirectories(folder.resolve(LA).resolve("personnel/out/" + LA + "/" + SCHOOL));
                Path file = out.resolve(name);
                if (!out.equals(file.normalize().getParent())) {
                    return false;
                }
                Files.write(file, content);
                Files.writeString(out.resolve(name + ".sha256"), hash(file) + "  " + name + "\n");
                return true;
            } catch (IOException | InvalidPathException e) {
                return false;
            }
        }

        private static String hash(Path file) throws IOException {
            try (InputStream in = Files.newInputStream(file)) {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                byte[] buffer = new byte[64 * 1024];
                for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                    digest.update(buffer, 0, got);
                }
                return HexFormat.of().formatHex(digest.digest());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            // The folder is deleted after the test.
        }
    }
}
