package org.b2bopen.la.server.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.b2bopen.la.server.internal.PlainClient.Announcement;
import org.b2bopen.la.server.internal.PlainClient.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may send what, as a client sees it. */
class AdmissionTest {
    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock();
    private PracticeReceiver receiver;

    @BeforeEach
    void start() throws Exception {
        receiver = new PracticeReceiver(folder).clock(clock).start();
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    @DisplayName("T6: log-in tells when the password expires, and only then")
    void T6_login_tells_expiry() throws Exception {
        try (PlainClient client = receiver.client()) {
            assertEquals("2099-12-31", client.login("county", "County!Secret77").get("passwordExpires"));
            Answer abbey = client.login("abbey", "Abbey!Secret77");
            assertNotNull(abbey.get("session"));
            assertNull(abbey.get("passwordExpires"));
        }
    }

    @Test
    @DisplayName(
            "T6: wrong password, unknown user and expired password are credentialsFaults; the first two say the same")
    void T6_credentials() throws Exception {
        try (PlainClient client = receiver.client()) {
            Answer wrong = client.login("abbey", "Abbey!Secret78");
            Answer unknown = client.login("nobody", "Abbey!Secret77");
            assertEquals("credentialsFault", wrong.fault(), wrong.text());
            assertEquals(wrong.get("reason"), unknown.get("reason"));
            Answer late = client.login("late", "Late!Secret777");
            assertEquals("credentialsFault", late.fault());
            assertTrue(late.get("reason").contains("2020-01-01"), late.text());
        }
    }

    @Test
    @DisplayName(
            "T6: without a session, with an invented one, after idle time and after logout there is a sessionFault")
    void T6_sessions() throws Exception {
        String ping = "<service>STUDENT</service>";
        try (PlainClient client = receiver.client()) {
            assertEquals("sessionFault", client.ask("pingService", ping).fault());
            client.useSession("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
            assertEquals("sessionFault", client.ask("pingService", ping).fault());
            client.login("abbey", "Abbey!Secret77");
            assertEquals("820", client.ask("pingService", ping).get("laNumber"));
            clock.goOn(Duration.ofHours(1));
            assertEquals("sessionFault", client.ask("pingService", ping).fault());
            client.login("abbey", "Abbey!Secret77");
            client.ask("logout", "");
            byte[] content = PracticeReceiver.sample(folder, "820", "4321", "820", 3);
            assertEquals(
                    "sessionFault",
                    client.sendMtom(PracticeReceiver.announce("8204321_CES_820LLLL_001.xml", content), 0, content, true)
                            .fault());
        }
    }

    @Test
    @DisplayName("H4: an account sends only for its services")
    void H4_services() throws Exception {
        try (PlainClient staff = receiver.client("staff")) {
            assertEquals(
                    "licenceFault",
                    staff.ask("pingService", "<service>STUDENT</service>").fault());
            assertEquals(
                    "820",
                    staff.ask("pingService", "<service>PERSONNEL</service>").get("laNumber"));
            assertEquals("licenceFault", send(staff, "820", "4321", "820").fault());
        }
    }

    @Test
    @DisplayName("H4: an account sends only for its schools")
    void H4_schools() throws Exception {
        try (PlainClient abbey = receiver.client("abbey")) {
            Answer other = send(abbey, "820", "4322", "820");
            assertEquals("nameFault", other.fault(), other.text());
            assertEquals("sourceSchool", other.get("field"));
            assertNull(send(abbey, "820", "4321", "820").fault());
        }
    }

    @Test
    @DisplayName(
            "T7: an own school without licence is refused, one of another LA passes with the Out of County licence")
    void T7_licences() throws Exception {
        try (PlainClient county = receiver.client("county")) {
            Answer none = send(county, "820", "4399", "820");
            assertEquals("licenceFault", none.fault(), none.text());
            assertTrue(none.get("reason").contains("820/4399"));
            assertNull(send(county, "821", "1234", "820").fault());
        }
        receiver.close();
        receiver = new PracticeReceiver(
                        folder, PracticeReceiver.ACCOUNTS.replace("\"outOfCounty\":true", "\"outOfCounty\":false"))
                .start();
        try (PlainClient county = receiver.client("county")) {
            Answer none = send(county, "821", "1235", "820");
            assertEquals("licenceFault", none.fault(), none.text());
            assertTrue(none.get("reason").contains("Out of County"));
        }
    }

    @Test
    @DisplayName("T6: a file for another LA is a nameFault that names destinationLa")
    void T6_destination() throws Exception {
        try (PlainClient county = receiver.client("county")) {
            Answer answer = send(county, "820", "4321", "821");
            assertEquals("nameFault", answer.fault(), answer.text());
            assertEquals("destinationLa", answer.get("field"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../8204321_CES_820LLLL_001.xml",
                "..\\8204321_CES_820LLLL_001.xml",
                "/etc/8204321_CES_820LLLL_001.xml",
                "8204321_CES_820LLLL_001.xml/",
                "8204321_CES_820LLLL_000.xml",
                "8204321_CES_820LLLL_001 (1).xml",
                "8204321_CES_820LLLL_001.xml:stream",
                "8204321_ces_820LLLL_001.xml",
                "CON",
                "NUL.xml",
                "COM1",
                "..",
                ".",
                "a b.xml"
            })
    @DisplayName("V1: hostile, reserved and mistaken names are nameFaults, and nothing is written anywhere")
    void V1_names(String name) throws Exception {
        byte[] content = "<x/>".getBytes(StandardCharsets.UTF_8);
        List<Path> before = PracticeReceiver.files(folder);
        try (PlainClient county = receiver.client("county")) {
            Answer answer = county.sendMtom(PracticeReceiver.announce(name, content), 0, content, true);
            assertEquals("nameFault", answer.fault(), answer.text());
        }
        assertEquals(before, PracticeReceiver.files(folder));
    }

    @ParameterizedTest
    @CsvSource({
        "../../../../etc/passwd00000000000000000000000000000000000000000000, a, 5, 0",
        "AA, aa, 5, 0",
        "'', '', 5, 0",
        "ok, ok, -1, 0",
        "ok, ok, 5, -1",
        "ok, ok, 5, 6"
    })
    @DisplayName("T6: what the schema of the WSDL does not allow is refused as the sender's fault")
    void T6_malformed(String id, String sha256, long length, long offset) throws Exception {
        String good = "0123456789abcdef".repeat(4);
        Announcement file = new Announcement(
                id.equals("ok") ? good : id,
                "8204321_CES_820LLLL_001.xml",
                "STUDENT",
                length,
                sha256.equals("ok") ? good : sha256);
        try (PlainClient county = receiver.client("county")) {
            Answer answer = county.sendMtom(file, offset, new byte[5], false);
            assertEquals("fault", answer.fault(), answer.text());
            assertTrue(answer.get("faultcode").endsWith("Client"), answer.text());
        }
        assertEquals(List.of(), receiver.incoming());
    }

    @Test
    @DisplayName("T6: another account's transfer is unknown to transferStatus")
    void T6_status_is_private() throws Exception {
        byte[] content = PracticeReceiver.sample(folder, "820", "4321", "820", 30);
        Announcement file = PracticeReceiver.announce("8204321_CES_820LLLL_001.xml", content);
        try (PlainClient abbey = receiver.client("abbey");
                PlainClient county = receiver.client("county")) {
            String ask = "<transferId>" + file.transferId() + "</transferId>";
            abbey.sendMtom(file, 0, Arrays.copyOf(content, 100), false);
            assertEquals("100", abbey.ask("transferStatus", ask).get("nextOffset"));
            assertEquals("0", county.ask("transferStatus", ask).get("nextOffset"));
            abbey.sendMtom(file, 100, Arrays.copyOfRange(content, 100, content.length), true);
            assertNotNull(abbey.ask("transferStatus", ask).get("receiptId"));
            assertEquals("0", county.ask("transferStatus", ask).get("nextOffset"));
        }
    }

    private Answer send(PlainClient client, String la, String school, String destination) throws Exception {
        byte[] content = PracticeReceiver.sample(folder, la, school, destination, 3);
        return client.sendMtom(
                PracticeReceiver.announce(la + school + "_CES_" + destination + "LLLL_001.xml", content),
                0,
                content,
                true);
    }
}
