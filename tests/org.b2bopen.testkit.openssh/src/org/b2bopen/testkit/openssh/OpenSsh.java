package org.b2bopen.testkit.openssh;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real OpenSSH server on this computer alone, as the user who runs the test, with keys and a configuration of its own. */
public final class OpenSsh implements AutoCloseable {
    public static final String USER = System.getProperty("user.name");

    public final Path folder;
    public final int port;
    public final Path userKey;

    private final Process server;

    public OpenSsh(Path folder) throws IOException, InterruptedException {
        this(folder, freePort());
    }

    public OpenSsh(Path folder, int port) throws IOException, InterruptedException {
        this.folder = folder;
        this.port = port;
        if (USER.equals("root")) {
            // It wants this folder before it gives its rights away.
            Files.createDirectories(Path.of("/run/sshd"));
        }
        Path hostKey = key("host", "");
        userKey = key("user", "");
        authorize(userKey);
        Path configuration =
                Files.writeString(folder.resolve("sshd_config"), """
                    Port %d
                    ListenAddress 127.0.0.1
                    HostKey %s
                    PidFile %s/sshd.pid
                    AuthorizedKeysFile %s/authorized_keys
                    StrictModes no
                    UsePAM no
                    PermitRootLogin yes
                    PasswordAuthentication yes
                    KbdInteractiveAuthentication no
                    MaxStartups 100
                    Subsystem sftp internal-sftp
                    LogLevel ERROR
                    """.formatted(port, hostKey, folder, folder));
        server = new ProcessBuilder("/usr/sbin/sshd", "-D", "-e", "-f", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("sshd.log").toFile())
                .start();
        awaitAnswer();
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        for (int i = 0; i < 200; i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException e) {
                if (server.waitFor(50, TimeUnit.MILLISECONDS)) {
                    break;
                }
            }
        }
        throw new IOException("sshd does not start: " + Files.readString(folder.resolve("sshd.log")));
    }

    /** A new key pair, which the server does not know yet. */
    public Path key(String name, String passphrase) throws IOException, InterruptedException {
        Path file = folder.resolve(name);
        Process made = new ProcessBuilder(List.of(
                        "ssh-keygen",
                        "-q",
                        "-t",
                        "ed25519",
                        "-N",
                        passphrase,
                        "-C",
                        "fictitious",
                        "-f",
                        file.toString()))
                .inheritIO()
                .start();
        if (made.waitFor() != 0) {
            throw new IOException("ssh-keygen");
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }

    /** Whoever has this key may log in. */
    public void authorize(Path key) throws IOException {
        Files.writeString(
                folder.resolve("authorized_keys"),
                Files.readString(Path.of(key + ".pub")),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** The server as a line of known_hosts. */
    public String hostLine() throws IOException {
        return "[127.0.0.1]:" + port + " " + Files.readString(folder.resolve("host.pub"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        server.descendants().forEach(ProcessHandle::destroyForcibly);
        server.destroyForcibly();
        server.onExit().join();
    }
}
