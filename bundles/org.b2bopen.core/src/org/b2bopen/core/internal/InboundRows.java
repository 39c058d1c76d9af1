package org.b2bopen.core.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.b2bopen.core.InboxEntry;
import org.b2bopen.core.SchoolKey;
import org.b2bopen.transport.Service;

/** Reads and writes the rows of the journal's table {@code inbound}. */
final class InboundRows {
    private static final String UPSERT = """
        INSERT INTO inbound(key, state, service, la, school, id, name, sha256, length, part, target, saved_as)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT(key) DO UPDATE SET state = excluded.state, part = excluded.part, target = excluded.target,
          saved_as = excluded.saved_as\
        """;

    private static final String SAVED = """
        SELECT target, la, school, length, state,
          (SELECT max(at) FROM history WHERE history.key = inbound.key AND history.state = 'SAVED') AS at
        FROM inbound WHERE service = 'PERSONNEL' AND state IN ('SAVED', 'ACKNOWLEDGED') ORDER BY inbound.rowid DESC LIMIT ?\
        """;

    private InboundRows() {}

    static void save(Connection connection, InboundRecord row) throws SQLException {
        try (PreparedStatement save = connection.prepareStatement(UPSERT)) {
            save.setString(1, row.key());
            save.setString(2, row.state().name());
            save.setString(3, row.service().name());
            save.setString(4, row.la());
            save.setString(5, row.school());
            save.setString(6, row.id());
            save.setString(7, row.name());
            save.setString(8, row.sha256());
            save.setLong(9, row.length());
            save.setString(10, row.part().toString());
            save.setString(11, row.target().map(Path::toString).orElse(null));
            save.setString(
                    12, row.target().map(path -> path.getFileName().toString()).orElse(null));
            save.executeUpdate();
        }
    }

    static List<InboxEntry> saved(Connection connection, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SAVED)) {
            select.setInt(1, most);
            List<InboxEntry> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new InboxEntry(
                            Path.of(row.getString("target")),
                            new SchoolKey(row.getString("la"), row.getString("school")),
                            row.getLong("length"),
                            Instant.ofEpochMilli(row.getLong("at")),
                            row.getString("state").equals(InboundRecord.State.ACKNOWLEDGED.name())));
                }
            }
            return found;
        }
    }

    static List<InboundRecord> select(Connection connection, String where, String... values) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT * FROM inbound WHERE " + where)) {
            for (int i = 0; i < values.length; i++) {
                select.setString(i + 1, values[i]);
            }
            List<InboundRecord> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new InboundRecord(
                            row.getString("key"),
                            InboundRecord.State.valueOf(row.getString("state")),
                            Service.valueOf(row.getString("service")),
                            row.getString("la"),
                            row.getString("school"),
                            row.getString("id"),
                            row.getString("name"),
                            row.getString("sha256"),
                            row.getLong("length"),
                            Path.of(row.getString("part")),
                            Optional.ofNullable(row.getString("target")).map(Path::of)));
                }
            }
            return found;
        }
    }
}
