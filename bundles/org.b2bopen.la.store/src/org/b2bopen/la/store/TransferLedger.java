package org.b2bopen.la.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Transfers that schools began, and those that are delivered (R1, R2). A key is in at most one of the two. */
public final class TransferLedger {
    private static final String INCOMING = "SELECT transfer_id, account, service, name, length, sha256 FROM incoming";
    static final String RECEIVED =
            "SELECT transfer_id, account, service, name, length, sha256, receipt_id, received_at, path FROM received";

    private final Sql sql;

    TransferLedger(Sql sql) {
        this.sql = sql;
    }

    public Optional<IncomingTransfer> incoming(String transferId) {
        return sql.query(INCOMING + " WHERE transfer_id = ?", TransferLedger::readIncoming, transferId).stream()
                .findFirst();
    }

    public List<IncomingTransfer> allIncoming() {
        return sql.query(INCOMING + " ORDER BY transfer_id", TransferLedger::readIncoming);
    }

    public Optional<ReceivedFile> received(String transferId) {
        return sql.query(RECEIVED + " WHERE transfer_id = ?", TransferLedger::readReceived, transferId).stream()
                .findFirst();
    }

    public void begin(IncomingTransfer transfer) {
        sql.update(
                "INSERT INTO incoming (transfer_id, account, service, name, length, sha256) VALUES (?, ?, ?, ?, ?, ?)",
                transfer.transferId(),
                transfer.account(),
                transfer.service(),
                transfer.name(),
                transfer.length(),
                transfer.sha256());
    }

    /** The same transfer goes on under another user name, for example after the school's log-in was changed. */
    public void takeOver(String transferId, String account) {
        sql.update("UPDATE incoming SET account = ? WHERE transfer_id = ?", account, transferId);
    }

    /** Forgets a transfer that is not delivered. */
    public void drop(String transferId) {
        sql.update("DELETE FROM incoming WHERE transfer_id = ?", transferId);
    }

    /** From here on the key is used up. Fails when it already was. */
    public void deliver(ReceivedFile file) {
        sql.together(() -> {
            sql.update(
                    "INSERT INTO received (transfer_id, account, service, name, length, sha256, receipt_id,"
                            + " received_at, path) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    file.transferId(),
                    file.account(),
                    file.service(),
                    file.name(),
                    file.length(),
                    file.sha256(),
                    file.receiptId(),
                    file.receivedAt().toEpochMilli(),
                    file.path());
            sql.update("DELETE FROM incoming WHERE transfer_id = ?", file.transferId());
        });
    }

    /** The place that was chosen for a delivered file turned out to be taken. */
    public void putElsewhere(String transferId, String path) {
        sql.update("UPDATE received SET path = ? WHERE transfer_id = ?", path, transferId);
    }

    private static IncomingTransfer readIncoming(ResultSet row) throws SQLException {
        return new IncomingTransfer(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getString(6));
    }

    static ReceivedFile readReceived(ResultSet row) throws SQLException {
        return new ReceivedFile(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getString(6),
                row.getString(7),
                Instant.ofEpochMilli(row.getLong(8)),
                row.getString(9));
    }
}
