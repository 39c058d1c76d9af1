package org.b2bopen.la.server.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.b2bopen.la.server.internal.PlainClient.Announcement;
import org.b2bopen.la.server.internal.PlainClient.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** sendFile and transferStatus, asked by a client that is not ours. */
class SendFileTest {
    private static final String NAME = "8204321_CES_820LLLL_001.xml";

    @TempDir
    private Path folder;

    private PracticeReceiver receiver;
    private PlainClient client;
    private byte[] content;
    private Announcement file;

    @BeforeEach
    void start() throws Exception {
        receiver = new PracticeReceiver(folder).start();
        client = receiver.client("abbey");
        content = PracticeReceiver.sample(folder, "820", "4321", "820", 40);
        file = PracticeReceiver.announce(NAME, content);
    }

    @AfterEach
    void stop() {
        client.close();
        receiver.close();
    }

    @Test
    @DisplayName("T6: a hand-written MTOM client sends a file in two parts and gets a receipt for exactly that file")
    void T6_two_parts_mtom() throws Exception {
        int half = content.length / 2;
        Answer first = client.sendMtom(file, 0, Arrays.copyOf(content, half), false);
        assertEquals(String.valueOf(half), first.get("nextOffset"), first.text());
        Answer second = client.sendMtom(file, half, Arrays.copyOfRange(content, half, content.length), true);
        assertReceipt(second, false);
        assertArrived(receiver.received().getFirst());
        assertEquals(
                receiver.data().resolve("received/820/4321").resolve(NAME),
                receiver.received().getFirst());
        assertEquals(List.of(), receiver.incoming());
    }

    @Test
    @DisplayName("T6: a client without MTOM sends its parts as base64 in the message")
    void T6_two_parts_inline() throws Exception {
        int half = content.length / 3;
        assertEquals(
                String.valueOf(half),
                client.sendInline(file, 0, Arrays.copyOf(content, half), false).get("nextOffset"));
        assertReceipt(client.sendInline(file, half, Arrays.copyOfRange(content, half, content.length), true), false);
        assertArrived(receiver.received().getFirst());
    }

    @Test
    @DisplayName("T6: the canonical transfer id has the value that docs/transfer.md shows")
    void T6_canonical_transfer_id() throws Exception {
        assertEquals(
                "983830c47898dd2bd228b993d8b67d45168a0f26da6ffdd1448d8422f852aee8",
                PracticeReceiver.key("820", "STUDENT", NAME, PracticeReceiver.sha256(new byte[0])));
    }

    @Test
    @DisplayName("T6: a small file is one sendFile")
    void T6_one_call() throws Exception {
        assertReceipt(client.sendMtom(file, 0, content, true), false);
        assertArrived(receiver.received().getFirst());
    }

    @Test
    @DisplayName("R2: transferStatus tells where to go on, and the parts that are held are not asked for again")
    void R2_resume() throws Exception {
        assertEquals("0", status(file).get("nextOffset"));
        client.sendMtom(file, 0, Arrays.copyOf(content, 1000), false);
        assertEquals("1000", status(file).get("nextOffset"));
        receiver.restart();
        client = receiver.client("abbey");
        assertEquals("1000", status(file).get("nextOffset"), "also after a restart");
        assertReceipt(client.sendMtom(file, 1000, Arrays.copyOfRange(content, 1000, content.length), true), false);
        assertArrived(receiver.received().getFirst());
        assertReceipt(status(file), true);
    }

    @Test
    @DisplayName("R2: a part at another offset than the next one is not used, and the right offset is answered")
    void R2_wrong_offset() throws Exception {
        client.sendMtom(file, 0, Arrays.copyOf(content, 1000), false);
        assertEquals(
                "1000",
                client.sendMtom(file, 0, Arrays.copyOf(content, 1000), false).get("nextOffset"),
                "a repeated part is harmless");
        assertEquals(
                "1000",
                client.sendMtom(file, 2000, Arrays.copyOfRange(content, 2000, content.length), true)
                        .get("nextOffset"),
                "a gap is not accepted");
        assertReceipt(client.sendMtom(file, 1000, Arrays.copyOfRange(content, 1000, content.length), true), false);
    }

