package org.b2bopen.la.server.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.b2bopen.la.server.internal.PlainClient.Answer;
import org.b2bopen.la.store.LaStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that wait for a school: listFiles, fetchFile and acknowledgeFile. */
class WaitingOutboxTest {
    private static final String NAME = "8204321_PER_820LLLL_001.xml";

    @TempDir
    private Path folder;

    private PracticeReceiver receiver;
    private PlainClient staff;
    private byte[] content;
    private Path waiting;

    @BeforeEach
    void start() throws Exception {
        receiver = new PracticeReceiver(folder).start();
        staff = receiver.client("staff");
        content = new byte[300_000];
        new Random(1).nextBytes(content);
        Path outbox = Files.createDirectories(receiver.data().resolve("outbox/820/4321"));
        waiting = Files.write(outbox.resolve(NAME), content);
    }

    @AfterEach
    void stop() {
        staff.close();
        receiver.close();
    }

    @Test
    @DisplayName("P4: a waiting file is listed with length and hash, fetched, acknowledged, and then waits no more")
    void P4_round_trip() throws Exception {
        Answer list = list("820", "4321");
        assertEquals(NAME, list.get("name"), list.text());
        assertEquals("300000", list.get("length"));
        assertEquals(PracticeReceiver.sha256(content), list.get("sha256"));
        assertArrayEquals(content, fetch(list.get("fileId"), 0));
        assertEquals(list.get("fileId"), list("820", "4321").get("fileId"), "its id stays");
        assertNull(acknowledge(list.get("fileId"), list.get("sha256")).fault());
        assertEquals(0, list("820", "4321").count("file"));
        assertNull(acknowledge(list.get("fileId"), list.get("sha256")).fault(), "a repeat is harmless");
        assertArrayEquals(
                content,
                Files.readAllBytes(receiver.data().resolve("delivered/820/4321").resolve(NAME)));
    }

    @Test
    @DisplayName("R2: a fetch goes on from an offset")
    void R2_fetch_from_offset() throws Exception {
        String id = list("820", "4321").get("fileId");
        assertArrayEquals(Arrays.copyOfRange(content, 123_456, content.length), fetch(id, 123_456));
        assertArrayEquals(new byte[0], fetch(id, content.length));
        assertEquals("fault", ask(id, content.length + 1).fault());
    }

    @Test
    @DisplayName(
            "R1: a file that was acknowledged but not yet put away, because the receiver died, is not listed again")
    void R1_dies_while_acknowledging() throws Exception {
        String id = list("820", "4321").get("fileId");
        receiver.close();
        try (var store = LaStore.open(receiver.data().resolve("receiver.db"))) {
            store.waiting().acknowledge(id);
        }
        receiver.restart();
        staff.close();
        staff = receiver.client("staff");
        assertEquals(0, list("820", "4321").count("file"));
        assertTrue(Files.notExists(waiting), "the listing put it away");
        assertEquals(
                1, PracticeReceiver.files(receiver.data().resolve("delivered")).size());
    }

    @Test
    @DisplayName("P4: the same name with new content is a new file; the old id is a conflictFault")
    void P4_replaced() throws Exception {
        Answer first = list("820", "4321");
        Files.writeString(waiting, "something else");
        assertEquals("conflictFault", ask(first.get("fileId"), 0).fault());
        assertEquals(
                "conflictFault",
                acknowledge(first.get("fileId"), first.get("sha256")).fault());
        Answer second = list("820", "4321");
        assertNotEquals(first.get("fileId"), second.get("fileId"));
        assertArrayEquals("something else".getBytes(StandardCharsets.UTF_8), fetch(second.get("fileId"), 0));
    }

    @Test
    @DisplayName("P4: an acknowledgement with another hash is a conflictFault, and the file goes on waiting")
    void P4_wrong_hash() throws Exception {
        Answer list = list("820", "4321");
        assertEquals(
                "conflictFault", acknowledge(list.get("fileId"), "0".repeat(64)).fault());
        assertEquals(1, list("820", "4321").count("file"));
    }

