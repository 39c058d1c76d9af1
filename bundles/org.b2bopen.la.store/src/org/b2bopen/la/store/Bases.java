package org.b2bopen.la.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.b2bopen.la.store.student.DataGroup;
import org.jdbi.v3.core.Handle;

/** The bases and their rules (LA4). */
public final class Bases {
    private static final String SELECT = "SELECT base_id, la, school, name, user_name, add_automatically,"
            + " match_only_active, last_received_at FROM base";

    private final Database database;
    private final Audit audit;
    private final Clock clock;

    Bases(Database database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    public List<Base> all() {
        return database.read(handle -> handle.select(SELECT + " ORDER BY la, school")
                .map((row, context) -> read(row))
                .list());
    }

    public Optional<Base> find(long id) {
        return database.read(handle -> find(handle, id));
    }

    public Optional<Base> find(String la, String school) {
        return database.read(handle -> find(handle, la, school));
    }

    /** Keeps a new base ({@code id} 0) or the changes of one, and returns it with its id. */
    public Base save(Base base, String who) {
        return database.write(handle -> {
            Base saved = base.id() == 0 ? insert(handle, base) : update(handle, base);
            audit.add(
                    handle,
                    who,
                    base.id() == 0 ? Audit.What.BASE_ADDED : Audit.What.BASE_CHANGED,
                    saved.id(),
                    base.number());
            return saved;
        });
    }

    /** The base of that school; where something comes from a school that was not known, it is made, with the rules of a new one. */
    public Base findOrAdd(String la, String school, String name, String who) {
        return database.read(handle -> find(handle, la, school))
                .orElseGet(() -> database.write(handle -> findOrAdd(handle, Base.of(la, school, name), who)));
    }

    Base findOrAdd(Handle handle, Base base, String who) {
        Optional<Base> known = find(handle, base.la(), base.school());
        if (known.isPresent()) {
            return known.get();
        }
        handle.execute(
                "INSERT INTO base (la, school, name, user_name, created_at) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (la, school) DO NOTHING",
                base.la(),
                base.school(),
                base.name(),
                base.userName(),
                clock.millis());
        Base added = find(handle, base.la(), base.school()).orElseThrow();
        audit.add(handle, who, Audit.What.BASE_ADDED, added.id(), base.number());
        return added;
    }

    public Rules rules(long baseId) {
        return database.read(handle -> rules(handle, baseId));
    }

    /** From the next file on these hold. */
    public void saveRules(long baseId, Rules rules, String who) {
        database.write(handle -> {
            handle.execute("DELETE FROM base_rule WHERE base_id = ?", baseId);
            rules.chosen()
                    .forEach((subject, rule) -> handle.execute(
                            "INSERT INTO base_rule (base_id, data_group, item, rule) VALUES (?, ?, ?, ?)",
                            baseId,
                            subject.group().name(),
                            subject.item(),
                            rule.name()));
            handle.execute("UPDATE base SET rules_version = rules_version + 1 WHERE base_id = ?", baseId);
            audit.add(
                    handle,
                    who,
                    Audit.What.RULES_CHANGED,
                    baseId,
                    rules.chosen().size() + " other than conflict");
            return null;
        });
    }

    /** Where an import from outside goes on after a restart. */
    public Optional<String> bookmark(long baseId, String name) {
        return database.read(
                handle -> handle.select("SELECT place FROM bookmark WHERE base_id = ? AND name = ?", baseId, name)
                        .mapTo(String.class)
                        .findFirst());
    }

    /** @param place empty to forget it */
    public void bookmark(long baseId, String name, Optional<String> place) {
        database.write(handle -> {
            handle.execute("DELETE FROM bookmark WHERE base_id = ? AND name = ?", baseId, name);
            place.ifPresent(where -> handle.execute(
                    "INSERT INTO bookmark (base_id, name, place) VALUES (?, ?, ?)", baseId, name, where));
            return null;
        });
    }

    Rules rules(Handle handle, long baseId) {
        int version = handle.select("SELECT rules_version FROM base WHERE base_id = ?", baseId)
                .mapTo(Integer.class)
                .one();
        Map<Rules.Subject, Rule> chosen = new HashMap<>();
        handle.select("SELECT data_group, item, rule FROM base_rule WHERE base_id = ?", baseId)
                .map((row, context) -> chosen.put(
                        new Rules.Subject(DataGroup.valueOf(row.getString(1)), row.getString(2)),
                        Rule.valueOf(row.getString(3))))
                .forEach(before -> {});
        return new Rules(chosen, version);
    }

    Optional<Base> find(Handle handle, long id) {
        return handle.select(SELECT + " WHERE base_id = ?", id)
                .map((row, context) -> read(row))
                .findFirst();
    }

    private static Optional<Base> find(Handle handle, String la, String school) {
        return handle.select(SELECT + " WHERE la = ? AND school = ?", la, school)
                .map((row, context) -> read(row))
                .findFirst();
    }

    private Base insert(Handle handle, Base base) {
        handle.execute(
                "INSERT INTO base (la, school, name, user_name, add_automatically, match_only_active, created_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                base.la(),
                base.school(),
                base.name(),
                base.userName(),
                base.addAutomatically() ? 1 : 0,
                base.matchOnlyActive() ? 1 : 0,
                clock.millis());
        return find(handle, base.la(), base.school()).orElseThrow();
    }

    private static Base update(Handle handle, Base base) {
        handle.execute(
                "UPDATE base SET name = ?, user_name = ?, add_automatically = ?, match_only_active = ? WHERE base_id = ?",
                base.name(),
                base.userName(),
                base.addAutomatically() ? 1 : 0,
                base.matchOnlyActive() ? 1 : 0,
                base.id());
        return find(handle, base.la(), base.school()).orElseThrow();
    }

    private static Base read(ResultSet row) throws SQLException {
        long received = row.getLong(8);
        return new Base(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6) != 0,
                row.getInt(7) != 0,
                row.wasNull() || received == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(received)));
    }
}