    @Test
    @DisplayName("R2: an empty last part completes a file whose bytes are all there")
    void R2_empty_last_part() throws Exception {
        assertEquals(
                String.valueOf(content.length),
                client.sendMtom(file, 0, content, false).get("nextOffset"));
        assertReceipt(client.sendMtom(file, content.length, new byte[0], true), false);
    }

    @Test
    @DisplayName("R1: a repeat of a delivered transfer gets the first receipt, and the file is there once")
    void R1_repeat() throws Exception {
        Answer first = client.sendMtom(file, 0, content, true);
        Answer again = client.sendMtom(file, 0, content, true);
        assertReceipt(again, true);
        assertEquals(first.get("receiptId"), again.get("receiptId"));
        assertEquals(first.get("receivedAt"), again.get("receivedAt"));
        assertEquals(1, receiver.received().size());
    }

    @Test
    @DisplayName("R1: the same transfer by several connections at once is delivered once, with one receipt")
    void R1_at_the_same_time() throws Exception {
        Callable<String> send = () -> {
            try (PlainClient other = receiver.client()) {
                other.useSession(client.session());
                return other.sendMtom(file, 0, content, true).get("receiptId");
            }
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<String>> sent = threads.invokeAll(List.of(send, send, send, send, send, send));
            String receipt = sent.getFirst().get();
            for (Future<String> other : sent) {
                assertEquals(receipt, other.get());
            }
        }
        assertEquals(1, receiver.received().size());
    }

    @Test
    @DisplayName("R1: another transfer id means another file on purpose: the same name is kept beside the first")
    void R1_sent_again_on_purpose() throws Exception {
        client.sendMtom(file, 0, content, true);
        Announcement again = new Announcement(
                PracticeReceiver.sha256("salted".getBytes(StandardCharsets.UTF_8)),
                NAME,
                "STUDENT",
                content.length,
                file.sha256());
        assertReceipt(again, client.sendMtom(again, 0, content, true), false);
        assertEquals(
                List.of("8204321_CES_820LLLL_001 (2).xml", NAME),
                receiver.received().stream()
                        .map(path -> path.getFileName().toString())
                        .toList());
    }

    @Test
    @DisplayName("T6: the same id with other content is a conflictFault, before and after delivery")
    void T6_conflict() throws Exception {
        Announcement other = new Announcement(
                file.transferId(), NAME, "STUDENT", 5, PracticeReceiver.sha256(new byte[] {1, 2, 3, 4, 5}));
        client.sendMtom(file, 0, Arrays.copyOf(content, 1000), false);
        assertEquals(
                "conflictFault", client.sendMtom(other, 0, new byte[5], true).fault());
        assertReceipt(client.sendMtom(file, 1000, Arrays.copyOfRange(content, 1000, content.length), true), false);
        assertEquals(
                "conflictFault", client.sendMtom(other, 0, new byte[5], true).fault());
        assertArrived(receiver.received().getFirst());
    }

    @Test
    @DisplayName("R3: content that is not what was announced is dropped, and the transfer begins again at 0")
    void R3_hash_mismatch() throws Exception {
        byte[] changed = content.clone();
        changed[content.length / 2] ^= 1;
        client.sendMtom(file, 0, Arrays.copyOf(changed, 1500), false);
        Answer answer = client.sendMtom(file, 1500, Arrays.copyOfRange(changed, 1500, changed.length), true);
        assertEquals("conflictFault", answer.fault(), answer.text());
        assertEquals("0", status(file).get("nextOffset"));
        assertEquals(List.of(), receiver.received());
        assertReceipt(client.sendMtom(file, 0, content, true), false);
    }

