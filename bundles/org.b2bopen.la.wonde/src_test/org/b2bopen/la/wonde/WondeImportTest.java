package org.b2bopen.la.wonde;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.b2bopen.la.store.Activity;
import org.b2bopen.la.store.Base;
import org.b2bopen.la.store.IncomingRecord;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.VirtualFile;
import org.b2bopen.la.store.student.DataGroup;
import org.b2bopen.la.store.student.IncomingStudent;
import org.b2bopen.la.wonde.WondeException.Reason;
import org.b2bopen.la.wonde.internal.Patience;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WondeImportTest {
    @TempDir
    private Path folder;

    private final WondeStub wonde = new WondeStub();
    private final List<Duration> pauses = new ArrayList<>();
    /** Of a server on the same computer: what is not there by then was never sent. */
    private Patience patience = new Patience(Duration.ofMinutes(1), Duration.ofMinutes(5), pauses::add);

    private Clock clock = Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);
    private LaStore store;

    @BeforeEach
    void open() {
        store = LaStore.open(folder.resolve("receiver.db"));
        for (int i = 1; i <= 5; i++) {
            wonde.add("upi" + i, "Sampleton" + i, "Alpha", "PP", "DB");
        }
    }

    @AfterEach
    void close() {
        store.close();
        wonde.close();
    }

    private WondeImportOperation.Result read(boolean everything) throws WondeException {
        return new WondeImportOperation(store, wonde.school(), everything, clock, patience)
                .execute(new NullProgressMonitor());
    }

    @Test
    void LA2_every_page_is_read_by_the_next_link_and_kept_as_a_virtual_file() throws Exception {
        assertEquals(new WondeImportOperation.Result(5, 0, 0), read(false));
        VirtualFile file = files().getFirst();
        assertEquals(VirtualFile.Origin.WONDE, file.origin());
        assertEquals(List.of("upi1", "upi2", "upi3", "upi4", "upi5"), guids(file));
        assertEquals(1, store.imports().open());
    }

    @Test
    void LA2_V5_both_forms_of_a_date_and_every_reason_of_an_exclusion_arrive() throws Exception {
        wonde.students.clear();
        wonde.add("upi1", "Sampleton", "Alpha", "PP", "DB", "TH");
        read(false);
        IncomingStudent student = student(files().getFirst(), 0);
        assertEquals("2016-09-01", student.identifier("dateOfBirth"));
        assertEquals("F", student.identifier("sex"));
        assertEquals(
                Map.of(
                        "type",
                        "SUSP",
                        "startDate",
                        "2025-10-01",
                        "sessions",
                        "4",
                        "reason1",
                        "PP",
                        "reason2",
                        "DB",
                        "reason3",
                        "TH"),
                student.entries().stream()
                        .filter(entry -> entry.group() == DataGroup.EXCLUSIONS)
                        .findFirst()
                        .orElseThrow()
                        .values());
    }

    @Test
    void LA2_NUL_characters_are_left_out_and_said_and_nobody_counts_as_gone_for_them() throws Exception {
        wonde.students.clear();
        wonde.add("upi1\\u0000", "Sample\\u0000ton", "Alpha", "PP", "D\\u0000B");
        read(false);
        IncomingStudent student = student(files().getFirst(), 0);
        assertEquals(Optional.of("upi1"), student.guid());
        assertEquals("Sampleton", student.identifier("familyName"));
        Activity.Entry told = store.activity()
                .list(Activity.Level.WARN, Optional.empty(), Instant.EPOCH, 0, 1)
                .getFirst();
        assertTrue(told.message().contains("NUL"), told.message());
        assertFalse(told.message().contains("Sample"), told.message());
        importAll();
        assertEquals(new WondeImportOperation.Result(1, 0, 0), read(true), "the same student, whatever is in his upi");
    }

    @Test
    void V5_a_fourth_reason_is_rejected_and_said_not_dropped() throws Exception {
        wonde.students.clear();
        wonde.add("upi1", "Sampleton", "Alpha", "PP", "DB", "TH", "BU");
        wonde.students.put("upi2", "{\"upi\":\"upi2\",\"surname\":\"Sampleton\",\"date_of_birth\":\"no date\"}");
        assertEquals(new WondeImportOperation.Result(0, 0, 2), read(false));
        List<IncomingRecord> records = store.files().records(files().getFirst().id(), 0, 10);
        assertTrue(records.getFirst() instanceof IncomingRecord.Rejected first
                && first.code().equals("TOO_MANY_REASONS"));
        assertTrue(records.getLast() instanceof IncomingRecord.Rejected second
                && second.message().equals("Wonde gives no usable value for: givenName, dateOfBirth."));
    }

    @Test
    void LA2_the_next_import_asks_for_changes_only_and_compares_all_when_somebody_was_deleted() throws Exception {
        read(false);
        importAll();
        wonde.requests.clear();
        clock = Clock.fixed(Instant.parse("2026-03-03T08:00:00Z"), ZoneOffset.UTC);
        wonde.changed.add("upi2");
        assertEquals(new WondeImportOperation.Result(1, 0, 0), read(false));
        assertTrue(
                wonde.requests.getFirst().contains("updated_after=2026-03-02T07%3A50%3A00Z"), wonde.requests::toString);
        assertEquals(2, wonde.requests.size());
        wonde.students.remove("upi4");
        wonde.deletions = true;
        wonde.changed.clear();
        assertEquals(new WondeImportOperation.Result(0, 1, 0), read(false));
        assertEquals(
                List.of(new IncomingRecord.Removed("upi4")),
                store.files().records(files().getFirst().id(), 0, 10));
        assertEquals(new WondeImportOperation.Result(4, 1, 0), read(true));
    }

    @Test
    void LA2_429_and_5xx_and_broken_answers_are_tried_again_and_not_before_the_time_that_was_named() throws Exception {
        wonde.next.add(WondeStub.status(429, "Retry-After", "17"));
        wonde.next.add(WondeStub.status(503));
        wonde.next.add(WondeStub.status(429, "Retry-After", "Mon, 02 Mar 2026 08:01:00 GMT"));
        wonde.next.add(WondeStub.brokenOff());
        assertEquals(5, read(false).present());
        assertEquals(4, pauses.size());
        assertEquals(Duration.ofSeconds(17), pauses.get(0));
        assertTrue(pauses.get(1).toMillis() >= 2_000 && pauses.get(1).toMillis() <= 4_000, pauses::toString);
        assertEquals(Duration.ofMinutes(1), pauses.get(2));
    }

    @Test
    void LA2_what_was_read_stays_and_the_next_run_goes_on_there() throws Exception {
        wonde.next.add(exchange -> {
            for (int i = 0; i < 6; i++) {
                wonde.next.add(WondeStub.status(500));
            }
            WondeStub.body("{\"data\":[" + wonde.students.get("upi1") + "," + wonde.students.get("upi2")
                            + "],\"meta\":{\"pagination\":{\"next\":\"" + wonde.api()
                            + "schools/A1930499544/students?page=2\"}}}")
                    .to(exchange);
        });
        WondeException broken = assertThrows(WondeException.class, () -> read(false));
        assertEquals(Reason.UNREACHABLE, broken.reason());
        assertEquals(0, store.imports().open());
        wonde.requests.clear();
        assertEquals(3, read(false).present());
        assertTrue(wonde.requests.getFirst().endsWith("page=2"), wonde.requests::toString);
        assertEquals(List.of("upi1", "upi2", "upi3", "upi4", "upi5"), guids(files().getFirst()));
        assertEquals(1, store.imports().open());
    }

    @Test
    @Timeout(60)
    void LA2_an_answer_that_does_not_come_or_stops_half_way_is_given_up_and_asked_for_again() throws Exception {
        patience = new Patience(Duration.ofMillis(300), Duration.ofMinutes(5), pauses::add);
        wonde.next.add(WondeStub.silent());
        wonde.next.add(WondeStub.stalled());
        assertEquals(5, read(false).present());
        assertEquals(2, pauses.size());
    }

    @Test
    @Timeout(60)
    void LA2_a_server_that_stops_half_way_each_time_ends_the_run_and_the_next_one_goes_on_at_that_page()
            throws Exception {
        patience = new Patience(Duration.ofMillis(300), Duration.ofMinutes(5), pauses::add);
        wonde.next.add(exchange -> {
            for (int i = 0; i < 6; i++) {
                wonde.next.add(WondeStub.stalled());
            }
            wonde.students(exchange, "");
        });
        WondeException stopped = assertThrows(WondeException.class, () -> read(false));
        assertEquals(Reason.UNREACHABLE, stopped.reason());
        assertEquals(7, wonde.requests.size());
        wonde.requests.clear();
        assertEquals(3, read(false).present());
        assertTrue(wonde.requests.getFirst().contains("page=2"), wonde.requests::toString);
        assertEquals(List.of("upi1", "upi2", "upi3", "upi4", "upi5"), guids(files().getFirst()));
    }

    @Test
    @Timeout(60)
    void LA2_an_import_is_cancelled_while_it_waits_for_an_answer_or_for_the_rest_of_one() {
        patience = new Patience(Duration.ofHours(1), Duration.ofHours(2), pauses::add);
        for (WondeStub.Answer answer : List.of(WondeStub.silent(), WondeStub.stalled())) {
            NullProgressMonitor monitor = new NullProgressMonitor();
            wonde.next.add(exchange -> {
                answer.to(exchange);
                monitor.setCanceled(true);
            });
            assertThrows(
                    OperationCanceledException.class,
                    () -> new WondeImportOperation(store, wonde.school(), false, clock, patience).execute(monitor));
        }
    }

    @Test
    void LA2_the_token_goes_to_no_other_server_whatever_the_next_link_says() {
        wonde.nextHost = Optional.of("http://127.0.0.2:1/v1.0/");
        WondeException refused = assertThrows(WondeException.class, () -> read(false));
        assertEquals(Reason.UNEXPECTED, refused.reason());
        assertFalse(refused.getMessage().contains(WondeStub.TOKEN));
    }

    @Test
    void LA2_a_server_that_names_next_pages_for_ever_is_not_followed_for_ever() {
        for (int i = 0; i < 1_100; i++) {
            wonde.next.add(WondeStub.body("{\"data\":[],\"meta\":{\"pagination\":{\"next\":\"" + wonde.api()
                    + "schools/A1930499544/students\"}}}"));
        }
        assertEquals(
                Reason.UNEXPECTED,
                assertThrows(WondeException.class, () -> read(false)).reason());
    }

    @Test
    void LA2_refusals_are_told_in_words_and_not_tried_again() {
        for (int status : new int[] {401, 403, 404, 422, 302}) {
            wonde.next.add(WondeStub.status(status, "Location", "http://127.0.0.2:1/"));
            WondeException refused = assertThrows(WondeException.class, () -> read(false));
            assertTrue(refused.getMessage().contains(String.valueOf(status)), refused::getMessage);
        }
        wonde.next.add(WondeStub.body("<html>Sampleton</html>"));
        WondeException html = assertThrows(WondeException.class, () -> read(false));
        assertEquals(Reason.UNEXPECTED, html.reason());
        assertFalse(html.getMessage().contains("Sampleton"));
        assertEquals(List.of(), pauses);
    }

    @Test
    void LA2_a_cancelled_import_stops_before_the_next_question() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(
                OperationCanceledException.class,
                () -> new WondeImportOperation(store, wonde.school(), false, clock, patience).execute(monitor));
        assertEquals(List.of(), wonde.requests);
    }

    @Test
    void L4_a_school_never_prints_its_token_and_takes_no_unencrypted_address() {
        assertFalse(wonde.school().toString().contains(WondeStub.TOKEN));
        assertThrows(
                IllegalArgumentException.class,
                () -> new WondeSchool(
                        "820", "4321", "", "A1", URI.create("http://wonde.example/v1.0/"), WondeStub.TOKEN));
    }

    private Base base() {
        return store.bases().find("820", "4321").orElseThrow();
    }

    private List<VirtualFile> files() {
        return store.files().list(Optional.of(base().id()), 0, 10);
    }

    private List<String> guids(VirtualFile file) {
        return store.files().records(file.id(), 0, 100).stream()
                .map(record ->
                        ((IncomingRecord.Present) record).student().guid().orElseThrow())
                .toList();
    }

    private IncomingStudent student(VirtualFile file, int at) {
        return ((IncomingRecord.Present) store.files().records(file.id(), at, 1).getFirst()).student();
    }

    /** As the import worker does it. */
    private void importAll() {
        store.bases().save(base().withAddAutomatically(true), "tester");
        var lease = store.imports().take("tester", Duration.ofMinutes(1)).orElseThrow();
        var records = store.files().records(lease.fileId(), 0, 100);
        store.imports()
                .done(
                        store.imports().importNext(lease, records, Duration.ofMinutes(1)),
                        Activity.Level.INFO,
                        "It was imported.");
    }
}
