package org.b2bopen.la.server.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.b2bopen.la.store.ReceivedFile;
import org.b2bopen.la.store.TransferLedger;

/**
 * The last steps of a transfer, in the one order that survives a crash anywhere (R1): the whole file is durable in {@code incoming};
 * the ledger takes the key with its receipt and the file's place; the file is moved there and the folder synced; only then is there a
 * receipt. A file that is still in {@code incoming} although the ledger has its key was cut off between the two and is moved later.
 */
final class Delivering {
    private final Path data;
    private final PartStore parts;
    private final TransferLedger ledger;
    private final Consumer<CrashPoint> crash;
    /** Places that are chosen and not taken yet: files of one school come in side by side. */
    private final Set<Path> promised = new HashSet<>();

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
        Path target = promise(folder.resolve(name), name);
        try {
            ReceivedFile file = complete.apply(relative(target));
            ledger.deliver(file);
            crash.accept(CrashPoint.RECORDED);
            Durable.move(parts.file(file.transferId()), target);
            crash.accept(CrashPoint.PLACED);
            return file;
        } finally {
            release(target);
        }
    }

    /** Does what was left undone when the server stopped between the ledger and the move. Harmless when nothing was. */
    void finish(ReceivedFile file) throws IOException {
        Path part = parts.file(file.transferId());
        if (Files.notExists(part)) {
            return;
        }
        Path planned = data.resolve(file.path());
        Durable.directories(planned.getParent());
        Path target = promise(planned, file.name());
        try {
            if (!target.equals(planned)) {
                ledger.putElsewhere(file.transferId(), relative(target));
            }
            Durable.move(part, target);
        } finally {
            release(target);
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

    /** @return the place that is wished for, or if that is taken the first free one of the name beside it */
    private synchronized Path promise(Path wished, String name) throws IOException {
        boolean free = !promised.contains(wished) && Files.notExists(wished, LinkOption.NOFOLLOW_LINKS);
        Path target = free ? wished : Placing.free(wished.getParent(), name, promised::contains);
        promised.add(target);
        return target;
    }

    private synchronized void release(Path target) {
        promised.remove(target);
    }

    private String relative(Path target) {
        return data.relativize(target).toString().replace('\\', '/');
    }
}
