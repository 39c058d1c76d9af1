package org.b2bopen.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.b2bopen.la.server.LaServer;

/** A real receiver on loopback for LA 820 with one account; everything in it is fictitious. */
record PracticeLa(LaServer server, Path received) implements AutoCloseable {
    static final String USER_NAME = "green.abbey";
    static final String PASSWORD = "Practice!only2026";

    static PracticeLa start(Path folder) throws IOException {
        Path accounts = Files.writeString(folder.resolve("accounts.json"), """
                {"laNumber":"820","onSchemaError":"reject","outOfCounty":false,
                 "accounts":[{"userName":"%s","password":"%s","services":["STUDENT"],"schools":["820/4321"]}],
                 "licences":["820/4321"]}
                """.formatted(USER_NAME, PASSWORD));
        Path data = Files.createDirectories(folder.resolve("la"));
        LaServer server = LaServer.startPractice(
                new LaServer.Options(0, data, accounts, Optional.empty(), Optional.empty(), Optional.empty()));
        return new PracticeLa(server, data.resolve("received").resolve("820").resolve("4321"));
    }

    @Override
    public void close() {
        server.close();
    }
}
