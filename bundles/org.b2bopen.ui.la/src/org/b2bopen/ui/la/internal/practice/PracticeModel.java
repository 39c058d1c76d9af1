package org.b2bopen.ui.la.internal.practice;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.b2bopen.la.server.PracticeFault;
import org.b2bopen.ui.Background;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.osgi.util.NLS;

/** What the view of the practice LA shows and does. Lives in one realm; starts, stops and looks in the background. */
final class PracticeModel {
    /** Where the practice LA listens and what it has received; empty while it is stopped. */
    record Running(String address, List<String> received) {}

    private final PracticeAddon practice;
    private final Background background;
    private final WritableValue<Optional<Running>> running;
    private final WritableValue<Boolean> busy;
    private final WritableValue<String> message;
    private final Set<PracticeFault> faults = EnumSet.noneOf(PracticeFault.class);

    PracticeModel(Realm realm, PracticeAddon practice, Background background) {
        this.practice = practice;
        this.background = background;
        this.running = new WritableValue<>(realm, Optional.empty(), Optional.class);
        this.busy = new WritableValue<>(realm, false, Boolean.class);
        this.message = new WritableValue<>(realm, "", String.class);
        practice.session().ifPresent(session -> faults.addAll(session.faults().on()));
        refresh();
    }

    WritableValue<Optional<Running>> running() {
        return running;
    }

    /** While it starts or stops. */
    WritableValue<Boolean> busy() {
        return busy;
    }

    /** What happened last, in words; empty at first. */
    WritableValue<String> message() {
        return message;
    }

    Set<PracticeFault> faults() {
        return Set.copyOf(faults);
    }

    void start() {
        busy.setValue(true);
        message.setValue("");
        background.run(
                () -> {
                    PracticeSession session = practice.start();
                    session.faults().set(faults);
                    session.makeSamples();
                    return look();
                },
                found -> done(found, Messages.Practice_Started),
                this::failed);
    }

    void stop() {
        busy.setValue(true);
        background.run(
                () -> {
                    practice.stop();
                    return look();
                },
                found -> done(found, Messages.Practice_Stopped),
                this::failed);
    }

    void makeSamples() {
        onSession(
                session -> session.makeSamples(), number -> message.setValue(NLS.bind(Messages.Practice_Made, number)));
    }

    /** Looks again at what has arrived. */
    void refresh() {
        background.run(this::look, running::setValue, message::setValue);
    }

    void fault(PracticeFault fault, boolean wanted) {
        if (wanted) {
            faults.add(fault);
        } else {
            faults.remove(fault);
        }
        practice.session().ifPresent(session -> session.faults().set(faults));
    }

    private Optional<Running> look() {
        return practice.session().map(session -> new Running(session.uri().toString(), session.receivedFiles()));
    }

    private <T> void onSession(Work<T> work, Consumer<T> done) {
        practice.session().ifPresent(session -> background.run(() -> work.with(session), done, message::setValue));
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(PracticeSession session) throws Exception;
    }

    private void done(Optional<Running> found, String sentence) {
        busy.setValue(false);
        running.setValue(found);
        message.setValue(sentence);
    }

    private void failed(String sentence) {
        busy.setValue(false);
        message.setValue(sentence);
    }
}
