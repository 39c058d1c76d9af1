package org.b2bopen.core.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.b2bopen.core.ExchangeOperation;
import org.b2bopen.core.ExchangeRequest;
import org.b2bopen.core.FileOutcome;
import org.b2bopen.core.Outcome;
import org.b2bopen.core.RunRecord;
import org.b2bopen.transport.Service;
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
