package org.b2bopen.core.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.b2bopen.core.ExchangeOperation;
import org.b2bopen.core.ExchangeRequest;
import org.b2bopen.core.FileOutcome;
import org.b2bopen.core.Outcome;
import org.b2bopen.core.RunRecord;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.Service;
import org.b2bopen.transport.TransportException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an LA could not take of a sent file comes back as a report. */
class ReportsTest {
    private static final String NAME = "820LLLL_REJ_8204321_000012.csv";
    private static final byte[] REPORT = "UPN,Code,What\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void open() throws Exception {
        bench = new Bench(folder);
        bench.addLa("820", "la-user", FakeTransport.PASSWORD);
        bench.addSchool("820", "4321", "820", "", "");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void LA8_reports_of_a_Student_school_are_fetched_into_the_Reports_of_its_LA_once() throws Exception {
        bench.receiver.inbox.put("820/4321", "id-1", NAME, REPORT);
        bench.receiver.inbox.put("820/9999", "id-2", "820LLLL_REJ_8209999_000013.csv", REPORT);
        assertEquals(1, exchange().summary().imported());
        FileOutcome outcome = bench.outcomes.getFirst();
        assertEquals(Outcome.IMPORTED, outcome.outcome());
        assertEquals(Service.STUDENT, outcome.service());
        assertArrayEquals(REPORT, Files.readAllBytes(reports().resolve(NAME)));
        assertEquals(List.of("id-1"), bench.receiver.inbox.acknowledged);
        assertEquals(0, exchange().summary().imported());
        assertEquals(List.of(), bench.engine.inbox(10), "the Inbox is for staff files");
    }

    @Test
    void LA8_a_name_that_leads_out_of_the_folder_brings_nothing() throws Exception {
        bench.receiver.inbox.put("820/4321", "id-1", "../" + NAME, REPORT);
        assertEquals(1, exchange().summary().refused());
        assertFalse(Files.exists(reports().getParent().resolve(NAME)));
        assertEquals(List.of(), bench.receiver.inbox.acknowledged);
    }

    @Test
    void LA8_a_row_that_nothing_can_be_sent_with_is_no_news_without_files() throws Exception {
        bench.addSchool("820", "4322", "821", "", "");
        assertEquals(
                List.of(0, 0),
                List.of(exchange().summary().failed(), exchange().summary().refused()));
    }

    @Test
    void LA8_R2_a_broken_fetch_goes_on_where_it_stopped_though_another_school_was_asked_meanwhile() throws Exception {
        bench.addSchool("820", "4322", "820", "", "");
        breakHalfWay();
        bench.receiver.inbox.halfWay = (file, time) -> {};
        assertEquals(1, exchange().summary().imported());
        assertEquals(List.of(0L, REPORT.length / 2L), bench.receiver.inbox.offsets);
        assertArrayEquals(REPORT, Files.readAllBytes(reports().resolve(NAME)));
        assertEquals(List.of(), parts());
    }

    private void breakHalfWay() throws Exception {
        bench.receiver.inbox.put("820/4321", "id-1", NAME, REPORT);
        bench.receiver.inbox.halfWay = (file, time) -> {
            throw new TransportException(FaultCode.RECEIVER_REFUSED, false, "gone", null);
        };
        assertEquals(1, exchange().summary().refused());
    }

    @Test
    void LA8_R1_a_report_that_was_cut_off_when_it_was_whole_comes_to_its_own_LA_and_is_not_fetched_again()
            throws Exception {
        bench.change(all -> all.getStudentSchools().clear());
        bench.addLa("821", "la-user", FakeTransport.PASSWORD);
        bench.addSchool("820", "4321", "821", "", "");
        bench.addSchool("820", "4321", "820", "", "");
        bench.receiver.inbox.la = Optional.of("820");
        bench.receiver.inbox.put("820/4321", "id-1", NAME, REPORT);
        bench.reopen(new CutAt(Probe.Point.IMPORT_RECORDED));
        assertThrows(PowerCut.class, this::exchange);
        bench.reopen(Probe.NONE);
        assertEquals(1, exchange().summary().imported());
        assertEquals(
                List.of(NAME),
                bench.names(reports()).stream()
                        .filter(name -> name.endsWith(".csv"))
                        .toList());
        assertEquals(1, bench.receiver.inbox.offsets.size());
    }

    @Test
    void LA8_R2_what_an_earlier_version_left_in_the_place_of_all_schools_is_gone_on_with_and_the_rest_deleted()
            throws Exception {
        bench.addSchool("820", "4322", "820", "", "");
        breakHalfWay();
        Path shared = reports().resolve(Folders.IN_PROGRESS);
        Path part;
        try (Stream<Path> files = Files.walk(shared)) {
            part = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        if (!part.getParent().equals(shared)) {
            Files.move(part, shared.resolve(part.getFileName()));
        }
        Files.writeString(shared.resolve("0".repeat(32) + ".part"), "half of something");
        bench.receiver.inbox.halfWay = (file, time) -> {};
        assertEquals(1, exchange().summary().imported());
        assertEquals(List.of(0L, REPORT.length / 2L), bench.receiver.inbox.offsets);
        assertEquals(List.of(), parts());
    }

    @Test
    void LA8_L4_what_was_begun_for_a_school_that_is_not_configured_any_more_is_deleted() throws Exception {
        breakHalfWay();
        bench.change(all -> all.getStudentSchools().clear());
        bench.addSchool("820", "4322", "820", "", "");
        exchange();
        assertEquals(List.of(), parts());
    }

    private List<Path> parts() throws Exception {
        try (Stream<Path> files = Files.walk(reports().resolve(Folders.IN_PROGRESS))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private Path reports() {
        return Path.of(bench.engine.configuration().load().getRootFolder())
                .resolve("820")
                .resolve("Reports");
    }

    private RunRecord exchange() throws Exception {
        bench.outcomes.clear();
        return new ExchangeOperation(bench.engine, ExchangeRequest.byHand(Duration.ofSeconds(5)), bench.outcomes::add)
                .execute(new NullProgressMonitor())
                .orElseThrow();
    }
}
