package org.b2bopen.testkit.postgresql;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A real PostgreSQL (Debian's), on loopback, in a temporary folder, for one run of tests. It asks for a password, as a real one does. As
 * root it runs under the user {@code postgres}, since PostgreSQL refuses root.
 */
public final class Postgres implements AutoCloseable {
    public static final String USER = "b2b";
    public static final String PASSWORD = "Fictitious!Pass1";

    private static final Path BIN = newest(Path.of("/usr/lib/postgresql"));

    private final Path folder;
    private final int port;
    private final AtomicInteger databases = new AtomicInteger();

    private Postgres(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Debian and Ubuntu keep each version in a folder of its number. */
    private static Path newest(Path versions) {
        try (Stream<Path> folders = Files.list(versions)) {
            return folders.filter(folder -> folder.getFileName().toString().matches("[0-9]+"))
                    .max(Comparator.comparingInt(
                            folder -> Integer.parseInt(folder.getFileName().toString())))
                    .map(folder -> folder.resolve("bin"))
                    .orElse(versions);
        } catch (IOException e) {
            return versions;
        }
    }

    /** @throws IllegalStateException where PostgreSQL is not installed: these tests do not skip what they are for */
    public static Postgres start() {
        try {
            if (!Files.isExecutable(BIN.resolve("initdb"))) {
                throw new IllegalStateException("PostgreSQL is missing: apt-get install postgresql");
            }
            Path folder = Files.createTempDirectory("b2bopen-postgres");
            Path password = folder.resolve("password");
            Files.writeString(password, PASSWORD + "\n");
            if (isRoot()) {
                run(List.of("chown", "-R", "postgres:postgres", folder.toString()));
            }
            Path data = folder.resolve("data");
            run(asPostgres(
                    BIN.resolve("initdb").toString(),
                    "--pgdata=" + data,
                    "--username=" + USER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--no-locale",
                    "--no-sync"));
            int port = freePort();
            Postgres postgres = new Postgres(folder, port);
            run(asPostgres(
                    BIN.resolve("pg_ctl").toString(),
                    "--pgdata=" + data,
                    "--log=" + folder.resolve("log"),
                    "--wait",
                    "--options=-c listen_addresses=127.0.0.1 -c port=" + port + " -c unix_socket_directories=" + folder
                            + " -c fsync=off",
                    "start"));
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
            return postgres;
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL could not be started", e);
        }
    }

    /** The URL of a new, empty database. */
    public String newDatabase() {
        String name = "la" + databases.incrementAndGet();
        try {
            List<String> command = List.of(
                    "env",
                    "PGPASSWORD=" + PASSWORD,
                    BIN.resolve("createdb").toString(),
                    "--host=127.0.0.1",
                    "--port=" + port,
                    "--username=" + USER,
                    name);
            run(command);
        } catch (IOException e) {
            throw new IllegalStateException("No database could be made", e);
        }
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static List<String> asPostgres(String... command) {
        List<String> whole = new ArrayList<>();
        if (isRoot()) {
            whole.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--"));
        }
        whole.addAll(List.of(command));
        return whole;
    }

    private static void run(List<String> command) throws IOException {
        Path output = Files.createTempFile("b2bopen-postgres", ".out");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(Path.of("/tmp").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(command.getFirst() + " failed: " + Files.readString(output));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    @Override
    public void close() {
        try {
            if (Files.exists(folder)) {
                run(asPostgres(
                        BIN.resolve("pg_ctl").toString(),
                        "--pgdata=" + folder.resolve("data"),
                        "--mode=immediate",
                        "--wait",
                        "stop"));
                delete(folder);
            }
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL did not stop", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException problem) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
