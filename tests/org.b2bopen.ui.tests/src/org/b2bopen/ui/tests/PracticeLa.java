package org.b2bopen.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.b2bopen.la.server.LaServer;

/** A real receiver on loopback for LA 820 with one account; everything in it is fictitious. */
record PracticeLa(LaServer server, Path data) implements AutoCloseable {
    static final String USER_NAME = "green.abbey";
    static final String PASSWORD = "Practice!only2026";

    /** For school 820/4321 alone. */
    static PracticeLa start(Path folder) throws IOException {
        return start(folder, ",\"schools\":[\"820/4321\"]", "\"820/4321\"");
    }

    /** For the schools from 820/4000 to 820/4009. */
    static PracticeLa startForManySchools(Path folder) throws IOException {
        StringBuilder licences = new StringBuilder();
        for (int school = 4000; school < 4010; school++) {
            licences.append(licences.isEmpty() ? "" : ",")
                    .append("\"820/")
                    .append(school)
                    .append('"');
        }
        return start(folder, "", licences.toString());
    }

    private static PracticeLa start(Path folder, String schools, String licences) throws IOException {
        Path accounts = Files.writeString(
                folder.resolve("accounts.json"), """
                {"laNumber":"820","onSchemaError":"reject","outOfCounty":false,
                 "accounts":[{"userName":"%s","password":"%s","services":["STUDENT","PERSONNEL"]%s}],
                 "licences":[%s]}
                """.formatted(USER_NAME, PASSWORD, schools, licences));
        Path data = Files.createDirectories(folder.resolve("la"));
        LaServer server = LaServer.startPractice(
                new LaServer.Options(0, data, accounts, Optional.empty(), Optional.empty(), Optional.empty()));
        return new PracticeLa(server, data);
    }

    /** What came from school 820/4321. */
    Path received() {
        return data.resolve("received").resolve("820").resolve("4321");
    }

    /** What waits for school 820/4321. */
    Path outbox() {
        return data.resolve("outbox").resolve("820").resolve("4321");
    }

    @Override
    public void close() {
        server.close();
    }
}
