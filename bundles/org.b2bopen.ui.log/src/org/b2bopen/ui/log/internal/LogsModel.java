package org.b2bopen.ui.log.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.b2bopen.log.LogEntry;
import org.b2bopen.log.LogExtent;
import org.b2bopen.log.LogQuery;
import org.b2bopen.log.LogStore;
import org.b2bopen.ui.Background;
import org.b2bopen.ui.Numbers;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.osgi.util.NLS;

/**
 * A window on the log: the entries that the filter lets through, newest first, around the place that a person looks at. It slides as
 * they scroll, by key and never by counting rows, so that the millionth entry comes as fast as the first and memory does not grow
 * with the store (L3). Lives in one realm; reads in the background.
 */
public final class LogsModel implements AutoCloseable {
    /** Read at a time. */
    public static final int PAGE = 250;
    /** Held at most. */
    public static final int WINDOW = 1_000;

    private final LogStore store;
    private final Background background;
    private final Background counting;
    private final WritableValue<Window> shown;
    private final WritableValue<Optional<Long>> total;
    private final WritableValue<String> problem;
    private final AtomicBoolean reloadAsked = new AtomicBoolean();
    private final AtomicInteger countsAsked = new AtomicInteger();
    private final AutoCloseable subscription;
    private LogFilter filter = LogFilter.ALL;
    private boolean live = true;
    private boolean sliding;
    private int asked;

    /**
     * What is on show.
     *
     * @param newest whether no newer entry passes the filter
     * @param oldest whether no older one does
     * @param extent of the whole store, for the place of the window in it
     */
    public record Window(List<LogEntry> entries, boolean newest, boolean oldest, LogExtent extent) {
        static final Window EMPTY = new Window(List.of(), true, true, LogExtent.EMPTY);

        /** Whether all that passes the filter is on show. */
        public boolean whole() {
            return newest && oldest;
        }
    }

    /** @param counting runs beside the other one, so that counting a large log keeps nobody waiting for a page */
    public LogsModel(Realm realm, LogStore store, Background background, Background counting) {
        this.store = store;
        this.background = background;
        this.counting = counting;
        this.shown = new WritableValue<>(realm, Window.EMPTY, Window.class);
        this.total = new WritableValue<>(realm, Optional.empty(), Optional.class);
        this.problem = new WritableValue<>(realm, "", String.class);
        this.subscription = store.onChange(this::changed);
        goToNewest();
    }

    public WritableValue<Window> shown() {
        return shown;
    }

    /** How many entries pass the filter; empty while that is being counted. */
    WritableValue<Optional<Long>> total() {
        return total;
    }

    /** Why the log cannot be read; empty when it can. */
    WritableValue<String> problem() {
        return problem;
    }

    LogFilter filter() {
        return filter;
    }

    public void filter(LogFilter wanted) {
        if (!wanted.equals(filter)) {
            filter = wanted;
            total.setValue(Optional.empty());
            goToNewest();
        }
    }

    void live(boolean wanted) {
        live = wanted;
        if (live) {
            goToNewest();
        }
    }

    /** Reads again what is on show, wherever the window stands. */
    void refresh() {
        Window now = shown.getValue();
        if (now.newest() || now.entries().isEmpty()) {
            goToNewest();
        } else {
            around(now.entries().getFirst().id(), 0);
        }
    }

    /** Many entries in a row ask for one reading only; a window that looks at older entries stays where it is. */
    private void changed() {
        if (reloadAsked.compareAndSet(false, true)) {
            background.ui().execute(() -> {
                reloadAsked.set(false);
                if (live && shown.getValue().newest()) {
                    goToNewest();
                } else {
                    count();
                }
            });
        }
    }

    private void goToNewest() {
        LogQuery query = filter.query();
        int limit = Math.clamp(shown.getValue().entries().size(), PAGE, WINDOW);
        load(() -> {
            LogExtent extent = store.extent();
            List<LogEntry> page = store.page(query, Long.MAX_VALUE, limit);
            return new Window(page, true, page.size() < limit, extent);
        });
        count();
    }

