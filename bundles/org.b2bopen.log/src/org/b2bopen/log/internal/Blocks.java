package org.b2bopen.log.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.b2bopen.log.LogQuery;

/**
 * What is known of the entries by blocks of their ids: when they happened and which pairs of letters they hold. With it a filter by
 * time or by one or two letters, for which no index delivers in the order of ids, leaves out most of the log. A block may be said to
 * hold more than it does, for entries get deleted; never less. One that nothing is known of, from before there were blocks, is
 * looked at.
 */
final class Blocks {
    static final String TABLE =
            "CREATE TABLE IF NOT EXISTS entry_pairs (id INTEGER PRIMARY KEY, first_at INTEGER NOT NULL, last_at INTEGER NOT NULL,"
                    + " pairs BLOB NOT NULL)";
    /**
     * Letters that only few entries hold may be in every block; but a page is full when as many blocks have been looked at as it has
     * entries. So this is small enough for all of those to be looked at while nobody notices.
     */
    static final int SIZE = 512;

    private record Block(long firstAt, long lastAt, LetterPairs pairs) {
        static Block of(ResultSet row) throws SQLException {
            return new Block(row.getLong(1), row.getLong(2), new LetterPairs(row.getBytes(3)));
        }

        boolean mayHold(LogQuery query, String text) {
            return query.since().map(since -> lastAt >= since.toEpochMilli()).orElse(true)
                    && query.until()
                            .map(until -> firstAt < until.toEpochMilli())
                            .orElse(true)
                    && (text.isEmpty() || pairs.mayHold(text));
        }
    }

    private final Connection connection;

    Blocks(Connection connection) {
        this.connection = connection;
    }

    /** Where to look for what is asked, growing; in one transaction with the looking, so that both see the same entries. */
    List<IdRange> holding(LogQuery query) throws SQLException {
        String text = Filter.shortText(query);
        if (query.since().isEmpty() && query.until().isEmpty() && text.isEmpty()) {
            return List.of(IdRange.ALL);
        }
        Map<Long, Block> known = known();
        List<IdRange> ranges = new ArrayList<>();
        IdRange all = all();
        for (long id = all.from() / SIZE; id * SIZE < all.end(); id++) {
            Block block = known.get(id);
            if (block == null || block.mayHold(query, text)) {
                add(ranges, new IdRange(id * SIZE, (id + 1) * SIZE));
            }
        }
        return ranges;
    }

    private static void add(List<IdRange> ranges, IdRange next) {
        if (!ranges.isEmpty() && ranges.getLast().end() == next.from()) {
            ranges.add(new IdRange(ranges.removeLast().from(), next.end()));
        } else {
            ranges.add(next);
        }
    }

    private Map<Long, Block> known() throws SQLException {
        Map<Long, Block> known = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT first_at, last_at, pairs, id FROM entry_pairs")) {
            while (row.next()) {
                known.put(row.getLong(4), Block.of(row));
            }
        }
        return known;
    }

    private IdRange all() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT coalesce((SELECT min(id) FROM entry), 0), coalesce((SELECT max(id) FROM entry) + 1, 0)")) {
            return row.next() ? new IdRange(row.getLong(1), row.getLong(2)) : new IdRange(0, 0);
        }
    }

    /** Notes the newest entries, which this transaction has stored. */
    void noteNewest(int count) throws SQLException {
        long end = all().end();
        for (long from = end - count; from < end; from = (from / SIZE + 1) * SIZE) {
            note(from / SIZE, from);
        }
    }

    /** The newest block with entries that nothing is known of. */
    OptionalLong newestUnknown() throws SQLException {
        IdRange all = all();
        long newest = Math.floorDiv(all.end() - 1, SIZE);
        try (PreparedStatement select =
                connection.prepareStatement("SELECT id FROM entry_pairs WHERE id <= ? ORDER BY id DESC")) {
            select.setLong(1, newest);
            try (ResultSet row = select.executeQuery()) {
                for (long id = newest; id >= all.from() / SIZE; id--) {
                    if (!row.next() || row.getLong(1) != id) {
                        return OptionalLong.of(id);
                    }
                }
            }
        }
        return OptionalLong.empty();
    }

    /** Notes all entries of a block. */
    void note(long id) throws SQLException {
        note(id, id * SIZE);
    }

    private void note(long id, long from) throws SQLException {
        // Written before anything is read, so that from here to the end of the transaction nobody else adds entries.
        boolean unknown = update(
                        "INSERT INTO entry_pairs(id, first_at, last_at, pairs) VALUES (?, ?, ?, zeroblob("
                                + LetterPairs.BYTES + ")) ON CONFLICT DO NOTHING",
                        id,
                        Long.MAX_VALUE,
                        Long.MIN_VALUE)
                == 1;
        Block block = with(read(id), new IdRange(unknown ? id * SIZE : from, (id + 1) * SIZE));
        update(
                "UPDATE entry_pairs SET first_at = ?, last_at = ?, pairs = ? WHERE id = ?",
                block.firstAt(),
                block.lastAt(),
                block.pairs().bytes(),
                id);
    }

    private Block read(long id) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT first_at, last_at, pairs FROM entry_pairs WHERE id = ?")) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return Block.of(row);
            }
        }
    }

    private Block with(Block block, IdRange entries) throws SQLException {
        long firstAt = block.firstAt();
        long lastAt = block.lastAt();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT at, message, file FROM entry WHERE id >= ? AND id < ?")) {
            select.setLong(1, entries.from());
            select.setLong(2, entries.end());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    firstAt = Math.min(firstAt, row.getLong(1));
                    lastAt = Math.max(lastAt, row.getLong(1));
                    block.pairs().add(row.getString(2));
                    block.pairs().add(row.getString(3));
                }
            }
        }
        return new Block(firstAt, lastAt, block.pairs());
    }

    /** Forgets the blocks before the first entry. */
    void forgetOld() throws SQLException {
        update("DELETE FROM entry_pairs WHERE id < ?", all().from() / SIZE);
    }

    private int update(String sql, Object... values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            return update.executeUpdate();
        }
    }
}
