package org.b2bopen.la.server.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.b2bopen.la.server.LaServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {
    @TempDir
    private Path folder;

    @Test
    void LA1_a_start_that_fails_gives_its_port_back() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        Path inTheWay = Files.writeString(data.resolve("incoming"), "not a folder");
        Path accounts = Files.writeString(
                folder.resolve("accounts.json"), "{\"laNumber\":\"820\",\"accounts\":[],\"licences\":[]}");
        LaServer.Options options =
                new LaServer.Options(freePort(), data, accounts, Optional.empty(), Optional.empty(), Optional.empty());
        assertThrows(IllegalArgumentException.class, () -> LaServer.startPractice(options));
        Files.delete(inTheWay);
        try (LaServer server = LaServer.startPractice(options)) {
            assertEquals(options.port(), server.uri().getPort());
        }
    }

    /** To close a second channel on a locked file would, by the rules of POSIX, drop the lock of the whole process. */
    @Test
    void R1_a_second_receiver_in_this_process_does_not_open_the_folder_to_another_one() throws Exception {
        try (PracticeReceiver receiver = new PracticeReceiver(folder).start()) {
            assertThrows(IllegalArgumentException.class, () -> new PracticeReceiver(folder).start());
            Process probe = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            StartTest.class.getName(),
                            receiver.data().resolve("server.lock").toString())
                    .inheritIO()
                    .start();
            assertTrue(probe.waitFor(2, TimeUnit.MINUTES));
            assertEquals(0, probe.exitValue(), "0 when it is locked");
        }
    }

    /** Another process that looks whether a file is locked. */
    public static void main(String[] arguments) throws Exception {
        try (FileChannel channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE)) {
            System.exit(channel.tryLock() == null ? 0 : 1);
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
