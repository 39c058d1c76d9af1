package org.b2bopen.la.server.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.b2bopen.la.server.PasswordHash;
import org.b2bopen.la.server.internal.LogIn.Result.Accepted;
import org.b2bopen.la.server.internal.LogIn.Result.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LogInTest {
    private final SettableClock clock = new SettableClock();
    private final Sessions sessions = new Sessions(clock);

    @Test
    @DisplayName("H4: an unknown user gets the same answer as a wrong password")
    void H4_same_answer() {
        LogIn logIn = logIn(Optional.empty());
        assertEquals(refusal(logIn, "abbey", "wrong"), refusal(logIn, "nobody", "right"));
    }

    @Test
    @DisplayName("H4: after several refusals a user name must wait, longer each time, and not for ever")
    void H4_brake() {
        LogIn logIn = logIn(Optional.empty());
        for (int i = 0; i < 5; i++) {
            assertTrue(refusal(logIn, "abbey", "wrong").contains("invalid"));
        }
        assertTrue(refusal(logIn, "abbey", "right").contains("Too many"), "even the right one has to wait");
        clock.goOn(Duration.ofSeconds(1));
        assertTrue(refusal(logIn, "abbey", "wrong").contains("invalid"));
        clock.goOn(Duration.ofSeconds(1));
        assertTrue(refusal(logIn, "abbey", "right").contains("Too many"), "the second wait is longer");
        for (int i = 0; i < 30; i++) {
            clock.goOn(Duration.ofMinutes(5));
            assertTrue(refusal(logIn, "abbey", "wrong").contains("invalid"), "never longer than five minutes");
        }
        clock.goOn(Duration.ofMinutes(5));
        assertInstanceOf(Accepted.class, logIn.logIn("abbey", "right".toCharArray()));
        assertTrue(refusal(logIn, "abbey", "wrong").contains("invalid"), "a log-in that works clears the count");
    }

    @Test
    @DisplayName("H4: a password that was right is known again for a minute, and no other password is")
    void H4_recent_passwords() {
        PasswordHash hash = PasswordHash.cheap("right".toCharArray());
        RecentPasswords recent = new RecentPasswords(clock);
        assertFalse(recent.wasRight(hash, "right".toCharArray()), "never asked before");
        recent.right(hash, "right".toCharArray());
        assertTrue(recent.wasRight(hash, "right".toCharArray()));
        assertFalse(recent.wasRight(hash, "Right".toCharArray()));
        assertFalse(recent.wasRight(PasswordHash.cheap("right".toCharArray()), "right".toCharArray()), "another's");
        clock.goOn(Duration.ofSeconds(61));
        assertFalse(recent.wasRight(hash, "right".toCharArray()));

        LogIn logIn = logIn(Optional.empty());
        assertInstanceOf(Accepted.class, logIn.logIn("abbey", "right".toCharArray()));
        assertInstanceOf(Accepted.class, logIn.logIn("abbey", "right".toCharArray()));
        assertTrue(refusal(logIn, "abbey", "wrong").contains("invalid"));
    }

    @Test
    @DisplayName("H4: guessing at many names does not fill the memory")
    void H4_brake_is_bounded() {
        LoginBrake brake = new LoginBrake(clock);
        for (int i = 0; i < 20_000; i++) {
            brake.refused("name" + i);
        }
        assertEquals(10_000, brake.size());
    }

    @Test
    @DisplayName("A8: an expired password is refused with its date, and works through its last day")
    void A8_expiry() {
        LocalDate last = LocalDate.parse("2026-09-01");
        LogIn logIn = logIn(Optional.of(last));
        Accepted accepted = assertInstanceOf(Accepted.class, logIn.logIn("abbey", "right".toCharArray()));
        assertEquals(Optional.of(last), accepted.account().passwordExpires());
        clock.goOn(Duration.ofDays(1));
        assertTrue(refusal(logIn, "abbey", "right").contains("expired on 2026-09-01"));
    }

    @Test
    @DisplayName("T6: sessions are random, end after idle time, and are bounded in number")
    void T6_sessions() {
        Account account = account(Optional.empty());
        String first = sessions.begin(account);
        assertNotEquals(first, sessions.begin(account));
        assertEquals(43, first.length(), "256 bits in base64");
        clock.goOn(Sessions.IDLE);
        assertTrue(sessions.account(first).isPresent());
        clock.goOn(Sessions.IDLE.plusSeconds(1));
        assertTrue(sessions.account(first).isEmpty());
        for (int i = 0; i < Sessions.MOST + 10; i++) {
            sessions.begin(account);
        }
        assertEquals(Sessions.MOST, sessions.size());
        assertTrue(sessions.account(null).isEmpty());
    }

    private LogIn logIn(Optional<LocalDate> expires) {
        return new LogIn(
                new Accounts("820", false, false, Map.of("abbey", account(expires)), Set.of()), sessions, clock);
    }

    private static Account account(Optional<LocalDate> expires) {
        return new Account(
                "abbey", PasswordHash.cheap("right".toCharArray()), List.of(), Set.of("STUDENT"), Set.of(), expires);
    }

    private static String refusal(LogIn logIn, String userName, String password) {
        return assertInstanceOf(Refused.class, logIn.logIn(userName, password.toCharArray()))
                .reason();
    }
}
