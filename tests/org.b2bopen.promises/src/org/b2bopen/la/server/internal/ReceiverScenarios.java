package org.b2bopen.la.server.internal;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.b2bopen.la.server.PasswordHash;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.messages.MessageCheck;
import org.b2bopen.messages.MessageTypes;
import org.b2bopen.messages.sample.SampleFile;
import org.b2bopen.promises.Cuts;
import org.b2bopen.promises.Scenario;
import org.b2bopen.promises.Scenario.Broken;
import org.b2bopen.soap.contract.BusyFault;

/** What the receiver does with one file that a sender sends until it has a receipt. */
public final class ReceiverScenarios {
    private static final MessageTypes TYPES = MessageTypes.shipped();
    private static final MessageCheck CHECK = new MessageCheck(TYPES, Optional.empty());
    private static final String ID = "ab".repeat(32);

    private ReceiverScenarios() {}

    public static List<Scenario> all() {
        return List.of(
                new Receives("receive-in-one-go", 1, false),
                new Receives("receive-in-parts", 3, false),
                new Receives("receive-beside-another", 2, true));
    }

    private record Receives(String name, int parts, boolean taken) implements Scenario {
        @Override
        public World begin(Path folder) throws Exception {
            Path file = new SampleFile(SampleFile.Kind.STUDENT, "820", "4321", "820", 1, 3, 1).writeTo(folder);
            Path data = Files.createDirectory(folder.resolve("data"));
            String name = file.getFileName().toString();
            if (taken) {
                Path place = Files.createDirectories(data.resolve("received/820/4321"));
                Files.writeString(place.resolve(name), "another");
            }
            return new Received(data, folder.resolve("receiver.db"), name, Files.readAllBytes(file), parts);
        }
    }

    private static final class Received implements Scenario.World {
        private final Path data;
        private final Path database;
        private final String name;
        private final byte[] content;
        private final String sha256;
        private final int partSize;
        private Optional<String> receipt = Optional.empty();
        private boolean told;

        Received(Path data, Path database, String name, byte[] content, int parts) throws Exception {
            this.data = data;
            this.database = database;
            this.name = name;
            this.content = content;
            this.sha256 =
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            this.partSize = content.length / parts + 1;
        }

        @Override
        public Path watched() {
            return data;
        }

        @Override
        public void work(Cuts cuts) throws Exception {
            told = false;
            try {
                send(point -> cuts.point());
            } catch (BusyFault busy) {
                told = true;
            } catch (java.io.IOException doesNotStart) {
                told = true;
            }
        }

        @Override
        public boolean told() {
            return told;
        }

        private void send(Consumer<CrashPoint> crash) throws Exception {
            Account account = new Account(
                    "abbey",
                    PasswordHash.cheap("Abbey!Secret77".toCharArray()),
                    List.of(),
                    Set.of("STUDENT"),
                    Set.of(),
                    Optional.empty());
            Accounts accounts = new Accounts(
                    "820", false, false, Map.of("abbey", account), Set.of(School.parse("820/4321")));
            try (LaStore store = LaStore.open(database)) {
                PartStore parts = new PartStore(data.resolve("incoming"));
                Delivering delivering = new Delivering(data, parts, store.transfers(), crash);
                delivering.recover();
                Receiving receiving = new Receiving(
                        new Admission(accounts, TYPES),
                        new Inspection(CHECK, false),
                        parts,
                        delivering,
                        store.transfers(),
                        Clock.systemUTC(),
                        Receiving.Limits.USUAL,
                        crash);
                Progress progress = receiving.status(account, ID);
                while (progress instanceof Progress.Next next) {
                    progress = receiving.receive(account, part((int) next.offset()));
                }
                String id = ((Progress.Delivered) progress).file().receiptId();
                if (receipt.isPresent() && !receipt.get().equals(id)) {
                    throw new Broken(Broken.What.DUPLICATED, "a second receipt");
                }
                receipt = Optional.of(id);
            }
        }

        private Part part(int offset) {
            int size = Math.min(partSize, content.length - offset);
            return new Part(
                    ID,
                    name,
                    "STUDENT",
                    content.length,
                    sha256,
                    offset,
                    offset + size == content.length,
                    new ByteArrayInputStream(content, offset, size));
        }

        @Override
        public void mustHoldNow() throws Exception {
            if (receipt.isPresent() && received() == 0) {
                throw new Broken(Broken.What.LOST, "receipted, and not in its folder");
            }
        }

        @Override
        public void mustRecover() throws Exception {
            send(CrashPoint.NONE);
            Broken.unless("received", 1, received());
            Broken.unless("on the disk", 1, Scenario.copies(data, content));
        }

        @Override
        public boolean isDone() throws Exception {
            return receipt.isPresent() && received() == 1;
        }

        private long received() throws Exception {
            Path folder = data.resolve("received");
            return Files.exists(folder) ? Scenario.copies(folder, content) : 0;
        }

        @Override
        public void close() {}
    }
}
