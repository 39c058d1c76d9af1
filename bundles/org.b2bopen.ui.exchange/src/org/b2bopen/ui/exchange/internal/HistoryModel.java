package org.b2bopen.ui.exchange.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.b2bopen.core.Engine;
import org.b2bopen.core.FileHistory;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.Background;
import org.b2bopen.ui.FileSelection;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.core.databinding.observable.value.WritableValue;

/** What the History view shows: every transfer of files of one name, and their states (R5). Lives in one realm. */
final class HistoryModel implements AutoCloseable {
    private final Engine engine;
    private final Background background;
    private final WritableValue<String> fileName;
    private final WritableValue<List<FileHistory>> transfers;
    private final WritableValue<String> problem;
    private final List<AutoCloseable> subscriptions;
    private int asked;

    /** A state of a transfer, as a row. */
    record Row(FileHistory transfer, int index) {
        FileHistory.Event event() {
            return transfer.events().get(index);
        }

        @Override
        public String toString() {
            return transfer.key() + index;
        }
    }

    HistoryModel(Realm realm, Engine engine, Background background) {
        this.engine = engine;
        this.background = background;
        this.fileName = new WritableValue<>(realm, "", String.class);
        this.transfers = new WritableValue<>(realm, List.of(), List.class);
        this.problem = new WritableValue<>(realm, "", String.class);
        this.subscriptions = List.of(
                engine.outbox(Service.STUDENT).onChange(() -> background.ui().execute(this::load)),
                engine.outbox(Service.PERSONNEL).onChange(() -> background.ui().execute(this::load)));
    }

    WritableValue<String> fileName() {
        return fileName;
    }

    /** Oldest first. */
    WritableValue<List<FileHistory>> transfers() {
        return transfers;
    }

    /** Why it cannot be shown; empty when it can. */
    WritableValue<String> problem() {
        return problem;
    }

    List<Row> rows() {
        return transfers.getValue().stream()
                .flatMap(transfer ->
                        IntStream.range(0, transfer.events().size()).mapToObj(index -> new Row(transfer, index)))
                .toList();
    }

    /**
     * A delivered file, as it lies in Files Exported.
     *
     * @param la where it went
     */
    record Archived(Service service, Path file, String la) {}

    /** The file of the newest transfer that was delivered; it may have been taken away since. */
    Optional<Archived> archived() {
        return transfers.getValue().reversed().stream()
                .filter(transfer -> transfer.direction() == FileHistory.Direction.EXPORT)
                .flatMap(transfer -> transfer.events().reversed().stream()
                        .filter(event -> event.state().equals("MOVED"))
                        .flatMap(event -> archived(transfer, event).stream()))
                .findFirst();
    }

    private static Optional<Archived> archived(FileHistory transfer, FileHistory.Event moved) {
        try {
            return Optional.of(Path.of(moved.detail()))
                    .filter(Path::isAbsolute)
                    .map(file -> new Archived(transfer.service(), file, transfer.la()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    void select(FileSelection selection) {
        selection.fileName().ifPresent(this::look);
    }

    /** For a file that waits no more: by its name, or a path of which only the name counts. */
    void look(String name) {
        String wanted = nameOf(name.strip()).orElse("");
        if (!wanted.equals(fileName.getValue())) {
            fileName.setValue(wanted);
            transfers.setValue(List.of());
            load();
        }
    }

    private static Optional<String> nameOf(String text) {
        try {
            return Optional.ofNullable(Path.of(text).getFileName()).map(Path::toString);
        } catch (InvalidPathException e) {
            return Optional.of(text);
        }
    }

    private void load() {
        int mine = ++asked;
        String name = fileName.getValue();
        if (name.isEmpty()) {
            return;
        }
        background.run(
                () -> engine.history(name),
                found -> {
                    if (mine == asked) {
                        problem.setValue("");
                        if (!found.equals(transfers.getValue())) {
                            transfers.setValue(found);
                        }
                    }
                },
                problem::setValue);
    }

    @Override
    public void close() throws Exception {
        for (AutoCloseable subscription : subscriptions) {
            subscription.close();
        }
    }
}
