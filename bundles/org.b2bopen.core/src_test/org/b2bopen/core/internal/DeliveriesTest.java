package org.b2bopen.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.b2bopen.core.Deliveries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveriesTest {
    @TempDir
    private Path folder;

    @Test
    void R5_what_was_sent_fetched_and_refused_is_counted_by_LA_and_day() throws Exception {
        try (Bench bench = new Bench(folder)) {
            bench.addLa("820", "la-user", FakeTransport.PASSWORD);
            bench.addLa("821", "la-user", FakeTransport.PASSWORD);
            bench.addPersonnel("820", "4321", "staff-user", FakeTransport.PASSWORD);
            bench.receiver.inbox.put("820/4321", "1", "8204321_PER_820LLLL_009.xml", new byte[] {1, 2});
            bench.sample("820", "4321", "820", 1);
            bench.sample("820", "4321", "820", 2);
            bench.sample("820", "4321", "821", 1);
            Path wrong = Files.writeString(bench.waiting("820").resolve("letter.xml"), "<x/>");
            bench.export();
            bench.importPersonnel();
            // Changed, and wrong again: one file all the same.
            Files.writeString(wrong, "<xx/>");
            bench.export();

            LocalDate today = LocalDate.ofInstant(bench.clock.instant(), ZoneId.systemDefault());
            Deliveries deliveries = bench.engine.deliveries(today.minusDays(2));

            assertEquals(
                    List.of(new Deliveries.Day(today, "820", 2, 1, 1), new Deliveries.Day(today, "821", 1, 0, 0)),
                    deliveries.days());
            assertEquals(Set.of("820", "821"), deliveries.lastSuccess().keySet());
            assertEquals(List.of(), bench.engine.deliveries(today.plusDays(1)).days());
        }
    }
}
