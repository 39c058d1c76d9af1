package org.b2bopen.ui.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.b2bopen.core.FileHistory;
import org.b2bopen.transport.Receipt;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.Moments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryWordsTest {
    private static final String NAME = "8204321_CES_820LLLL_001.xml";
    private static final Instant AT = Instant.parse("2026-04-24T01:30:00Z");
    private static final String HASH = "ab".repeat(32);

    @TempDir
    private Path folder;

    @Test
    void R5_one_line_says_whether_a_file_was_delivered() {
        assertEquals(Messages.History_Nothing, HistoryWords.summary("", List.of()));
        assertTrue(HistoryWords.summary(NAME, List.of()).contains("Nothing was sent"));
        assertEquals(Messages.History_NoReceipt, HistoryWords.summary(NAME, List.of(transfer(Optional.empty()))));
        String delivered = HistoryWords.summary(NAME, List.of(transfer(Optional.empty()), delivered()));
        assertTrue(delivered.startsWith("Receipt R-7 of LA 820,") && delivered.contains(HASH), delivered);
    }

    @Test
    void R5_every_state_has_words() {
        for (String state : List.of(
                "FOUND",
                "VALID",
                "CLAIMED",
                "SENDING",
                "RECEIPTED",
                "MOVED",
                "REFUSED",
                "RETURNED",
                "IN_DOUBT",
                "FETCHED",
                "SAVED",
                "ACKNOWLEDGED")) {
            FileHistory transfer = transfer(Optional.empty(), new FileHistory.Event(AT, state, ""));
            assertTrue(!HistoryWords.what(new HistoryModel.Row(transfer, 0)).equals(state), state);
        }
    }

    @Test
    void R5_what_is_stored_of_a_receipt_is_read_as_people_write_a_moment() {
        FileHistory transfer =
                transfer(Optional.empty(), new FileHistory.Event(AT, "RECEIPTED", "receipt R-7 of " + AT));
        HistoryModel.Row row = new HistoryModel.Row(transfer, 0);
        assertEquals("receipt R-7 of " + HistoryWords.when(row), HistoryWords.detail(row));
        assertEquals(Moments.toTheSecond(AT), HistoryWords.when(row));
    }

    @Test
    void R5_the_proof_is_written_as_text_and_as_JSON_and_never_over_another_file() throws IOException {
        Clock clock = Clock.fixed(AT, ZoneOffset.UTC);
        ProofFile text = new ProofFile(folder.resolve("a.txt"), false);
        text.write(List.of(delivered()), clock, "1.0");
        assertTrue(Files.readString(text.file()).contains("R-7"));
        ProofFile json = new ProofFile(folder.resolve("a.json"), true);
        json.write(List.of(delivered(), delivered()), clock, "1.0");
        assertEquals(2, Files.readAllLines(json.file()).size());
        assertThrows(FileAlreadyExistsException.class, () -> text.write(List.of(delivered()), clock, "1.0"));
    }

    private static FileHistory delivered() {
        return transfer(Optional.of(new Receipt("R-7", "key", 1000, HASH, AT, false)));
    }

    private static FileHistory transfer(Optional<Receipt> receipt, FileHistory.Event... events) {
        return new FileHistory(
                FileHistory.Direction.EXPORT,
                "key",
                Service.STUDENT,
                "820",
                NAME,
                HASH,
                1000,
                receipt,
                List.of(events));
    }
}
