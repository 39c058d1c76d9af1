package org.b2bopen.la.server.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import org.b2bopen.la.store.ReceivedFile;
import org.b2bopen.la.store.StoreException;
import org.b2bopen.la.store.TransferLedger;

/**
 * The last steps of a transfer, in the one order that survives a crash anywhere (R1): the whole file is durable in {@code incoming};
 * the ledger takes the key with its receipt and the file's place; the file is moved there and the folder synced; only then is there a
 * receipt. A file that is still in {@code incoming} although the ledger has its key was cut off between the two and is moved later.
 */
final class Delivering {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path data;
    private final PartStore parts;
    private final TransferLedger ledger;
    private final Consumer<CrashPoint> crash;
    private final KeyedLocks folders = new KeyedLocks();

    Delivering(Path data, PartStore parts, TransferLedger ledger, Consumer<CrashPoint> crash) {
        this.data = data;
        this.parts = parts;
        this.ledger = ledger;
        this.crash = crash;
    }

    /**
     * @param complete makes the row, given the place that was chosen
     * @throws IOException when the disk fails or is full; the call can be repeated
     */
    ReceivedFile deliver(School source, String name, Function<String, ReceivedFile> complete) throws IOException {
        Path folder = data.resolve("received").resolve(source.la()).resolve(source.number());
        Durable.directories(folder);
        try (KeyedLocks.Held ignored = lock(folder)) {
            Path target = Placing.free(folder, name);
            ReceivedFile file = complete.apply(relative(target));
            ledger.deliver(file);
            crash.accept(CrashPoint.RECORDED);
            Durable.move(parts.file(file.transferId()), target);
            crash.accept(CrashPoint.PLACED);
            return file;
        }
    }

    /** Does what was left undone when the server stopped between the ledger and the move. Harmless when nothing was. */
    void finish(ReceivedFile file) throws IOException {
        Path part = parts.file(file.transferId());
        if (Files.notExists(part)) {
            return;
        }
        Path target = data.resolve(file.path());
        Durable.directories(target.getParent());
        try (KeyedLocks.Held ignored = lock(target.getParent())) {
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                target = Placing.free(target.getParent(), file.name());
                ledger.putElsewhere(file.transferId(), relative(target));
            }
            Durable.move(part, target);
        }
    }

    /** Brings order into {@code incoming} at a start: see the table in docs/transfer.md. */
    void recover() throws IOException {
        for (String transferId : parts.all()) {
            var received = ledger.received(transferId);
            if (received.isPresent()) {
                finish(received.get());
            } else if (ledger.incoming(transferId).isEmpty()) {
                parts.delete(transferId);
            }
        }
    }

    private KeyedLocks.Held lock(Path folder) {
        return folders.acquire(folder.toString(), PATIENCE)
                .orElseThrow(() -> new StoreException("A folder was busy for too long", null));
    }

    private String relative(Path target) {
        return data.relativize(target).toString().replace('\\', '/');
    }
}
