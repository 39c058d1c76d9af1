package org.b2bopen.core.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.b2bopen.core.Summary;
import org.b2bopen.promises.Cuts;
import org.b2bopen.promises.Scenario;
import org.b2bopen.promises.Scenario.Broken;
import org.b2bopen.promises.disk.Disk;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.TransportException;

/** What the sender does with one file. */
public final class SenderScenarios {
    private SenderScenarios() {}

    public static List<Scenario> all() {
        return List.of(
                new Sending("deliver", 1, bench -> {}),
                new Sending("deliver-into-no-folder", 1, bench -> Files.delete(bench.exported("820"))),
                new Sending("deliver-without-links", 1, bench -> Disk.here().be(true, null)),
                new Sending(
                        "deliver-to-another-volume", 1, bench -> Disk.here().be(true, bench.exported("820"))),
                new Sending("deliver-beside-another", 1, bench -> {
                    for (String name : bench.names(bench.waiting("820"))) {
                        Files.writeString(bench.exported("820").resolve(name), "another");
                    }
                }),
                new Sending("refused-at-first", 1, bench -> bench.receiver.beforeFirstByte = (delivery, time) -> {
                    if (time == 1) {
                        throw new TransportException(FaultCode.RECEIVER_REFUSED, false, "Not today.", null);
                    }
                }),
                new Sending("answer-lost", 1, bench -> bench.receiver.afterArrival = (delivery, time) -> {
                    if (time == 1) {
                        throw FakeTransport.unreachable();
                    }
                }),
                new Sending("came-again", 2, bench -> {
                    bench.export();
                    bench.sample("820", "4321", "820", 1);
                }));
    }

    private interface Preparation {
        void of(Bench bench) throws Exception;
    }

    private record Sending(String name, int copies, Preparation preparation) implements Scenario {
        @Override
        public World begin(Path folder) throws Exception {
            Bench bench = new Bench(folder);
            bench.addLa("820", "la-user", FakeTransport.PASSWORD);
            byte[] content = Files.readAllBytes(bench.sample("820", "4321", "820", 1));
            preparation.of(bench);
            bench.engine.close();
            return new Sent(bench, content, copies);
        }
    }

    private static final class Sent implements Scenario.World {
        private final Bench bench;
        private final byte[] content;
        private final int copies;
        private boolean told;

        Sent(Bench bench, byte[] content, int copies) {
            this.bench = bench;
            this.content = content;
            this.copies = copies;
        }

        @Override
        public Path watched() {
            return bench.root;
        }

        @Override
        public void work(Cuts cuts) throws Exception {
            bench.open(point -> cuts.point());
            told = false;
            try {
                Summary summary = bench.export();
                told = !summary.allWell();
            } catch (java.io.UncheckedIOException e) {
                told = true;
            } finally {
                bench.engine.close();
            }
        }

        @Override
        public boolean told() {
            return told;
        }

        @Override
        public void mustHoldNow() throws Broken {
            if (arrived() > 1) {
                throw new Broken(Broken.What.DUPLICATED, "arrived " + arrived() + " times");
            }
        }

        @Override
        public void mustRecover() throws Exception {
            // Twice: what the first run could only put in order may be sent by the second.
            for (int i = 0; i < 2; i++) {
                bench.open(Probe.NONE);
                bench.export();
                bench.engine.close();
            }
            Broken.unless("arrived", 1, arrived());
            Broken.unless("archived", copies, Scenario.copies(bench.exported("820"), content));
            Broken.unless("on the disk", copies, Scenario.copies(bench.root, content));
            Broken.unless("waiting", 0, bench.names(bench.waiting("820")).size());
        }

        @Override
        public boolean isDone() throws Exception {
            return arrived() == 1 && Scenario.copies(bench.exported("820"), content) == copies;
        }

        private long arrived() {
            return bench.receiver.ledger.stream()
                    .filter(one -> java.util.Arrays.equals(one.content(), content))
                    .count();
        }

        @Override
        public void close() {}
    }
}
