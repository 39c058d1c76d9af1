package org.b2bopen.core.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.b2bopen.promises.Cuts;
import org.b2bopen.promises.Scenario;
import org.b2bopen.promises.Scenario.Broken;
import org.b2bopen.promises.disk.Disk;

/** What an import does with one waiting file. */
public final class ImportScenarios {
    private static final String NAME = "8204321_staff.xml";
    private static final byte[] CONTENT = "<Staff>fictitious</Staff>\n".repeat(300).getBytes(StandardCharsets.UTF_8);

    private ImportScenarios() {}

    public static List<Scenario> all() {
        return List.of(
                new Importing("import", (bench, folder) -> {}),
                new Importing("import-into-no-folder", (bench, folder) -> {
                    Files.delete(folder);
                }),
                new Importing("import-without-links", (bench, folder) -> Disk.here().be(true, null)),
                new Importing("import-beside-another", (bench, folder) -> Files.writeString(folder.resolve(NAME), "x")),
                new Importing("answer-lost", (bench, folder) -> bench.receiver.inbox.afterAcknowledging = (file, time) -> {
                    if (time == 1) {
                        throw FakeTransport.unreachable();
                    }
                }));
    }

    private interface Preparation {
        void of(Bench bench, Path folder) throws Exception;
    }

    private record Importing(String name, Preparation preparation) implements Scenario {
        @Override
        public World begin(Path folder) throws Exception {
            Bench bench = new Bench(folder);
            bench.addPersonnel("820", "4321", "staff-user", FakeTransport.PASSWORD);
            bench.receiver.inbox.put("820/4321", "id-1", NAME, CONTENT);
            Path imported = bench.personnel("820", "4321", "Files Imported");
            Files.createDirectories(imported);
            preparation.of(bench, imported);
            bench.engine.close();
            return new Imported(bench, imported);
        }
    }

    private static final class Imported implements Scenario.World {
        private final Bench bench;
        private final Path imported;
        private boolean told;

        Imported(Bench bench, Path imported) {
            this.bench = bench;
            this.imported = imported;
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
                told = !bench.importPersonnel().allWell();
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
        public void mustHoldNow() throws Exception {
            if (!bench.receiver.inbox.acknowledged.isEmpty() && copies() == 0) {
                throw new Broken(Broken.What.LOST, "acknowledged, and not on the disk");
            }
        }

        @Override
        public void mustRecover() throws Exception {
            // Twice: what is of no use any more is cleared away by the run after.
            for (int i = 0; i < 2; i++) {
                bench.open(Probe.NONE);
                bench.importPersonnel();
                bench.engine.close();
            }
            Broken.unless("imported", 1, copies());
            Broken.unless("on the disk", 1, Scenario.copies(bench.root, CONTENT));
            Broken.unless("waiting", 0, bench.receiver.inbox.waiting("820/4321").size());
        }

        @Override
        public boolean isDone() throws Exception {
            return copies() == 1 && bench.receiver.inbox.waiting("820/4321").isEmpty();
        }

        private long copies() throws Exception {
            long copies = 0;
            for (String name : bench.names(imported)) {
                Path file = imported.resolve(name);
                copies += Files.isRegularFile(file)
                                && java.util.Arrays.equals(Files.readAllBytes(file), CONTENT)
                        ? 1
                        : 0;
            }
            return copies;
        }

        @Override
        public void close() {}
    }
}
