package org.b2bopen.la.server.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.b2bopen.la.server.LaServer;
import org.b2bopen.la.server.PracticeFault;
import org.b2bopen.la.server.PracticeFaults;
import org.b2bopen.la.server.internal.PlainClient.Announcement;
import org.b2bopen.la.server.internal.PlainClient.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a practice LA does wrong when it is told to, and that it is right again at once when it is not. */
class PracticeFaultsTest {
    @TempDir
    private Path folder;

    private final PracticeFaults faults = new PracticeFaults();
    private LaServer server;
    private PlainClient client;
    private byte[] content;
    private Announcement file;

    @BeforeEach
    void start() throws Exception {
        Path accounts = Files.writeString(folder.resolve("accounts.json"), PracticeReceiver.ACCOUNTS);
        server = LaServer.startPractice(
                new LaServer.Options(
                        0, folder.resolve("data"), accounts, Optional.empty(), Optional.empty(), Optional.empty()),
                faults);
        client = new PlainClient(server.uri());
        client.login("abbey", "Abbey!Secret77");
        content = PracticeReceiver.sample(folder, "820", "4321", "820", 40);
        file = PracticeReceiver.announce("8204321_CES_820LLLL_001.xml", content);
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void LA1_a_practice_LA_refuses_what_it_is_told_to_refuse() throws Exception {
        faults.set(Set.of(PracticeFault.REFUSES_LOG_INS));
        assertEquals("credentialsFault", client.login("abbey", "Abbey!Secret77").fault());
        faults.set(Set.of(PracticeFault.HAS_NO_LICENCE));
        assertEquals("licenceFault", send().fault());
        faults.set(Set.of(PracticeFault.REFUSES_FILES));
        assertEquals("schemaFault", send().fault());
        faults.set(Set.of(PracticeFault.IS_BUSY));
        assertEquals("busyFault", send().fault());
        assertEquals(List.of(), received());
        faults.set(Set.of());
        assertNotNull(send().get("receiptId"));
        assertEquals(1, received().size());
    }

    @Test
    void LA1_a_practice_LA_breaks_off_and_keeps_what_arrived() throws Exception {
        faults.set(Set.of(PracticeFault.BREAKS_OFF));
        assertThrows(IOException.class, this::send);
        assertEquals(List.of(), received());
        faults.set(Set.of());
        assertNotNull(send().get("receiptId"));
    }

    @Test
    void LA1_a_practice_LA_that_loses_the_receipt_has_the_file_and_gives_the_same_receipt_again() throws Exception {
        faults.set(Set.of(PracticeFault.LOSES_RECEIPTS));
        assertThrows(IOException.class, this::send);
        assertEquals(1, received().size());
        faults.set(Set.of());
        Answer again = send();
        assertNotNull(again.get("receiptId"));
        assertEquals("true", again.get("alreadyDelivered"));
        assertEquals(1, received().size());
    }

    @Test
    void LA1_faults_of_files_leave_other_calls_alone() throws Exception {
        faults.set(Set.of(PracticeFault.BREAKS_OFF, PracticeFault.LOSES_RECEIPTS, PracticeFault.REFUSES_FILES));
        assertEquals(200, client.login("abbey", "Abbey!Secret77").status());
    }

    private Answer send() throws Exception {
        return client.sendMtom(file, 0, content, true);
    }

    private List<Path> received() throws IOException {
        return PracticeReceiver.files(folder.resolve("data/received"));
    }
}