    @ParameterizedTest
    @CsvSource({
        "abbey, PERSONNEL, 820, 4321",
        "staff, STUDENT, 820, 4321",
        "staff, PERSONNEL, 820, 4323",
        "county, PERSONNEL, 820, 4399"
    })
    @DisplayName("H4, T7: another service, another school, no licence: licenceFault")
    void H4_not_allowed(String account, String service, String la, String school) throws Exception {
        try (PlainClient client = receiver.client(account)) {
            Answer answer = client.ask(
                    "listFiles",
                    "<service>" + service + "</service><laNumber>" + la + "</laNumber><schoolNumber>" + school
                            + "</schoolNumber>");
            assertEquals("licenceFault", answer.fault(), answer.text());
        }
    }

    @Test
    @DisplayName("H4: an id does not help who may not act for the school or use the service")
    void H4_foreign_id() throws Exception {
        String id = list("820", "4321").get("fileId");
        try (PlainClient abbey = receiver.client("abbey")) {
            Answer answer = abbey.ask("fetchFile", "<fileId>" + id + "</fileId><offset>0</offset>");
            assertEquals("conflictFault", answer.fault(), answer.text());
        }
    }

    @Test
    @DisplayName("P4: unfinished files, folders and links are not listed; a file of an unknown kind is for PERSONNEL")
    void P4_what_is_listed() throws Exception {
        Path outbox = waiting.getParent();
        Files.writeString(outbox.resolve("x.tmp"), "x");
        Files.writeString(outbox.resolve(".hidden.xml"), "x");
        Files.createDirectory(outbox.resolve("folder.xml"));
        Files.writeString(outbox.resolve("notes.pdf"), "x");
        Files.writeString(outbox.resolve("8204321_CES_820LLLL_001.xml"), "x");
        Path secret = Files.writeString(folder.resolve("secret.xml"), "secret");
        Files.createSymbolicLink(outbox.resolve("link.xml"), secret);
        Answer list = list("820", "4321");
        assertEquals(2, list.count("file"), list.text());
        assertTrue(list.text().contains("notes.pdf"), list.text());
    }

    @ParameterizedTest
    @CsvSource({"820, ../4321", "'..', 4321", "82, 04321", "820, 432"})
    @DisplayName("P4: a school that is none is refused and leads into no folder")
    void P4_hostile_school(String la, String school) throws Exception {
        assertEquals("fault", list(la, school).fault());
    }

    private Answer list(String la, String school) throws Exception {
        return staff.ask(
                "listFiles",
                "<service>PERSONNEL</service><laNumber>" + la + "</laNumber><schoolNumber>" + school
                        + "</schoolNumber>");
    }

    private Answer ask(String id, long offset) throws Exception {
        return staff.ask("fetchFile", "<fileId>" + id + "</fileId><offset>" + offset + "</offset>");
    }

    private Answer acknowledge(String id, String sha256) throws Exception {
        return staff.ask("acknowledgeFile", "<fileId>" + id + "</fileId><sha256>" + sha256 + "</sha256>");
    }

    private byte[] fetch(String id, long offset) throws Exception {
        HttpResponse<byte[]> response = staff.raw("<fetchFile xmlns=\"" + PlainClient.NAMESPACE + "\"><session>"
                + staff.session() + "</session><fileId>" + id + "</fileId><offset>" + offset + "</offset></fetchFile>");
        assertEquals(200, response.statusCode());
        return attachment(response.body());
    }

    /** The second part of a multipart message of two. */
    private static byte[] attachment(byte[] body) {
        String text = new String(body, StandardCharsets.ISO_8859_1);
        String boundary = text.trim().lines().findFirst().orElseThrow();
        List<String> parts = List.of(text.split("\r\n" + Pattern.quote(boundary)));
        assertEquals(4, parts.size(), "nothing, root, attachment, end");
        String attachment = parts.get(2);
        return attachment.substring(attachment.indexOf("\r\n\r\n") + 4).getBytes(StandardCharsets.ISO_8859_1);
    }
}
