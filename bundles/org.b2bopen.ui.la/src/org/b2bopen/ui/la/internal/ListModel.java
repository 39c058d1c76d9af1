package org.b2bopen.ui.la.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.ui.Background;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.core.databinding.observable.value.WritableValue;

/**
 * The beginning of a list in the database, as far as somebody has scrolled. Lives in one realm; reads in the background.
 *
 * @param <T> what a row is: a value
 */
final class ListModel<T> {
    /** How many rows are read at first, and how many more each time the end comes near. */
    static final int PAGE = 500;

    /** Reads the first rows. */
    @FunctionalInterface
    interface Reader<T> {
        List<T> read(LaStore store, Optional<Long> base, int most);
    }

    private final Supplier<Optional<LaStore>> store;
    private final Background background;
    private final Reader<T> reader;
    private final WritableValue<List<T>> rows;
    private final WritableValue<String> problem;
    private final WritableValue<Boolean> looked;
    private Optional<Long> base = Optional.empty();
    private int most = PAGE;
    private int asked;
    private boolean reading;
    private boolean again;

    ListModel(Realm realm, Supplier<Optional<LaStore>> store, Background background, Reader<T> reader) {
        this.store = store;
        this.background = background;
        this.reader = reader;
        this.rows = new WritableValue<>(realm, List.of(), List.class);
        this.problem = new WritableValue<>(realm, "", String.class);
        this.looked = new WritableValue<>(realm, false, Boolean.class);
    }

    WritableValue<List<T>> rows() {
        return rows;
    }

    /** Why they cannot be shown; empty when they can. */
    WritableValue<String> problem() {
        return problem;
    }

    /** Whether the rows have been read at all: until then, none means nothing. */
    WritableValue<Boolean> looked() {
        return looked;
    }

    Optional<Long> base() {
        return base;
    }

    /** Of that base alone; empty for all of them. */
    void ofBase(Optional<Long> wanted) {
        if (!wanted.equals(base)) {
            base = wanted;
            fromTheTop();
        }
    }

    /** Another question: begins anew. */
    void fromTheTop() {
        most = PAGE;
        asked++;
        look();
    }

    /** Whether there may be rows that were not read. */
    boolean mayHaveMore() {
        return rows.getValue().size() >= most;
    }

    void more() {
        if (mayHaveMore() && !reading) {
            most += PAGE;
            look();
        }
    }

    /** Reads again; while a reading is under way, once more after it. */
    void look() {
        if (reading) {
            again = true;
            return;
        }
        Optional<LaStore> open = store.get();
        if (open.isEmpty()) {
            looked.setValue(false);
            rows.setValue(List.of());
            return;
        }
        int mine = asked;
        Optional<Long> wanted = base;
        int upTo = most;
        reading = true;
        background.run(() -> reader.read(open.get(), wanted, upTo), found -> take(mine, found), this::fail);
    }

    private void take(int mine, List<T> found) {
        if (mine == asked) {
            problem.setValue("");
            if (!found.equals(rows.getValue())) {
                rows.setValue(found);
            }
            looked.setValue(true);
        }
        done();
    }

    private void fail(String sentence) {
        problem.setValue(sentence);
        done();
    }

    private void done() {
        reading = false;
        if (again) {
            again = false;
            look();
        }
    }
}
