package org.b2bopen.la.server.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.b2bopen.la.server.PasswordHash;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountsFileTest {
    private static final String HASH = "pbkdf2-sha256$10000$c2FsdHNhbHQ=$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("H4: the accounts file of the specification is read")
    void H4_everything() throws Exception {
        Accounts accounts = read("""
            {"laNumber":"820","onSchemaError":"send","outOfCounty":true,"accounts":[
             {"userName":"a","passwordHash":"%s","services":["STUDENT","PERSONNEL"],"schools":["820/4321"],
              "passwordExpires":"2027-01-31"}],"licences":["820/4321"]}\
            """.formatted(HASH), false);
        assertEquals("820", accounts.laNumber());
        assertTrue(accounts.sendOnSchemaError());
        Account account = accounts.account("a").orElseThrow();
        assertEquals(PasswordHash.parse(HASH), account.password());
        assertEquals(Set.of("STUDENT", "PERSONNEL"), account.services());
        assertEquals(Optional.of(LocalDate.of(2027, 1, 31)), account.passwordExpires());
        assertTrue(account.mayActFor(School.parse("820/4321")));
        assertFalse(account.mayActFor(School.parse("820/4322")));
    }

    @Test
    @DisplayName("H4: an account without schools may send for every school; reject is the default")
    void H4_defaults() throws Exception {
        Accounts accounts = read("""
            {"laNumber":"820","accounts":[{"userName":"a","password":"p","services":["STUDENT"]}]}\
            """, true);
        assertFalse(accounts.sendOnSchemaError());
        assertTrue(accounts.account("a").orElseThrow().mayActFor(School.parse("999/0001")));
        assertTrue(accounts.account("a").orElseThrow().password().verify("p".toCharArray()));
        assertTrue(accounts.account("b").isEmpty());
    }

    @Test
    @DisplayName("T7: own schools need a licence each; the one Out of County licence covers all the others")
    void T7_licences() throws Exception {
        String text = """
            {"laNumber":"820","outOfCounty":%s,"accounts":[],"licences":["820/4321"]}\
            """;
        Accounts with = read(text.formatted("true"), true);
        assertTrue(with.licensed(School.parse("820/4321")));
        assertFalse(with.licensed(School.parse("820/4322")));
        assertTrue(with.licensed(School.parse("821/4322")));
        assertFalse(read(text.formatted("false"), true).licensed(School.parse("821/4322")));
    }

    @Test
    @DisplayName("H4: a plain password is refused unless bound to loopback, and is not repeated")
    void H4_plain_password_only_on_loopback() {
        String message = refused("""
            {"laNumber":"820","accounts":[{"userName":"a","password":"Xyzzy!Plugh1","services":["STUDENT"]}]}\
            """, false);
        assertTrue(message.contains("accounts[0].password") && message.contains("loopback"), message);
        assertFalse(message.contains("Xyzzy"), message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"laNumber\":\"820\",\"acounts\":[]} | \"acounts\"",
                "{\"laNumber\":\"820\",\"accounts\":[{\"userName\":\"a\",\"pasword\":\"p\"}]} | \"pasword\" in"
                        + " accounts[0]",
                "{\"laNumber\":820,\"accounts\":[]} | laNumber",
                "{\"laNumber\":\"120\",\"accounts\":[]} | 201 to 999",
                "{\"laNumber\":\"820\"} | accounts must be there",
                "{\"laNumber\":\"820\",\"accounts\":[{\"userName\":\"a\",\"password\":\"p\",\"services\":[\"PUPIL\"]}]}"
                        + " | services",
                "{\"laNumber\":\"820\",\"accounts\":[{\"userName\":\"a\",\"password\":\"p\",\"services\":[\"STUDENT\"],\"schools\":[\"4321\"]}]}"
                        + " | accounts[0].schools",
                "{\"laNumber\":\"820\",\"accounts\":[{\"userName\":\"a\",\"password\":\"p\",\"services\":[\"STUDENT\"],\"schools\":[]}]}"
                        + " | schools is empty",
                "{\"laNumber\":\"820\",\"accounts\":[{\"userName\":\"a\",\"services\":[\"STUDENT\"]}]} | must have"
                        + " passwordHash",
                "{\"laNumber\":\"820\",\"accounts\":[{\"userName\":\"a\",\"password\":\"p\",\"services\":[\"STUDENT\"],\"passwordExpires\":\"soon\"}]}"
                        + " | passwordExpires",
                "{\"laNumber\":\"820\",\"accounts\":[],\"licences\":[\"820-4321\"]} | licences",
                "{\"laNumber\":\"820\",\"accounts\":[],\"onSchemaError\":\"maybe\"} | onSchemaError",
                "{\"laNumber\":\"820\",\"accounts\":[],\"accounts\":[]} | not well-formed",
                "{\"laNumber\":\"820\",\"accounts\":[]} x | not well-formed",
                "[] | must be an object",
            })
    @DisplayName("H4: an unknown key and every other mistake is an error that names its place")
    void H4_mistakes(String text, String named) {
        String message = refused(text, true);
        assertTrue(message.contains(named), message);
        assertTrue(message.contains("accounts.json"), message);
    }

    private Accounts read(String text, boolean loopback) throws Exception {
        return AccountsFile.read(Files.writeString(folder.resolve("accounts.json"), text), loopback);
    }

    private String refused(String text, boolean loopback) {
        return assertThrows(IllegalArgumentException.class, () -> read(text, loopback))
                .getMessage();
    }
}
