package org.b2bopen.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.b2bopen.core.ConnectionTarget;
import org.b2bopen.core.Expiry;
import org.b2bopen.core.TestConnectionOperation;
import org.b2bopen.log.LogEntry;
import org.b2bopen.log.LogQuery;
import org.b2bopen.transport.Login;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpiryTest {
    @TempDir
    private Path folder;

    private Bench bench;
    private LocalDate today;

    @BeforeEach
    void prepare() throws Exception {
        bench = new Bench(folder);
        bench.addLa("820", "la-user", FakeTransport.PASSWORD);
        on(Instant.now().plus(Duration.ofHours(1)));
        tells(today.plusDays(40), Optional.empty());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void on(Instant now) {
        bench.clock = Clock.fixed(now, ZoneOffset.UTC);
        bench.reopen(Probe.NONE);
        today = LocalDate.ofInstant(now, ZoneId.systemDefault());
    }

    private void later(int days) {
        on(bench.clock.instant().plus(Duration.ofDays(days)));
    }

    private void tells(LocalDate password, Optional<Instant> certificate) {
        bench.receiver.login = new Login(Optional.ofNullable(password), certificate);
    }

    private void connect() {
        new TestConnectionOperation(bench.engine, new ConnectionTarget.OfLocalAuthority("820"), step -> {})
                .execute(new NullProgressMonitor());
    }

    private List<String> warnings() {
        return bench.engine.log().page(LogQuery.ALL, Long.MAX_VALUE, 1000).reversed().stream()
                .filter(line -> line.level() == LogEntry.Level.WARN)
                .map(LogEntry::message)
                .toList();
    }

    @Test
    void A8_what_a_server_tells_at_login_is_kept_for_everyone_to_show() {
        connect();
        Expiry expiry = bench.engine.expiries().getFirst();
        assertEquals(
                new Expiry(
                        Expiry.Kind.PASSWORD,
                        org.b2bopen.transport.Service.STUDENT,
                        "820",
                        "",
                        "LA 820 (LA URLs)",
                        today.plusDays(40),
                        40),
                expiry);
        assertFalse(expiry.isNear());
        assertEquals(List.of(), warnings());
        later(10);
        assertTrue(bench.engine.expiries().getFirst().isNear());
    }

    @Test
    void A8_it_is_warned_once_at_30_7_and_1_days_and_when_it_is_over() {
        LocalDate last = today.plusDays(40);
        int warned = 0;
        for (int left = 40; left >= -3; left--) {
            if (left >= 0) {
                connect();
            }
            connect();
            bench.engine.expiryNotes().warn(bench.engine.configuration().load(), bench.engine.log());
            bench.engine.flushLog();
            warned += left == 30 || left == 7 || left == 1 || left == -1 ? 1 : 0;
            assertEquals(warned, warnings().size(), left + " days left: " + warnings());
            tells(last, Optional.empty());
            later(1);
        }
        String day = java.time.format.DateTimeFormatter.ofPattern("d MMMM uuuu", java.util.Locale.UK)
                .format(last);
        assertEquals(
                List.of(
                        "The password of LA 820 (LA URLs) ends on " + day
                                + ", in 30 days. Ask the LA for a new one and enter it here.",
                        "The password of LA 820 (LA URLs) ends on " + day
                                + ", in 7 days. Ask the LA for a new one and enter it here.",
                        "The password of LA 820 (LA URLs) ends on " + day
                                + ", tomorrow. Ask the LA for a new one and enter it here.",
                        "The password of LA 820 (LA URLs) ended on " + day
                                + ". Ask the LA for a new one and enter it here."),
                warnings());
    }

    @Test
    void A8_one_that_comes_late_is_warned_of_at_once_and_only_for_the_lowest_threshold() {
        tells(today.plusDays(5), Optional.empty());
        connect();
        connect();
        assertEquals(1, warnings().size(), warnings().toString());
        later(1);
        connect();
        assertEquals(1, warnings().size());
    }

    @Test
    void A8_a_new_password_begins_anew() {
        tells(today.plusDays(5), Optional.empty());
        connect();
        tells(today.plusDays(90), Optional.empty());
        connect();
        assertEquals(90, bench.engine.expiries().getFirst().daysLeft());
        later(85);
        connect();
        assertEquals(2, warnings().size(), warnings().toString());
        tells(null, Optional.empty());
        connect();
        assertEquals(List.of(), bench.engine.expiries());
    }

    @Test
    void A8_the_certificate_of_the_server_is_warned_of_too() {
        tells(null, Optional.of(bench.clock.instant().plus(Duration.ofDays(6))));
        connect();
        Expiry expiry = bench.engine.expiries().getFirst();
        assertEquals(Expiry.Kind.CERTIFICATE, expiry.kind());
        assertEquals("la820.example", expiry.owner());
        assertTrue(warnings().getFirst().startsWith("The certificate of the server la820.example ends on "));
    }

    @Test
    void A8_an_export_warns_as_well_and_a_row_that_is_gone_does_not() throws Exception {
        on(Instant.now().plus(Duration.ofHours(1)));
        bench.addSchool("820", "4321", "820", "school-user", FakeTransport.PASSWORD);
        tells(today.plusDays(6), Optional.of(bench.clock.instant().plus(Duration.ofDays(3))));
        bench.sample("820", "4321", "820", 1);
        assertEquals(1, bench.export().sent());
        assertEquals(
                List.of("la820.example", "Green Abbey 820/4321 to LA 820 (School Details)"),
                bench.engine.expiries().stream().map(Expiry::owner).toList());
        assertEquals("4321", bench.engine.expiries().getLast().school());
        assertEquals(2, warnings().size());

        bench.change(configuration -> configuration.getStudentSchools().clear());
        later(6);
        assertEquals(1, bench.engine.expiries().size());
    }

    @Test
    void A8_a_dry_run_and_reading_warn_of_nothing() throws Exception {
        tells(today.plusDays(31), Optional.empty());
        connect();
        later(10);
        bench.engine.expiries();
        bench.export(new org.b2bopen.core.ExportRequest(
                Optional.empty(), true, Optional.empty(), List.of(), Bench.PATIENCE));
        assertEquals(List.of(), warnings());
    }
}
