package org.b2bopen.la;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.b2bopen.la.store.IncomingTransfer;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.student.DataGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigrationsTest {
    @ParameterizedTest
    @EnumSource(Stores.class)
    void LA1_every_migration_runs_once_and_a_second_start_finds_them_done(Stores stores) throws Exception {
        Stores.Place place = stores.make();
        place.open(new SettableClock()).close();
        place.open(new SettableClock()).close();
        long shipped;
        try (Stream<Path> files = Files.list(
                Path.of(LaStore.class.getResource("migration/V1__ledger.sql").toURI())
                        .getParent())) {
            shipped = files.filter(file -> file.toString().endsWith(".sql")).count();
        } catch (java.nio.file.FileSystemNotFoundException inJar) {
            shipped = 3;
        }
        try (Connection connection = connect(place);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT count(*) FROM b2bopen_schema_history WHERE type = 'SQL' AND success")) {
            rows.next();
            assertEquals(shipped, rows.getLong(1));
        }
    }

    @ParameterizedTest
    @EnumSource(Stores.class)
    void LA1_each_kind_of_data_has_a_view_with_a_column_an_item(Stores stores) throws SQLException {
        Stores.Place place = stores.make();
        place.open(new SettableClock()).close();
        try (Connection connection = connect(place);
                Statement statement = connection.createStatement()) {
            for (DataGroup group : DataGroup.values()) {
                List<String> expected = new ArrayList<>(List.of("student_id", "entry_key"));
                group.items()
                        .forEach(item ->
                                expected.add(item.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT)));
                try (ResultSet rows = statement.executeQuery(
                        "SELECT * FROM held_" + group.name().toLowerCase(Locale.ROOT))) {
                    List<String> found = new ArrayList<>();
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        found.add(rows.getMetaData().getColumnName(i));
                    }
                    assertEquals(expected, found);
                }
            }
        }
    }

    @Test
    void R1_the_ledger_of_a_receiver_from_before_the_migrations_is_kept(@TempDir Path folder) throws SQLException {
        String url = "jdbc:sqlite:" + folder.resolve("receiver.db");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE incoming (transfer_id VARCHAR(64) PRIMARY KEY, account VARCHAR(255) NOT NULL,"
                            + " service VARCHAR(16) NOT NULL, name VARCHAR(255) NOT NULL, length BIGINT NOT NULL,"
                            + " sha256 VARCHAR(64) NOT NULL)");
            statement.execute(
                    "CREATE TABLE received (transfer_id VARCHAR(64) PRIMARY KEY, account VARCHAR(255) NOT NULL,"
                            + " service VARCHAR(16) NOT NULL, name VARCHAR(255) NOT NULL, length BIGINT NOT NULL,"
                            + " sha256 VARCHAR(64) NOT NULL, receipt_id VARCHAR(64) NOT NULL UNIQUE,"
                            + " received_at BIGINT NOT NULL, path VARCHAR(1000) NOT NULL)");
            statement.execute("INSERT INTO incoming VALUES ('id1', 'abbey', 'STUDENT', 'n', 5, 'aa')");
        }
        try (LaStore store = LaStore.open(url)) {
            assertEquals(
                    List.of(new IncomingTransfer("id1", "abbey", "STUDENT", "n", 5, "aa")),
                    store.transfers().allIncoming());
        }
    }

    private static Connection connect(Stores.Place place) throws SQLException {
        return place.login().isPresent()
                ? DriverManager.getConnection(
                        place.url(),
                        place.login().get().user(),
                        place.login().get().password())
                : DriverManager.getConnection(place.url());
    }
}
