package org.b2bopen.ui.exchange.internal;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.b2bopen.core.Engine;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.messages.Finding;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.Background;
import org.b2bopen.ui.FileSelection;
import org.b2bopen.ui.SchoolSelection;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.core.databinding.observable.value.WritableValue;

/** What the Problem view shows: the selected file as it stands now, and the XML around one of its findings. Lives in one realm. */
final class ProblemModel implements AutoCloseable {
    private final AtomicInteger asked = new AtomicInteger();
    private final Engine engine;
    private final Background background;
    private final WritableValue<Optional<OutboxEntry>> entry;
    private final WritableValue<Optional<Finding>> finding;
    private final WritableValue<XmlExcerpt> excerpt;
    private final WritableValue<String> trouble;
    private final List<AutoCloseable> subscriptions = new ArrayList<>();
    private int at;

    ProblemModel(Realm realm, Engine engine, Background background) {
        this.engine = engine;
        this.background = background;
        this.entry = new WritableValue<>(realm, Optional.empty(), Optional.class);
        this.finding = new WritableValue<>(realm, Optional.empty(), Optional.class);
        this.excerpt = new WritableValue<>(realm, XmlExcerpt.NONE, XmlExcerpt.class);
        this.trouble = new WritableValue<>(realm, "", String.class);
        for (Service service : Service.values()) {
            subscriptions.add(
                    engine.outbox(service).onChange(() -> background.ui().execute(this::follow)));
        }
    }

    WritableValue<Optional<OutboxEntry>> entry() {
        return entry;
    }

    /** The one whose place is shown. */
    WritableValue<Optional<Finding>> finding() {
        return finding;
    }

    WritableValue<XmlExcerpt> excerpt() {
        return excerpt;
    }

    /** Why the place cannot be shown; empty when it can. */
    WritableValue<String> trouble() {
        return trouble;
    }

    void select(FileSelection selection) {
        show(selection.entry());
    }

    /** A school of the other service is another person's work: the file of this one is left. */
    void select(SchoolSelection selection) {
        if (entry.getValue()
                .filter(shown -> shown.service() != selection.service())
                .isPresent()) {
            show(Optional.empty());
        }
    }

    private void follow() {
        entry.getValue()
                .ifPresent(shown -> show(engine.outbox(shown.service()).entries().stream()
                        .filter(now -> now.file().equals(shown.file()))
                        .findFirst()));
    }

    private void show(Optional<OutboxEntry> now) {
        if (!now.equals(entry.getValue())) {
            entry.setValue(now);
            at = 0;
            showPlace();
        }
    }

    /** The findings that have a place in the file. */
    List<Finding> places() {
        return entry.getValue().stream()
                .flatMap(shown -> Stream.concat(shown.errors().stream(), shown.queries().stream()))
                .filter(each -> each.line() > 0)
                .toList();
    }

    /** Counts from 0. */
    int at() {
        return at;
    }

    /** The next place, or the one before; at the end it stays. */
    void step(int by) {
        int next = Math.clamp(at + by, 0, Math.max(0, places().size() - 1));
        if (next != at) {
            at = next;
            showPlace();
        }
    }

    private void showPlace() {
        int mine = asked.incrementAndGet();
        List<Finding> places = places();
        Optional<Finding> place = places.isEmpty() ? Optional.empty() : Optional.of(places.get(at));
        finding.setValue(place);
        trouble.setValue("");
        if (place.isEmpty()) {
            excerpt.setValue(XmlExcerpt.NONE);
            return;
        }
        OutboxEntry shown = entry.getValue().orElseThrow();
        Finding wanted = place.get();
        background.run(
                () -> read(shown, wanted, mine),
                read -> {
                    if (mine == asked.get()) {
                        excerpt.setValue(read);
                    }
                },
                sentence -> {
                    if (mine == asked.get()) {
                        excerpt.setValue(XmlExcerpt.NONE);
                        trouble.setValue(sentence);
                    }
                });
    }

    private XmlExcerpt read(OutboxEntry shown, Finding wanted, int mine) throws IOException {
        try {
            return mine == asked.get()
                    ? XmlExcerpt.read(shown.file(), wanted.line(), wanted.column(), () -> mine != asked.get())
                    : XmlExcerpt.NONE;
        } catch (NoSuchFileException e) {
            return XmlExcerpt.NONE;
        }
    }

    @Override
    public void close() throws Exception {
        asked.incrementAndGet();
        for (AutoCloseable subscription : subscriptions) {
            subscription.close();
        }
    }
}
