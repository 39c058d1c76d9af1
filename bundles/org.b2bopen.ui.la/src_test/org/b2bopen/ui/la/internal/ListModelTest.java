package org.b2bopen.ui.la.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.b2bopen.la.store.Activity;
import org.b2bopen.la.store.StoreException;
import org.b2bopen.la.store.SystemDefaults;
import org.b2bopen.ui.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListModelTest {
    private static final Background AT_ONCE = new Background(Runnable::run, Runnable::run);

    @TempDir
    private Path folder;

    private HeldData held;

    @BeforeEach
    void open() {
        held = HeldData.in(folder);
    }

    @AfterEach
    void close() {
        held.close();
    }

    @Test
    void LA8_a_long_log_is_read_as_far_as_somebody_scrolls() {
        for (int i = 0; i < ListModel.PAGE + 20; i++) {
            held.store()
                    .activity()
                    .add(Activity.Level.INFO, Optional.of(held.base().id()), Optional.empty(), "Entry " + i);
        }
        ListModel<ActivityPart.Row> model =
                model((store, base, most) -> ActivityPart.rows(store, Activity.Level.INFO, base, Instant.now(), most));
        model.look();
        assertEquals(ListModel.PAGE, model.rows().getValue().size());
        assertTrue(model.mayHaveMore());
        model.more();
        assertEquals(ListModel.PAGE + 20, model.rows().getValue().size());
        assertFalse(model.mayHaveMore());
        assertEquals("820/4321", model.rows().getValue().getFirst().school());
        model.ofBase(Optional.of(held.base().id() + 1));
        assertEquals(List.of(), model.rows().getValue());
    }

    @Test
    void LA8_the_error_log_has_errors_alone() {
        held.store().activity().add(Activity.Level.INFO, Optional.empty(), Optional.empty(), "well");
        held.store().activity().add(Activity.Level.WARN, Optional.empty(), Optional.empty(), "hm");
        held.store().activity().add(Activity.Level.ERROR, Optional.empty(), Optional.empty(), "broken");
        assertEquals(
                List.of("broken"),
                ActivityPart.rows(held.store(), Activity.Level.ERROR, Optional.empty(), Instant.now(), 10).stream()
                        .map(row -> row.entry().message())
                        .toList());
    }

    @Test
    void LA5_the_tab_counts_the_students_with_conflicts_and_says_where_there_are_more() {
        assertEquals("With Conflicts (1)", ConflictStudentsPart.tab(1, false));
        assertEquals("With Conflicts (100+)", ConflictStudentsPart.tab(100, true));
    }

    @Test
    void LA7_a_default_without_effect_is_not_offered() {
        assertFalse(DefaultsDialog.SHOWN.contains(SystemDefaults.Name.CARER_MIN));
        assertEquals(SystemDefaults.Name.values().length - 1, DefaultsDialog.SHOWN.size());
    }

    @Test
    void LA2_files_and_imports_are_listed_with_their_school() {
        held.come(HeldData.student(1, "Sampleville"), HeldData.student(2, "Sampleville"));
        ListModel<FilesPart.Row> files = model(FilesPart::rows);
        files.look();
        assertEquals("820/4321", files.rows().getValue().getFirst().school());
        assertEquals(2, files.rows().getValue().getFirst().file().students());
        ListModel<ImportsPart.Row> imports = model(ImportsPart::rows);
        imports.look();
        assertEquals(2, imports.rows().getValue().getFirst().job().counts().unmatched());
        assertEquals(
                "1 done",
                ImportsSummary.of(imports.rows().getValue().stream()
                        .map(ImportsPart.Row::job)
                        .toList()));
    }

    @Test
    void LA8_looks_that_come_while_one_is_under_way_become_one_and_a_stale_answer_is_not_shown() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        List<Optional<Long>> asked = new ArrayList<>();
        ListModel<String> model = new ListModel<>(
                new TestRealm(),
                () -> Optional.of(held.store()),
                new Background(waiting::add, Runnable::run),
                (store, base, most) -> {
                    asked.add(base);
                    return List.of(base.map(id -> "of " + id).orElse("of all"));
                });
        model.look();
        model.look();
        model.ofBase(Optional.of(7L));
        assertEquals(1, waiting.size());
        waiting.remove().run();
        assertEquals(List.of(), model.rows().getValue(), "the answer to the question before");
        waiting.remove().run();
        assertEquals(List.of("of 7"), model.rows().getValue());
        assertEquals(List.of(Optional.empty(), Optional.of(7L)), asked);
        assertTrue(waiting.isEmpty());
    }

    @Test
    void LA8_a_database_that_fails_is_told_and_what_was_shown_stays() {
        boolean[] broken = {false};
        ListModel<String> model = model((store, base, most) -> {
            if (broken[0]) {
                throw new StoreException("The database is gone", null);
            }
            return List.of("row");
        });
        model.look();
        broken[0] = true;
        model.look();
        assertEquals("The database is gone", model.problem().getValue());
        assertEquals(List.of("row"), model.rows().getValue());
        broken[0] = false;
        model.look();
        assertEquals("", model.problem().getValue());
    }

    private <T> ListModel<T> model(ListModel.Reader<T> reader) {
        return new ListModel<>(new TestRealm(), () -> Optional.of(held.store()), AT_ONCE, reader);
    }
}
