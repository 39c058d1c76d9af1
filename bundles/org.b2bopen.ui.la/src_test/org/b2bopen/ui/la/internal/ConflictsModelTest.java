package org.b2bopen.ui.la.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.b2bopen.la.store.Conflict;
import org.b2bopen.la.store.Conflict.Decision;
import org.b2bopen.la.store.Conflicts;
import org.b2bopen.la.store.student.DataGroup;
import org.b2bopen.model.SecureSecretStore;
import org.b2bopen.ui.Background;
import org.b2bopen.ui.Moments;
import org.b2bopen.ui.la.internal.ConflictsModel.Row;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Manage Data Conflicts on a real database: two students whose town and post code differ from what is held. */
class ConflictsModelTest {
    @TempDir
    private Path folder;

    private HeldData held;
    private ConflictsModel model;

    @BeforeEach
    void differ() {
        held = HeldData.in(folder);
        held.addAutomatically();
        held.come(HeldData.student(1, "Sampleville"), HeldData.student(2, "Sampleville"));
        held.come(HeldData.student(1, "Mockton"), HeldData.student(2, "Mockton"));
        model = new ConflictsModel(
                new TestRealm(), () -> Optional.of(held.store()), new Background(Runnable::run, Runnable::run));
    }

    @AfterEach
    void close() {
        held.close();
    }

    @Test
    void LA5_shows_the_held_value_beside_the_incoming_one() {
        model.next();
        Row row = only();
        assertEquals(
                "Sampleton1, Alpha",
                StudentWords.name(model.shown().getValue().student().orElseThrow()));
        assertEquals("820/4321", row.school());
        assertEquals(
                "Student address",
                ItemWords.kind(row.conflict().group(), row.conflict().item()));
        assertEquals(
                "town Sampleville; post code ZZ1 9ZZ",
                ItemWords.values(row.conflict(), row.conflict().held()));
        assertEquals(
                "town Mockton; post code ZZ1 9ZZ",
                ItemWords.values(row.conflict(), row.conflict().incoming()));
    }

    @Test
    void LA5_dates_in_conflict_read_like_dates_and_are_sorted_as_dates() {
        model.next();
        Conflict exclusion = of(
                only().conflict(),
                DataGroup.EXCLUSIONS,
                "2026-11-29|FIXD",
                "",
                Map.of("startDate", "2026-11-29", "type", "FIXD", "reason1", "PP"));
        assertEquals(Moments.day("2026-11-29") + " FIXD", ItemWords.entry(exclusion.entryKey()));
        assertEquals(
                "type FIXD; start date " + Moments.day("2026-11-29") + "; reason 1 PP",
                ItemWords.values(exclusion, exclusion.held()));
        Conflict born =
                of(only().conflict(), DataGroup.IDENTIFIERS, "", "dateOfBirth", Map.of("dateOfBirth", "2016-03-20"));
        assertEquals(Moments.day("2016-03-20"), ItemWords.values(born, born.held()));
        assertEquals("2016-03-20", ItemWords.sortable(born, born.held()));
    }

    private static Conflict of(Conflict any, DataGroup group, String key, String item, Map<String, String> held) {
        return new Conflict(
                any.id(),
                any.studentId(),
                any.baseId(),
                any.fileId(),
                group,
                key,
                item,
                new TreeMap<>(held),
                any.incoming(),
                any.raisedAt(),
                any.state(),
                any.resolvedAt(),
                any.resolvedBy());
    }

    @Test
    void LA5_nothing_changes_before_decisions_are_applied_and_they_outlast_going_to_the_next_student() {
        model.next();
        model.decide(List.of(only()), Decision.ACCEPT);
        model.next();
        model.decide(List.of(only()), Decision.DISCARD);
        assertEquals(2, model.decided());
        assertEquals(2, held.store().conflicts().count(Conflicts.Filter.OPEN));
        model.previous();
        assertEquals(Optional.of(Decision.ACCEPT), only().decision());
        Map<Long, Decision> decisions = model.takeDecisions();
        assertEquals(0, model.decided());
        assertEquals(2, held.store().conflicts().resolve(decisions, "anna"));
        model.look();
        assertEquals(List.of(), model.shown().getValue().rows());
        assertEquals("Mockton", town(1));
        assertEquals("Sampleville", town(2));
    }

    @Test
    void LA5_a_decision_that_is_made_again_is_taken_back_and_one_that_failed_is_there_again() {
        model.next();
        model.decide(List.of(only()), Decision.ACCEPT);
        model.decide(List.of(only()), Decision.ACCEPT);
        assertEquals(Optional.empty(), only().decision());
        model.decide(List.of(only()), Decision.DISCARD);
        Map<Long, Decision> decisions = model.takeDecisions();
        assertEquals(Optional.empty(), only().decision());
        model.giveBack(decisions);
        assertEquals(Optional.of(Decision.DISCARD), only().decision());
    }

    @Test
    void LA5_next_goes_round_and_previous_goes_back() {
        model.next();
        long first = model.current().orElseThrow().student();
        model.next();
        long second = model.current().orElseThrow().student();
        assertTrue(second > first);
        model.next();
        assertEquals(first, model.current().orElseThrow().student());
        model.previous();
        assertEquals(second, model.current().orElseThrow().student());
    }

    @Test
    void LA5_all_of_a_kind_are_decided_in_steps_and_a_cancelled_one_keeps_what_was_decided() throws Exception {
        ReceiverAddon receivers =
                new ReceiverAddon(new StoreSettings(folder, SecureSecretStore.open(folder)), Clock.systemUTC());
        receivers.choose(new StoreSetting(folder, "", "", false, ""), Optional.empty(), () -> true);
        Conflicts.Filter towns = Conflicts.Filter.OPEN.ofKind(DataGroup.ADDRESS, Optional.of(""));
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        ResolveKindJob job = new ResolveKindJob(receivers, towns, Decision.ACCEPT, 2);
        assertThrows(OperationCanceledException.class, () -> job.execute(cancelled));
        assertEquals(2, held.store().conflicts().count(towns));
        assertTrue(job.execute(new NullProgressMonitor()).startsWith("Conflicts decided: 2;"));
        assertEquals(0, held.store().conflicts().count(towns));
        assertFalse(town(1).equals("Sampleville"));
        receivers.close();
    }

    @Test
    void LA5_the_work_list_has_a_row_for_each_student() {
        List<ConflictStudentsPart.Row> rows = ConflictStudentsPart.rows(held.store(), Optional.empty(), 10);
        assertEquals(2, rows.size());
        assertEquals(1, rows.getFirst().open());
        assertEquals(
                List.of(),
                ConflictStudentsPart.rows(held.store(), Optional.of(held.base().id() + 1), 10));
    }

    @Test
    void LA5_items_are_called_by_words() {
        assertEquals("date of birth", ItemWords.item("dateOfBirth"));
        assertEquals("former UPN", ItemWords.item("formerUpn"));
        assertEquals("reason 2", ItemWords.item("reason2"));
    }

    private Row only() {
        assertEquals(1, model.shown().getValue().rows().size());
        return model.shown().getValue().rows().getFirst();
    }

    private String town(int number) {
        long id = held.store()
                .students()
                .search("Sampleton" + number, 1)
                .getFirst()
                .id();
        return held.store().students().entries(id).stream()
                .filter(entry -> entry.entry().group() == DataGroup.ADDRESS)
                .map(entry -> entry.entry().value("town"))
                .findFirst()
                .orElse("");
    }
}
