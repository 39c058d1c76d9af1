package org.b2bopen.la;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.StoreLogin;
import org.b2bopen.testkit.postgresql.Postgres;

/** New, empty databases of both kinds: every suite here runs on each. */
public enum Stores {
    SQLITE,
    POSTGRESQL;

    /** Where a database is. */
    public record Place(String url, Optional<StoreLogin> login) {
        public LaStore open(Clock clock) {
            return LaStore.open(url, login, clock);
        }

        Connection connect() throws SQLException {
            return login.isPresent()
                    ? DriverManager.getConnection(
                            url, login.get().user(), login.get().password())
                    : DriverManager.getConnection(url);
        }

        /** Beside the program, as damage comes. */
        void update(String sql) throws SQLException {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate(sql);
            }
        }
    }

    /** Starts with the first test that needs it. */
    private static final class Server {
        static final Postgres POSTGRES = Postgres.start();
    }

    public Place make() {
        return switch (this) {
            case SQLITE -> new Place("jdbc:sqlite:" + folder().resolve("receiver.db"), Optional.empty());
            case POSTGRESQL ->
                new Place(Server.POSTGRES.newDatabase(), Optional.of(new StoreLogin(Postgres.USER, Postgres.PASSWORD)));
        };
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("b2bopen-la");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
