package org.b2bopen.ui.la.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.b2bopen.la.store.Conflict;
import org.b2bopen.la.store.Conflicts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The audit trail as the window asks for it, of a real database. */
class AuditModelTest {
    private static final int MOST = 100;

    @TempDir
    private Path folder;

    private HeldData held;
    private final AuditModel model = new AuditModel(Clock.systemDefaultZone());

    @BeforeEach
    void decide() {
        held = HeldData.in(folder);
        held.addAutomatically();
        held.come(HeldData.student(1, "Sampleville"));
        held.come(HeldData.student(1, "Exampleton"));
        Conflict conflict =
                held.store().conflicts().list(Conflicts.Filter.OPEN, 0, MOST).getFirst();
        held.store().conflicts().resolve(Map.of(conflict.id(), Conflict.Decision.ACCEPT), "Anna_B");
    }

    @AfterEach
    void close() {
        held.close();
    }

    private List<AuditModel.Row> rows() {
        return model.rows(held.store(), Optional.empty(), MOST);
    }

    @Test
    void LA5_a_decision_is_shown_with_who_what_and_where_and_without_the_value() {
        AuditModel.Row decided = rows().getFirst();
        assertEquals("Anna_B", decided.entry().who());
        assertEquals(Messages.Audit_Accepted, decided.what());
        assertEquals("820/4321", decided.school());
        assertEquals(decided.entry().studentId().orElseThrow().toString(), decided.student());
        assertTrue(decided.about().contains("address"), decided.about());
        assertFalse(decided.about().contains("Exampleton"), decided.about());
    }

    @Test
    void LA5_it_is_narrowed_by_who_whatever_the_case_and_a_pattern_of_SQL_is_only_a_text() {
        model.who(" anna_");
        assertEquals(1, rows().size());
        model.who("annaxb");
        assertEquals(List.of(), rows());
        model.who("%");
        assertEquals(List.of(), rows());
        model.who("");
        assertTrue(rows().size() > 1, "imports and bases too");
    }

    @Test
    void LA5_it_is_narrowed_by_base() {
        assertTrue(model.rows(held.store(), Optional.of(held.base().id()), MOST).size() > 1);
        assertEquals(List.of(), model.rows(held.store(), Optional.of(held.base().id() + 1), MOST));
    }

    @Test
    void LA5_it_is_narrowed_by_the_day_where_the_window_is() {
        AuditModel later = new AuditModel(Clock.offset(Clock.systemDefaultZone(), Duration.ofDays(10)));
        later.period(AuditModel.Period.WEEK);
        assertEquals(List.of(), later.rows(held.store(), Optional.empty(), MOST));
        later.period(AuditModel.Period.MONTH);
        assertEquals(
                rows().size(), later.rows(held.store(), Optional.empty(), MOST).size());
        later.period(AuditModel.Period.ALL);
        assertEquals(
                rows().size(), later.rows(held.store(), Optional.empty(), MOST).size());
    }

    @Test
    void LA5_what_a_newer_program_wrote_is_shown_by_its_raw_name() throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("receiver.db"));
                Statement change = database.createStatement()) {
            change.executeUpdate("UPDATE audit SET what = 'CONFLICT_PASSED_ON', data_group = 'DIETS', item = 'kind'"
                    + " WHERE who = 'Anna_B'");
        }
        AuditModel.Row row = rows().getFirst();
        assertEquals("CONFLICT_PASSED_ON", row.what());
        assertEquals("DIETS kind", row.about());
    }

    @Test
    void LA5_an_empty_trail_is_empty_because_of_what_it_asks_for_or_because_nothing_happened() {
        assertFalse(model.asksForAll(), "30 days at first");
        model.period(AuditModel.Period.ALL);
        assertTrue(model.asksForAll());
        model.who("anna");
        assertFalse(model.asksForAll());
    }

    @Test
    void LA5_every_entry_is_told_in_words() {
        for (AuditModel.Row row : rows()) {
            assertFalse(row.what().isEmpty());
            assertFalse(row.what().contains("_"), row.what());
        }
    }
}