    @Test
    @DisplayName("R3: more or fewer bytes than announced are never delivered")
    void R3_length_mismatch() throws Exception {
        byte[] longer = Arrays.copyOf(content, content.length + 1);
        assertEquals("conflictFault", client.sendMtom(file, 0, longer, true).fault());
        assertEquals(
                "conflictFault",
                client.sendMtom(file, 0, Arrays.copyOf(content, content.length - 1), true)
                        .fault());
        assertEquals(List.of(), receiver.received());
        assertEquals(List.of(), receiver.incoming());
    }

    @Test
    @DisplayName("V3: a schema error deep inside is a schemaFault with line, column and path, and nothing is kept")
    void V3_schema_fault() throws Exception {
        String text = new String(content, StandardCharsets.UTF_8);
        int at = text.indexOf("<DOB>", text.length() / 2);
        byte[] broken = (text.substring(0, at) + "<DOB>the first of May</DOB>"
                        + text.substring(text.indexOf("</DOB>", at) + 6))
                .getBytes(StandardCharsets.UTF_8);
        long line = text.substring(0, at).lines().count();
        Answer answer = client.sendMtom(PracticeReceiver.announce(NAME, broken), 0, broken, true);
        assertEquals("schemaFault", answer.fault(), answer.text());
        assertEquals(String.valueOf(line), answer.get("line"), answer.text());
        assertNotEquals("0", answer.get("column"));
        assertTrue(answer.get("path").endsWith("/DOB"), answer.text());
        assertTrue(!answer.get("reason").contains("first of May"), "L4: the value is not repeated");
        assertEquals(List.of(), receiver.received());
        assertEquals(List.of(), receiver.incoming());
    }

    @Test
    @DisplayName("V3: with onSchemaError=send a well-formed file is taken all the same, one that is not XML never")
    void V3_send_where_possible() throws Exception {
        receiver.close();
        receiver = new PracticeReceiver(folder, PracticeReceiver.ACCOUNTS.replace("\"reject\"", "\"send\"")).start();
        client = receiver.client("abbey");
        byte[] broken = new String(content, StandardCharsets.UTF_8)
                .replaceFirst("<DOB>[^<]*", "<DOB>soon")
                .getBytes(StandardCharsets.UTF_8);
        assertNull(client.sendMtom(PracticeReceiver.announce(NAME, broken), 0, broken, true)
                .fault());
        byte[] truncated = Arrays.copyOf(content, content.length - 10);
        assertEquals(
                "schemaFault",
                client.sendMtom(PracticeReceiver.announce(NAME, truncated), 0, truncated, true)
                        .fault());
        assertEquals(1, receiver.received().size());
    }

    @Test
    @DisplayName("V2: a name that does not agree with the header is a nameFault that names the field")
    void V2_name_mismatch() throws Exception {
        try (PlainClient county = receiver.client("county")) {
            String other = "8204322_CES_820LLLL_001.xml";
            Answer answer = county.sendMtom(PracticeReceiver.announce(other, content), 0, content, true);
            assertEquals("nameFault", answer.fault(), answer.text());
            assertEquals("sourceSchool", answer.get("field"));
        }
    }

    private Answer status(Announcement which) throws Exception {
        return client.ask("transferStatus", "<transferId>" + which.transferId() + "</transferId>");
    }

    private void assertReceipt(Answer answer, boolean repeated) {
        assertReceipt(file, answer, repeated);
    }

    private static void assertReceipt(Announcement which, Answer answer, boolean repeated) {
        assertNull(answer.fault(), answer.text());
        assertEquals(which.transferId(), answer.get("transferId"), answer.text());
        assertEquals(which.sha256(), answer.get("sha256"));
        assertEquals(String.valueOf(which.length()), answer.get("length"));
        assertEquals(String.valueOf(repeated), answer.get("alreadyDelivered"));
        assertTrue(answer.get("receivedAt").endsWith("Z"), answer.text());
    }

    private void assertArrived(Path path) throws Exception {
        assertArrayEquals(content, Files.readAllBytes(path));
    }
}
