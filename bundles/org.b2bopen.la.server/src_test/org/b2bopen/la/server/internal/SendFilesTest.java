package org.b2bopen.la.server.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.b2bopen.la.server.internal.PlainClient.Announcement;
import org.b2bopen.la.server.internal.PlainClient.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** sendFiles: several small files in one request, asked by a client that is not ours. */
class SendFilesTest {
    @TempDir
    private Path folder;

    private PracticeReceiver receiver;
    private PlainClient client;
    private byte[] content;

    @BeforeEach
    void start() throws Exception {
        receiver = new PracticeReceiver(folder).start();
        client = receiver.client("abbey");
        content = PracticeReceiver.sample(folder, "820", "4321", "820", 3);
    }

    @AfterEach
    void stop() {
        client.close();
        receiver.close();
    }

    private Announcement numbered(int number) throws Exception {
        return PracticeReceiver.announce("8204321_CES_820LLLL_%03d.xml".formatted(number), content);
    }

    private static String element(Announcement file, byte[] content) {
        return "<file><transferId>" + file.transferId() + "</transferId><name>" + file.name() + "</name><length>"
                + file.length() + "</length><sha256>" + file.sha256() + "</sha256><content>"
                + Base64.getEncoder().encodeToString(content) + "</content></file>";
    }

    private Answer send(String... files) throws Exception {
        return client.ask("sendFiles", "<service>STUDENT</service>" + String.join("", files));
    }

    /** For each answer, what it is beside the transfer id. */
    private static List<String> kinds(Answer answer) {
        List<String> kinds = new ArrayList<>();
        NodeList answers = answer.xml().getElementsByTagNameNS(PlainClient.NAMESPACE, "answer");
        for (int i = 0; i < answers.getLength(); i++) {
            kinds.add(((Element) answers.item(i)).getLastChild().getLocalName());
        }
        return kinds;
    }

    @Test
    @DisplayName("T6: the receiver says how many files it takes together")
    void T6_ping_service() throws Exception {
        Answer answer = client.ask("pingService", "<service>STUDENT</service>");
        assertEquals("820", answer.get("laNumber"), answer.text());
        assertEquals("32", answer.get("filesTogether"));
    }

    @Test
    @DisplayName("R1: each file of a request is stored whole, once, and has a receipt of its own")
    void R1_each_has_its_receipt() throws Exception {
        List<Announcement> files = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            files.add(numbered(i));
        }
        Answer answer = send(files.stream().map(file -> element(file, content)).toArray(String[]::new));
        assertEquals(20, answer.count("receipt"), answer.text());
        NodeList ids = answer.xml().getElementsByTagNameNS(PlainClient.NAMESPACE, "receiptId");
        assertEquals(
                20,
                IntStream.range(0, 20)
                        .mapToObj(i -> ids.item(i).getTextContent())
                        .distinct()
                        .count());
        for (Announcement file : files) {
            Path stored = receiver.data().resolve("received/820/4321").resolve(file.name());
            assertEquals(file.sha256(), PracticeReceiver.sha256(Files.readAllBytes(stored)));
        }
        assertEquals(20, receiver.received().size());
        assertEquals(List.of(), receiver.incoming());
    }

    @Test
    @DisplayName("R1: a repeat of the request gets the first receipts, and stores nothing")
    void R1_repeat() throws Exception {
        String[] files = {element(numbered(1), content), element(numbered(2), content)};
        Answer first = send(files);
        Answer second = send(files);
        assertEquals(first.get("receiptId"), second.get("receiptId"));
        assertEquals("false", first.get("alreadyDelivered"));
        assertEquals("true", second.get("alreadyDelivered"));
        assertEquals(2, receiver.received().size());
    }

    @Test
    @DisplayName("R1: a file that comes twice in one request is stored once, and both answers are its one receipt")
    void R1_twice_in_one_request() throws Exception {
        Answer answer = send(element(numbered(1), content), element(numbered(1), content));
        NodeList ids = answer.xml().getElementsByTagNameNS(PlainClient.NAMESPACE, "receiptId");
        assertEquals(2, ids.getLength(), answer.text());
        assertEquals(ids.item(0).getTextContent(), ids.item(1).getTextContent());
        assertEquals(1, receiver.received().size());
    }

    @Test
    @DisplayName("V2, V3, T7: what is wrong with one file is told of that one; the others are taken")
    void V2_V3_T7_each_refusal_is_its_own() throws Exception {
        byte[] broken = new String(content, StandardCharsets.UTF_8)
                .replaceFirst("<DOB>[^<]*<", "<DOB>yesterday<")
                .getBytes(StandardCharsets.UTF_8);
        Answer answer = send(
                element(numbered(1), content),
                element(PracticeReceiver.announce("8204321_CES_820LLLL_002.xml", broken), broken),
                element(PracticeReceiver.announce("holiday (1).xml", content), content),
                element(PracticeReceiver.announce("8204321_CES_821LLLL_004.xml", content), content),
                element(numbered(5), "something else".getBytes(StandardCharsets.UTF_8)),
                element(numbered(6), content));
        assertEquals(
                List.of("receipt", "schemaFault", "nameFault", "nameFault", "conflictFault", "receipt"), kinds(answer));
        assertTrue(answer.get("path").endsWith("/DOB"), answer.text());
        assertEquals("destinationLa", answer.get("field"));
        assertEquals(2, receiver.received().size());
        assertEquals(List.of(), receiver.incoming());
    }

    @Test
    @DisplayName("R2: a transfer that was begun in parts is not gone on with here")
    void R2_begun_in_parts() throws Exception {
        Announcement file = numbered(1);
        client.sendInline(file, 0, new byte[] {content[0]}, false);
        Answer answer = send(element(file, content), element(numbered(2), content));
        assertEquals(List.of("busyFault", "receipt"), kinds(answer));
        assertEquals(
                "1",
                client.ask("transferStatus", "<transferId>" + file.transferId() + "</transferId>")
                        .get("nextOffset"));
    }

    @Test
    @DisplayName("T6: a request that is not what the contract says is refused as a whole")
    void T6_malformed() throws Exception {
        String good = element(numbered(1), content);
        byte[] long1 = new byte[65 * 1024];
        for (String bad : List.of(
                "",
                good.repeat(33),
                good.replace("<name>8204321_CES_820LLLL_001.xml</name>", ""),
                good.replaceFirst("<transferId>[^<]*<", "<transferId>../../etc<"),
                good.replaceFirst("(?s)<content>.*</content>", ""),
                good.replaceFirst("<length>[^<]*<", "<length>-1<"),
                element(PracticeReceiver.announce("8204321_CES_820LLLL_009.xml", long1), long1))) {
            assertEquals("fault", send(bad).fault(), bad.length() > 300 ? bad.substring(0, 300) : bad);
        }
        client.useSession("nobody's");
        assertEquals("sessionFault", send(good).fault());
        assertNull(client.ask("sendFiles", "").get("receipt"));
        assertEquals(List.of(), receiver.received());
    }
}
