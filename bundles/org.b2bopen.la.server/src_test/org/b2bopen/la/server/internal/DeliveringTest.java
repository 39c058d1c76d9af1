package org.b2bopen.la.server.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.ReceivedFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveringTest {
    @TempDir
    private Path data;

    @Test
    @DisplayName(
            "R1: files of one school and one name that come in side by side are all kept, each under a name of its own")
    void R1_one_name_at_the_same_time() throws Exception {
        int files = 40;
        try (LaStore store = LaStore.open(data.resolve("receiver.db"))) {
            PartStore parts = new PartStore(data.resolve("incoming"));
            Delivering delivering = new Delivering(data, parts, store.transfers(), CrashPoint.NONE);
            List<Callable<ReceivedFile>> deliveries = new ArrayList<>();
            for (int i = 0; i < files; i++) {
                String id = "id" + i;
                byte[] content = id.getBytes(StandardCharsets.UTF_8);
                parts.append(id, 0, content.length, new ByteArrayInputStream(content));
                deliveries.add(() -> delivering.deliver(
                        School.parse("820/4321"),
                        "a.xml",
                        path -> new ReceivedFile(
                                id, "abbey", "STUDENT", "a.xml", content.length, "aa", "r" + id, Instant.EPOCH, path)));
            }
            Set<String> places = new HashSet<>();
            try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
                for (Future<ReceivedFile> done : pool.invokeAll(deliveries)) {
                    ReceivedFile file = done.get();
                    places.add(file.path());
                    assertEquals(file.transferId(), Files.readString(data.resolve(file.path())));
                    assertFalse(Files.exists(parts.file(file.transferId())));
                }
            }
            assertEquals(files, places.size());
        }
    }
}
