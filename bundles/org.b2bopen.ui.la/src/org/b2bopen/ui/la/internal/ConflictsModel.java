package org.b2bopen.ui.la.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.b2bopen.la.store.Conflict;
import org.b2bopen.la.store.Conflict.Decision;
import org.b2bopen.la.store.Conflicts;
import org.b2bopen.la.store.Conflicts.StudentConflicts;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.Students.Held;
import org.b2bopen.ui.Background;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.core.databinding.observable.value.WritableValue;

/**
 * The open conflicts of one student, and what somebody has decided about them and not applied yet (LA5). Decisions are kept when another
 * student is shown. Lives in one realm; reads in the background.
 */
final class ConflictsModel {
    private static final int MOST = 2_000;

    /** @param decision not applied yet; empty for none */
    record Row(Conflict conflict, String school, Optional<Decision> decision) {}

    /** @param student empty where nobody is shown */
    record Shown(Optional<Held> student, List<Row> rows) {
        static final Shown NOBODY = new Shown(Optional.empty(), List.of());
    }

    private record Found(StudentSelection of, Optional<Held> student, List<Row> rows) {}

    private final Supplier<Optional<LaStore>> store;
    private final Background background;
    private final WritableValue<Shown> shown;
    private final WritableValue<String> problem;
    private final Map<Long, Decision> decisions = new HashMap<>();
    private final Deque<StudentSelection> before = new ArrayDeque<>();
    private Optional<StudentSelection> current = Optional.empty();

    ConflictsModel(Realm realm, Supplier<Optional<LaStore>> store, Background background) {
        this.store = store;
        this.background = background;
        this.shown = new WritableValue<>(realm, Shown.NOBODY, Shown.class);
        this.problem = new WritableValue<>(realm, "", String.class);
    }

    WritableValue<Shown> shown() {
        return shown;
    }

    /** Why they cannot be shown; empty when they can. */
    WritableValue<String> problem() {
        return problem;
    }

    Optional<StudentSelection> current() {
        return current;
    }

    void show(StudentSelection student) {
        if (!current.equals(Optional.of(student))) {
            current.ifPresent(before::push);
            current = Optional.of(student);
            shown.setValue(Shown.NOBODY);
            look();
        }
    }

    /** Reads again what is shown. */
    void look() {
        Optional<LaStore> open = store.get();
        if (open.isEmpty() || current.isEmpty()) {
            shown.setValue(Shown.NOBODY);
            return;
        }
        StudentSelection wanted = current.get();
        background.run(() -> read(open.get(), wanted), this::take, problem::setValue);
    }

    private static Found read(LaStore store, StudentSelection wanted) {
        Conflicts.Filter filter = Conflicts.Filter.OPEN.ofStudent(wanted.student());
        BaseNumbers numbers = BaseNumbers.of(store);
        return new Found(
                wanted,
                store.students().find(wanted.student()),
                store.conflicts().list(wanted.base() == 0 ? filter : filter.ofBase(wanted.base()), 0, MOST).stream()
                        .map(conflict -> new Row(conflict, numbers.of(conflict.baseId()), Optional.empty()))
                        .toList());
    }

    private void take(Found found) {
        if (current.equals(Optional.of(found.of()))) {
            problem.setValue("");
            show(new Shown(found.student(), found.rows()));
        }
    }

    private void show(Shown found) {
        Shown decided = new Shown(
                found.student(),
                found.rows().stream()
                        .map(row -> new Row(
                                row.conflict(),
                                row.school(),
                                Optional.ofNullable(decisions.get(row.conflict().id()))))
                        .toList());
        if (!decided.equals(shown.getValue())) {
            shown.setValue(decided);
        }
    }

    /** Nothing is changed before it is applied. A decision that is made again is taken back. */
    void decide(List<Row> rows, Decision decision) {
        boolean back = rows.stream().allMatch(row -> row.decision().equals(Optional.of(decision)));
        for (Row row : rows) {
            if (back) {
                decisions.remove(row.conflict().id());
            } else {
                decisions.put(row.conflict().id(), decision);
            }
        }
        show(shown.getValue());
    }

    /** How many decisions, of all students, are not applied yet. */
    int decided() {
        return decisions.size();
    }

    /** Takes the decisions to apply them; what cannot be applied is {@linkplain #giveBack given back}. */
    Map<Long, Decision> takeDecisions() {
        Map<Long, Decision> taken = Map.copyOf(decisions);
        decisions.clear();
        show(shown.getValue());
        return taken;
    }

    void giveBack(Map<Long, Decision> taken) {
        taken.forEach(decisions::putIfAbsent);
        show(shown.getValue());
    }

    /** Goes to the next student with open conflicts; after the last, to the first. */
    void next() {
        Optional<LaStore> open = store.get();
        if (open.isEmpty()) {
            return;
        }
        long after = current.map(StudentSelection::student).orElse(0L);
        long base = current.map(StudentSelection::base).orElse(0L);
        background.run(
                () -> following(open.get(), base, after),
                found -> found.ifPresentOrElse(
                        student -> show(new StudentSelection(student.studentId(), base)), this::look),
                problem::setValue);
    }

    private static Optional<StudentConflicts> following(LaStore store, long base, long after) {
        Optional<Long> ofBase = base == 0 ? Optional.empty() : Optional.of(base);
        return store.conflicts().students(ofBase, after, 1).stream()
                .findFirst()
                .or(() -> store.conflicts().students(ofBase, 0, 1).stream().findFirst());
    }

    /** Goes back to the student that was shown before. */
    void previous() {
        if (!before.isEmpty()) {
            current = Optional.of(before.pop());
            shown.setValue(Shown.NOBODY);
            look();
        }
    }

    boolean hasPrevious() {
        return !before.isEmpty();
    }
}
