package org.b2bopen.transport.sftp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.b2bopen.testkit.openssh.OpenSsh;
import org.b2bopen.transport.Credentials;
import org.b2bopen.transport.Endpoint;
import org.b2bopen.transport.Secret;
import org.b2bopen.transport.Service;
import org.b2bopen.transport.Settings;
import org.b2bopen.transport.TlsSettings;
import org.b2bopen.transport.Transport;
import org.b2bopen.transport.tck.Receiver;

/** The folders of an LA at a real OpenSSH server. */
final class SftpReceiver implements Receiver {
    final OpenSsh server;
    final Path base;
    private final SftpTransport transport = new SftpTransport();

    SftpReceiver(Path folder) throws IOException, InterruptedException {
        server = new OpenSsh(Files.createDirectory(folder.resolve("ssh")));
        base = folder.resolve("b2b");
        Files.createDirectories(base.resolve(LA));
    }

    @Override
    public Transport transport() {
        return transport;
    }

    @Override
    public OptionalInt port() {
        return OptionalInt.of(server.port);
    }

    @Override
    public Endpoint endpoint(Service service, int port) {
        return endpoint(service, port, Settings.of(Map.of("keyFile", server.userKey.toString()), Map.of()));
    }

    Endpoint endpoint(Service service, int port, Settings settings) {
        return new Endpoint(
                LA,
                service,
                URI.create("sftp://127.0.0.1:" + port + base),
                TlsSettings.DEFAULT,
                Optional.empty(),
                false,
                settings);
    }

    @Override
    public Credentials right() {
        return new Credentials(OpenSsh.USER, Secret.of(""));
    }

    @Override
    public Optional<Credentials> wrong() {
        return Optional.of(new Credentials("no-such-user", Secret.of("Wr0ng!password")));
    }

    Path student(String which) {
        return base.resolve(LA).resolve("student").resolve(which);
    }

    @Override
    public List<Arrived> arrived() throws IOException {
        List<Arrived> arrived = new ArrayList<>();
        if (Files.isDirectory(student("in"))) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(student("in"))) {
                for (Path file : files) {
                    arrived.add(new Arrived(file.getFileName().toString(), Files.size(file), hash(file)));
                }
            }
        }
        return arrived;
    }

    private static String hash(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Path out() {
        return base.resolve(LA).resolve("personnel/out").resolve(LA).resolve(SCHOOL);
    }

    @Override
    public boolean offer(String name, byte[] content) {
        try {
            Path file = Files.createDirectories(out()).resolve(name);
            if (!file.normalize().getParent().equals(out())) {
                return false;
            }
            Files.write(file, content);
            Files.writeString(file.resolveSibling(name + ".sha256"), hash(file) + "  " + name + "\n");
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
