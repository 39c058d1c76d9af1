package org.b2bopen.la.server.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
        LaServer.Options options = new LaServer.Options(
                freePort(), data, accounts, Optional.empty(), Optional.empty(), Optional.empty());
        assertThrows(IllegalArgumentException.class, () -> LaServer.startPractice(options));
        Files.delete(inTheWay);
        try (LaServer server = LaServer.startPractice(options)) {
            assertEquals(options.port(), server.uri().getPort());
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
