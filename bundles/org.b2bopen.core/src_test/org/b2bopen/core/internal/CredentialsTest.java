package org.b2bopen.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.b2bopen.core.Code;
import org.b2bopen.core.Outcome;
import org.b2bopen.log.LogEntry;
import org.b2bopen.log.LogQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialsTest {
    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @CsvSource({
        // log-in of the row, of the LA, expected log-in or code
        "row-user, la-user, row-user",
        "row-user, '', row-user",
        "'', la-user, la-user",
        "'', '', NO_CREDENTIALS",
        "none, la-user, la-user",
        "none, '', NO_CREDENTIALS"
    })
    void S3_S4_school_row_wins_over_la_and_no_row_is_needed(String row, String la, String expected) throws Exception {
        bench.addLa("820", la, la.isEmpty() ? "" : FakeTransport.PASSWORD);
        if (!row.equals("none")) {
            bench.addSchool("820", "4321", "820", row, row.isEmpty() ? "" : FakeTransport.PASSWORD);
        }
        bench.addSchool("820", "1111", "820", "other-school", FakeTransport.PASSWORD);
        bench.addSchool("820", "4321", "821", "other-destination", FakeTransport.PASSWORD);
        bench.sample("820", "4321", "820", 1);
        bench.export();
        if (expected.equals("NO_CREDENTIALS")) {
            assertEquals(Optional.of(Code.NO_CREDENTIALS), bench.only().code());
            assertTrue(
                    bench.only().message().contains("820/4321 to LA 820"),
                    bench.only().message());
            assertTrue(
                    bench.only().message().contains("LA URLs for LA 820"),
                    bench.only().message());
            assertEquals(0, bench.receiver.opened.get());
        } else {
            assertEquals(expected, bench.receiver.ledger.getFirst().userName());
        }
    }

    @Test
    void S3_a_refused_login_of_the_row_never_falls_back_to_the_LA() throws Exception {
        bench.addLa("820", "la-user", FakeTransport.PASSWORD);
        bench.addSchool("820", "4321", "820", "row-user", "Wrong!Passw0rd");
        bench.sample("820", "4321", "820", 1);
        bench.sample("820", "1111", "820", 1);
        bench.export();
        assertEquals(
                List.of("la-user"),
                bench.receiver.ledger.stream()
                        .map(FakeTransport.Arrived::userName)
                        .toList());
        assertTrue(bench.outcomes.stream()
                .anyMatch(
                        one -> one.outcome() == Outcome.FAILED && one.code().equals(Optional.of(Code.LOGIN_REFUSED))));
    }

    @Test
    void S3_a_user_name_without_a_password_is_told_and_falls_back_to_nothing() throws Exception {
        bench.addLa("820", "la-user", FakeTransport.PASSWORD);
        bench.addSchool("820", "4321", "820", "row-user", "");
        bench.sample("820", "4321", "820", 1);
        bench.export();
        assertEquals(Optional.of(Code.NO_CREDENTIALS), bench.only().code());
        assertTrue(
                bench.only().message().contains("has a user name but no password"),
                bench.only().message());
    }

    @Test
    void S4_files_of_any_number_of_schools_go_with_the_LAs_login() throws Exception {
        bench.addLa("820", "la-user", FakeTransport.PASSWORD);
        for (String school : List.of("1111", "2222", "3333", "4444", "5555")) {
            bench.sample("301", school, "820", 1);
        }
        assertEquals(5, bench.export().sent());
        assertTrue(bench.receiver.logins.get() <= 4, "sessions are used again");
    }

    @ParameterizedTest
    @CsvSource({
        "https://la.example/b2b, false, true",
        "http://localhost:8080/b2b, false, true",
        "http://127.0.0.1/b2b, false, true",
        "http://[::1]:80/b2b, false, true",
        "http://la.example/b2b, false, false",
        "http://la.example/b2b, true, true",
        "http://localhost.la.example/b2b, false, false",
        "http://127.0.0.1.la.example/b2b, false, false",
        "ftp://la.example/b2b, true, false",
        "la.example/b2b, true, false",
        "https:///b2b, true, false",
        "https://name:word@la.example/b2b, true, false",
        "'https://la.example/a b', true, false",
        "https://la.example:99999/b2b, true, false",
        "'', true, false"
    })
    void A2_V4_which_urls_are_sent_to(String url, boolean allowUnencrypted, boolean good) throws Exception {
        bench.addLa("820", "la-user", FakeTransport.PASSWORD);
        bench.change(all -> {
            all.getLocalAuthorities().getFirst().setUrl(url);
            all.getLocalAuthorities().getFirst().setAllowUnencrypted(allowUnencrypted);
        });
        bench.sample("820", "4321", "820", 1);
        bench.export();
        assertEquals(
                good ? Optional.empty() : Optional.of(Code.BAD_URL),
                bench.only().code());
    }

    @Test
    void A2_what_is_sent_unencrypted_is_logged() throws Exception {
        bench.addLa("820", "la-user", FakeTransport.PASSWORD);
        bench.change(all -> {
            all.getLocalAuthorities().getFirst().setUrl("http://la.example/b2b");
            all.getLocalAuthorities().getFirst().setAllowUnencrypted(true);
        });
        bench.sample("820", "4321", "820", 1);
        bench.export();
        assertTrue(bench.engine.log().page(LogQuery.ALL, Long.MAX_VALUE, 10).stream()
                .anyMatch(line ->
                        line.level() == LogEntry.Level.WARN && line.message().contains("unencrypted")));
    }

    @Test
    void V4_a_transport_that_is_not_installed_is_told() throws Exception {
        bench.addLa("820", "la-user", FakeTransport.PASSWORD);
        bench.change(all -> all.getLocalAuthorities().getFirst().setTransport("pigeon"));
        bench.sample("820", "4321", "820", 1);
        bench.export();
        assertEquals(Optional.of(Code.BAD_URL), bench.only().code());
        assertTrue(bench.only().message().contains("pigeon"));
    }

    @ParameterizedTest
    @CsvSource({
        "proxy.example, proxy.example, 8080",
        "proxy.example:3128, proxy.example, 3128",
        "10.0.0.1:80, 10.0.0.1, 80",
        "[2001:db8::1]:3128, 2001:db8::1, 3128",
        "http://proxy, '', 0",
        "proxy.example:x, '', 0",
        "'', '', 0"
    })
    void A4_which_proxies_are_used(String name, String host, int port) throws Exception {
        bench.addLa("820", "la-user", FakeTransport.PASSWORD);
        bench.change(all -> {
            all.getProxy().setUse(true);
            all.getProxy().setName(name);
            all.getProxy().setUserName("proxy-user");
        });
        bench.engine.secrets().put(org.b2bopen.model.SecretKey.PROXY, "Another!Passw0rd");
        bench.sample("820", "4321", "820", 1);
        bench.export();
        if (host.isEmpty()) {
            assertEquals(Optional.of(Code.PROXY), bench.only().code());
        } else {
            var proxy = bench.receiver.endpoints.getFirst().proxy().orElseThrow();
            assertEquals(host, proxy.host());
            assertEquals(port, proxy.port());
        }
    }

    @Test
    void L4_no_line_of_the_log_holds_a_user_name_or_a_password() throws Exception {
        bench.addLa("820", "la-user", FakeTransport.PASSWORD);
        bench.addLa("821", "la-user", "Wrong!Passw0rd");
        bench.sample("820", "4321", "820", 1);
        bench.sample("820", "4321", "821", 1);
        bench.export();
        List<LogEntry> log = bench.engine.log().page(LogQuery.ALL, Long.MAX_VALUE, 100);
        assertEquals(2, log.size());
        for (LogEntry line : log) {
            assertFalse(line.message().contains("la-user") || line.message().contains("Passw0rd"), line.message());
        }
    }
}