    /** @param place between the newest (0.0) and the oldest entry (1.0) of the store */
    public void goTo(double place) {
        if (place <= 0) {
            goToNewest();
        } else {
            around(shown.getValue().extent().at(place), PAGE);
        }
    }

    /** @param before how many entries newer than this one to show above it */
    private void around(long id, int before) {
        LogQuery query = filter.query();
        load(() -> {
            LogExtent extent = store.extent();
            List<LogEntry> newer = before == 0 ? List.of() : store.after(query, id, before);
            List<LogEntry> older = store.page(query, id + 1, 2 * PAGE);
            List<LogEntry> all = new ArrayList<>(newer.reversed());
            all.addAll(older);
            boolean newest = before > 0
                    ? newer.size() < before
                    : all.isEmpty()
                            || store.after(query, all.getFirst().id(), 1).isEmpty();
            return new Window(List.copyOf(all), newest, older.size() < 2 * PAGE, extent);
        });
    }

    /** Adds the page that follows the oldest entry on show and lets go of the newest ones beyond the window. */
    public void older() {
        Window now = shown.getValue();
        if (sliding || now.oldest() || now.entries().isEmpty()) {
            return;
        }
        slide(query -> {
            List<LogEntry> page = store.page(query, now.entries().getLast().id(), PAGE);
            List<LogEntry> all = new ArrayList<>(now.entries());
            all.addAll(page);
            int dropped = Math.max(0, all.size() - WINDOW);
            return new Window(
                    List.copyOf(all.subList(dropped, all.size())),
                    now.newest() && dropped == 0,
                    page.size() < PAGE,
                    now.extent());
        });
    }

    /** Puts the page that goes before the newest entry on show above it and lets go of the oldest ones beyond the window. */
    public void newer() {
        Window now = shown.getValue();
        if (sliding || now.newest() || now.entries().isEmpty()) {
            return;
        }
        slide(query -> {
            List<LogEntry> page = store.after(query, now.entries().getFirst().id(), PAGE);
            List<LogEntry> all = new ArrayList<>(page.reversed());
            all.addAll(now.entries());
            int kept = Math.min(WINDOW, all.size());
            return new Window(
                    List.copyOf(all.subList(0, kept)),
                    page.size() < PAGE,
                    now.oldest() && kept == all.size(),
                    now.extent());
        });
    }

    private void slide(Slide slide) {
        sliding = true;
        LogQuery query = filter.query();
        load(() -> slide.from(query));
    }

    @FunctionalInterface
    private interface Slide {
        Window from(LogQuery query) throws Exception;
    }

    private void load(Callable<Window> reading) {
        int mine = ++asked;
        background.run(
                reading,
                window -> {
                    if (mine == asked) {
                        sliding = false;
                        problem.setValue("");
                        if (!window.equals(shown.getValue())) {
                            shown.setValue(window);
                        }
                    }
                },
                sentence -> {
                    sliding = false;
                    problem.setValue(sentence);
                });
    }

    private void count() {
        int mine = countsAsked.incrementAndGet();
        LogQuery query = filter.query();
        counting.run(
                // Who typed on meanwhile asks for another number.
                () -> mine == countsAsked.get() ? Optional.of(store.count(query)) : Optional.<Long>empty(),
                count -> {
                    if (mine == countsAsked.get()) {
                        total.setValue(count);
                    }
                },
                problem::setValue);
    }

    static String deleteQuestion(int entries) {
        return entries == 1 ? Messages.Delete_QuestionOne : NLS.bind(Messages.Delete_Question, Numbers.of(entries));
    }

    void delete(Collection<LogEntry> entries, Consumer<String> failed) {
        List<Long> ids = entries.stream().map(LogEntry::id).toList();
        background.run(
                () -> {
                    store.delete(ids);
                    return ids;
                },
                done -> refresh(),
                failed);
    }

    @Override
    public void close() throws Exception {
        subscription.close();
    }
}
