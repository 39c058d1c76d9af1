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
import org.b2bopen.core.Code;
import org.b2bopen.transport.Receipt;
import org.b2bopen.transport.Service;

/** Reads and writes the rows of the journal's table {@code transfer}. */
final class TransferRows {
    private static final String UPSERT = """
        INSERT INTO transfer(key, nonce, state, la, service, file_name, sha256, length, source_la, school, source,
          parked, target, maybe_sent, receipt_id, received_at, already_delivered, code, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT(key) DO UPDATE SET state = excluded.state, source = excluded.source, parked = excluded.parked,
          target = excluded.target, maybe_sent = excluded.maybe_sent, receipt_id = excluded.receipt_id,
          received_at = excluded.received_at, already_delivered = excluded.already_delivered, code = excluded.code,
          reason = excluded.reason\
        """;

    private TransferRows() {}

    static void save(Connection connection, TransferRecord row) throws SQLException {
        try (PreparedStatement save = connection.prepareStatement(UPSERT)) {
            save.setString(1, row.key());
            save.setString(2, row.nonce().orElse(null));
            save.setString(3, row.state().name());
            save.setString(4, row.la());
            save.setString(5, row.service().name());
            save.setString(6, row.fileName());
            save.setString(7, row.sha256());
            save.setLong(8, row.length());
            save.setString(9, row.sourceLa());
            save.setString(10, row.school());
            save.setString(11, row.source().toString());
            save.setString(12, row.parked().map(Path::toString).orElse(null));
            save.setString(13, row.target().map(Path::toString).orElse(null));
            save.setBoolean(14, row.maybeSent());
            save.setString(15, row.receipt().map(Receipt::id).orElse(null));
            save.setString(
                    16,
                    row.receipt()
                            .map(receipt -> receipt.receivedAt().toString())
                            .orElse(null));
            save.setBoolean(17, row.receipt().map(Receipt::alreadyDelivered).orElse(false));
            save.setString(18, row.code().map(Code::name).orElse(null));
            save.setString(19, row.reason());
            save.executeUpdate();
        }
    }

    static List<TransferRecord> select(Connection connection, String where, String... values) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT * FROM transfer WHERE " + where)) {
            for (int i = 0; i < values.length; i++) {
                select.setString(i + 1, values[i]);
            }
            List<TransferRecord> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(read(row));
                }
            }
            return found;
        }
    }

    private static TransferRecord read(ResultSet row) throws SQLException {
        String key = row.getString("key");
        String sha256 = row.getString("sha256");
        long length = row.getLong("length");
        Optional<String> receiptId = Optional.ofNullable(row.getString("receipt_id"));
        Instant receivedAt = receiptId.isPresent() ? Instant.parse(row.getString("received_at")) : Instant.EPOCH;
        boolean already = row.getBoolean("already_delivered");
        return new TransferRecord(
                key,
                Optional.ofNullable(row.getString("nonce")),
                TransferRecord.State.valueOf(row.getString("state")),
                row.getString("la"),
                Service.valueOf(row.getString("service")),
                row.getString("file_name"),
                sha256,
                length,
                row.getString("source_la"),
                row.getString("school"),
                Path.of(row.getString("source")),
                Optional.ofNullable(row.getString("parked")).map(Path::of),
                Optional.ofNullable(row.getString("target")).map(Path::of),
                row.getBoolean("maybe_sent"),
                receiptId.map(id -> new Receipt(id, key, length, sha256, receivedAt, already)),
                Optional.ofNullable(row.getString("code")).map(Code::valueOf),
                row.getString("reason"));
    }
}
