package org.b2bopen.ui.log.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.b2bopen.log.LogEntry;
import org.b2bopen.log.LogQuery;
import org.b2bopen.log.LogStore;
import org.b2bopen.ui.Background;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.core.databinding.observable.value.WritableValue;

/**
 * The part of the log that is on show: the newest entries that the filter lets through, and older ones a page at a time as they are
 * asked for. Never more than {@link #MOST} are held, however many are stored. Lives in one realm; reads in the background.
 */
final class LogsModel implements AutoCloseable {
    static final int PAGE = 200;
    static final int MOST = 5_000;

    private final LogStore store;
    private final Background background;
    private final WritableValue<List<LogEntry>> shown;
    private final WritableValue<String> problem;
    private final AtomicBoolean reloadAsked = new AtomicBoolean();
    private final AutoCloseable subscription;
    private LogFilter filter = LogFilter.ALL;
    private boolean live = true;
    private boolean complete;
    private int asked;

    LogsModel(Realm realm, LogStore store, Background background) {
        this.store = store;
        this.background = background;
        this.shown = new WritableValue<>(realm, List.of(), List.class);
        this.problem = new WritableValue<>(realm, "", String.class);
        this.subscription = store.onChange(this::changed);
        refresh();
    }

    /** Newest first. */
    WritableValue<List<LogEntry>> shown() {
        return shown;
    }

    /** Why the log cannot be read; empty when it can. */
    WritableValue<String> problem() {
        return problem;
    }

    LogFilter filter() {
        return filter;
    }

    void filter(LogFilter wanted) {
        if (!wanted.equals(filter)) {
            filter = wanted;
            load(PAGE);
        }
    }

    void live(boolean wanted) {
        live = wanted;
        if (live) {
            refresh();
        }
    }

    void refresh() {
        load(Math.max(PAGE, shown.getValue().size()));
    }

    /** Many entries in a row ask for one reading only. */
    private void changed() {
        if (reloadAsked.compareAndSet(false, true)) {
            background.ui().execute(() -> {
                reloadAsked.set(false);
                if (live) {
                    refresh();
                }
            });
        }
    }

    private void load(int count) {
        int mine = ++asked;
        LogQuery query = filter.query();
        int limit = Math.min(count, MOST);
        background.run(
                () -> store.page(query, Long.MAX_VALUE, limit), page -> take(mine, page, limit), problem::setValue);
    }

    private void take(int mine, List<LogEntry> page, int limit) {
        if (mine == asked) {
            complete = page.size() < limit;
            problem.setValue("");
            if (!page.equals(shown.getValue())) {
                shown.setValue(page);
            }
        }
    }

    /** Adds the page that follows the oldest entry on show, by its key. */
    void older() {
        List<LogEntry> now = shown.getValue();
        if (complete || now.isEmpty() || now.size() >= MOST) {
            return;
        }
        int mine = ++asked;
        LogQuery query = filter.query();
        background.run(
                () -> {
                    List<LogEntry> all = new ArrayList<>(now);
                    all.addAll(store.page(query, now.getLast().id(), PAGE));
                    return all;
                },
                all -> take(mine, List.copyOf(all), now.size() + PAGE),
                problem::setValue);
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
