package org.b2bopen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {
    private static List<PasswordRules> broken(String candidate, String userName, String old) {
        return PasswordRules.check(candidate, userName, PasswordHistory.of(Optional.ofNullable(old), List.of()))
                .stream()
                .filter(result -> !result.fulfilled())
                .map(PasswordRules.Result::rule)
                .toList();
    }

    @Test
    void A8_a_good_password_fulfils_every_rule() {
        assertEquals(List.of(), broken("Lack!ngEnt0py32", "greenabbey", null));
        assertEquals(List.of(), broken("Ärger-mit-2-Ö", "greenabbey", "Lack!ngEnt0py32"));
    }

    @ParameterizedTest
    @CsvSource({
        "Aa1!aaaaa, LENGTH",
        "aa1!aaaaaa, UPPER_CASE",
        "AA1!AAAAAA, LOWER_CASE",
        "Aaa!aaaaaa, DIGIT",
        "Aa1aaaaaaa, SPECIAL",
        "'Aa1 aaaaaa', SPECIAL",
        "Green!Abbey1, NOT_USER_NAME",
        "GREEN!abbey1, NOT_USER_NAME"
    })
    void A8_each_rule_is_told_apart(String candidate, PasswordRules rule) {
        assertEquals(List.of(rule), broken(candidate, "green!abbey1", null));
    }

    @Test
    void A8_length_counts_characters_from_10_to_128() {
        assertEquals(List.of(), broken("Aa1!" + "é".repeat(6), "u", null));
        assertEquals(List.of(), broken("Aa1!" + "x".repeat(124), "u", null));
        assertEquals(List.of(), broken("Aa1!" + "😀".repeat(124), "u", null));
        assertEquals(List.of(PasswordRules.LENGTH), broken("Aa1!" + "x".repeat(125), "u", null));
        assertEquals(List.of(PasswordRules.LENGTH), broken("Aa1!" + "😀".repeat(5), "u", null));
    }

    @ParameterizedTest
    @CsvSource({
        "Lack!ngEnt0py32, Lack!ngEnt0py33",
        "Lack!ngEnt0py32, Lack!ngEnt0py40",
        "Lack!ngEnt0py9, Lack!ngEnt0py10",
        "Lack!ngEnt0py09, Lack!ngEnt0py10",
        "Lack!ngEnt0py32, Lack!ngEnt1py32",
        "1-Password!x, 2-Password!x",
        "Password!99999999999999999999, Password!100000000000000000000"
    })
    void A8_the_old_password_is_not_just_counted_up(String old, String candidate) {
        assertEquals(List.of(PasswordRules.NOT_COUNTED_UP), broken(candidate, "u", old));
    }

    @ParameterizedTest
    @CsvSource({
        "Lack!ngEnt0py32, Lack!ngEntr0py33",
        "Lack!ngEnt0py32, Lack!ngEnt1py33",
        "Lack!ngEnt0py32, Lack!ngEnt0py31",
        "Lack!ngEnt0py32, Plenty0fEnt!opy33"
    })
    void A8_another_password_is_accepted(String old, String candidate) {
        assertEquals(List.of(), broken(candidate, "u", old));
    }

    @Test
    void A8_the_old_password_is_not_a_new_one() {
        assertEquals(List.of(PasswordRules.NOT_RECENT), broken("Lack!ngEnt0py32", "u", "Lack!ngEnt0py32"));
    }

    @Test
    void A8_nothing_typed_yet_fulfils_nothing() {
        assertEquals(List.of(PasswordRules.values()), broken("", "u", "old"));
    }
}
