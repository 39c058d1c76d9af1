package org.b2bopen.ui.la.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.b2bopen.la.store.ImportCounts;
import org.b2bopen.la.store.ImportJob;
import org.b2bopen.la.store.ImportJob.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportWordsTest {
    private static final Instant NOON = Instant.parse("2026-04-24T12:00:00Z");

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void inBritain() {
        Locale.setDefault(Locale.UK);
    }

    @AfterEach
    void back() {
        Locale.setDefault(before);
    }

    @Test
    void LA8_the_result_names_what_became_of_the_students_who_need_nobody_and_leaves_out_none() {
        assertEquals(
                "2 added, 40 matched, 1,200 unchanged",
                ImportWords.result(job("", new ImportCounts(2, 40, 3, 1_200, 0, 5, 6))));
        assertEquals("", ImportWords.result(job("", new ImportCounts(0, 0, 3, 0, 0, 0, 0))));
    }

    @Test
    void LA8_the_result_of_an_import_that_failed_says_why() {
        assertEquals(
                "The file cannot be read.",
                ImportWords.result(job("The file cannot be read.", new ImportCounts(2, 0, 0, 0, 0, 0, 0))));
    }

    @Test
    void LA8_the_details_have_every_number_with_the_bad_news_first() {
        assertEquals(
                List.of(
                        "8204321_CES_820LLLL_001.xml",
                        "Students: 1,256",
                        "Rejected, not readable: 6",
                        "Unmatched: 3",
                        "New conflicts: 5",
                        "Added: 2",
                        "Matched: 40",
                        "Changed: 0",
                        "Unchanged: 1,200",
                        "Interrupted."),
                ImportWords.details(job("Interrupted.", new ImportCounts(2, 40, 3, 1_200, 0, 5, 6)))
                        .lines()
                        .toList());
    }

    private static ImportJob job(String message, ImportCounts counts) {
        return new ImportJob(
                1,
                1,
                1,
                "8204321_CES_820LLLL_001.xml",
                State.DONE,
                "",
                1,
                1_256,
                NOON,
                Optional.of(NOON),
                Optional.of(NOON),
                message,
                counts);
    }
}
