package org.b2bopen.la.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {
    private static final String PASSWORD = "Grün!Abbey77";

    @Test
    @DisplayName("H4: a printed hash verifies its own password and no other")
    void H4_hash_round_trip() {
        String text = PasswordHash.hash(PASSWORD.toCharArray());
        assertTrue(text.startsWith("pbkdf2-sha256$600000$"), text);
        assertTrue(PasswordHash.parse(text).verify(PASSWORD.toCharArray()));
        assertFalse(PasswordHash.parse(text).verify("Grün!Abbey78".toCharArray()));
        assertEquals(text, PasswordHash.parse(text).toString());
    }

    @Test
    @DisplayName("H4: the same password has another hash each time, so that equal passwords do not show")
    void H4_hash_is_salted() {
        assertNotEquals(
                PasswordHash.cheap(PASSWORD.toCharArray()).toString(),
                PasswordHash.cheap(PASSWORD.toCharArray()).toString());
    }

    @Test
    @DisplayName("H4: what stands in for an unknown user costs as much as a real hash and is nobody's password")
    void H4_decoy() {
        PasswordHash hash = PasswordHash.cheap(PASSWORD.toCharArray());
        assertEquals(hash.cost(), hash.decoy().cost());
        assertFalse(hash.decoy().verify(PASSWORD.toCharArray()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Grün!Abbey77",
                "pbkdf2-sha256$600000$c2FsdHNhbHQ=$",
                "pbkdf2-sha256$99999999$c2FsdHNhbHQ=$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "pbkdf2-sha256$600000$c2FsdHNhbHQ=$c2hvcnRzaG9ydA==",
                "md5$600000$c2FsdHNhbHQ=$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
            })
    @DisplayName("H4: what is not a printed hash is refused, and not repeated in the message")
    void H4_not_a_hash(String text) {
        IllegalArgumentException wrong = assertThrows(IllegalArgumentException.class, () -> PasswordHash.parse(text));
        assertTrue(text.isEmpty() || !wrong.getMessage().contains(text));
    }
}
