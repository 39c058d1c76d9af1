package org.b2bopen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.b2bopen.model.PasswordRules.State;
import org.b2bopen.model.internal.KeyStoreVault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordHistoryTest {
    private static final SecretKey KEY = new SecretKey("la/820");
    private static final SecretKey OTHER = new SecretKey("la/821");

    @TempDir
    private Path workspace;

    private SecretStore store;

    @BeforeEach
    void open() {
        store = SecureSecretStore.open(workspace);
    }

    /** Different enough not to be counted up. */
    private static String password(int number) {
        return "Word" + "!-" + (char) ('a' + number) + number;
    }

    private State recent(String candidate) {
        return state(PasswordRules.check(candidate, "u", store.history(KEY)));
    }

    private static State state(List<PasswordRules.Result> results) {
        return results.stream()
                .filter(result -> result.rule() == PasswordRules.NOT_RECENT)
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void A8_a_new_password_differs_from_the_last_ten() {
        for (int i = 0; i <= 10; i++) {
            store.put(KEY, password(i));
        }
        for (int i = 1; i <= 10; i++) {
            assertEquals(State.BROKEN, recent(password(i)), password(i));
        }
        assertEquals(State.FULFILLED, recent(password(0)));
        assertEquals(State.FULFILLED, recent("Another!Word42"));
    }

    @Test
    void A8_removing_a_password_and_entering_it_again_is_no_way_around() {
        store.put(KEY, password(0));
        store.remove(KEY);
        assertEquals(State.BROKEN, recent(password(0)));
        store.put(KEY, password(1));
        assertEquals(State.BROKEN, recent(password(0)));
    }

    @Test
    void A8_storing_the_same_password_again_uses_up_no_place() {
        store.put(KEY, password(0));
        store.put(KEY, password(1));
        for (int i = 0; i < 12; i++) {
            store.put(KEY, password(1));
        }
        assertEquals(State.BROKEN, recent(password(0)));
    }

    @Test
    void A8_each_log_in_has_its_own_history() {
        store.put(OTHER, password(0));
        store.put(OTHER, password(1));
        assertEquals(State.FULFILLED, recent(password(0)));
    }

    @Test
    void A8_the_history_is_there_for_the_next_process_and_holds_no_password() {
        store.put(KEY, password(0));
        store.put(KEY, password(1));
        store = SecureSecretStore.open(workspace);
        assertEquals(State.BROKEN, recent(password(0)));
        assertFalse(store.history(KEY).toString().contains("Word"));

        String former = new KeyStoreVault(workspace.resolve("secure"), Map.of())
                .get("former/" + KEY.path())
                .orElseThrow();
        assertTrue(former.matches("pbkdf2-sha512\\$210000\\$[A-Za-z0-9+/=]+\\$[A-Za-z0-9+/=]+"), former);
    }

    @Test
    void A8_the_same_password_of_two_log_ins_has_two_hashes() {
        KeyStoreVault vault = new KeyStoreVault(workspace.resolve("secure"), Map.of());
        for (SecretKey key : List.of(KEY, OTHER)) {
            store.put(key, password(0));
            store.remove(key);
        }
        assertFalse(vault.get("former/" + KEY.path()).equals(vault.get("former/" + OTHER.path())));
    }

    @Test
    void A8_while_one_types_only_the_slow_rule_is_left_open() {
        store.put(KEY, password(0));
        assertEquals(State.FULFILLED, state(PasswordRules.atOnce(password(2), "u", store.history(KEY))));

        store.put(KEY, password(1));
        List<PasswordRules.Result> typed = PasswordRules.atOnce(password(2), "u", store.history(KEY));
        assertEquals(
                List.of(PasswordRules.LENGTH, PasswordRules.NOT_RECENT),
                typed.stream()
                        .filter(result -> !result.fulfilled())
                        .map(PasswordRules.Result::rule)
                        .toList());
        assertEquals(State.OPEN, state(typed));
        assertEquals(State.BROKEN, state(PasswordRules.atOnce(password(1), "u", store.history(KEY))));
        assertEquals(State.BROKEN, state(PasswordRules.atOnce("", "u", store.history(KEY))));
    }

    @Test
    void A8_an_import_may_bring_any_password_and_what_it_replaces_is_remembered() throws Exception {
        ConfigurationStore configurations = ConfigurationStore.in(workspace);
        for (String password : List.of("old", "new", "old")) {
            NeutralConfiguration.importInto(
                    configurations,
                    store,
                    new StringReader(
                            "{\"localAuthorities\":[{\"number\":\"820\",\"url\":\"https://la.example/b2b\",\"userName\":\"old\",\"password\":\""
                                    + password + "\"}]}"));
            assertEquals(Optional.of(password), store.get(KEY));
        }
        assertEquals(State.BROKEN, recent("new"));
    }
}
