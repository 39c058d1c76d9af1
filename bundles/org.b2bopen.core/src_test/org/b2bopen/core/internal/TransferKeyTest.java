package org.b2bopen.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.b2bopen.transport.Service;
import org.junit.jupiter.api.Test;

class TransferKeyTest {
    private static final String SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Test
    void R1_the_key_is_derived_as_agreed_with_the_receiver() {
        // printf 'b2bopen-transfer-1\n820\nSTUDENT\n8204321_CES_820LLLL_001.xml\n%s\n' "$SHA256" | sha256sum
        assertEquals(
                "983830c47898dd2bd228b993d8b67d45168a0f26da6ffdd1448d8422f852aee8",
                key("820", Service.STUDENT, "8204321_CES_820LLLL_001.xml", Optional.empty()));
    }

    @Test
    void R1_another_destination_service_name_or_purpose_has_another_key() {
        String key = key("820", Service.STUDENT, "a.xml", Optional.empty());
        assertNotEquals(key, key("821", Service.STUDENT, "a.xml", Optional.empty()));
        assertNotEquals(key, key("820", Service.PERSONNEL, "a.xml", Optional.empty()));
        assertNotEquals(key, key("820", Service.STUDENT, "b.xml", Optional.empty()));
        assertNotEquals(key, key("820", Service.STUDENT, "a.xml", Optional.of("00")));
    }

    private static String key(String la, Service service, String name, Optional<String> nonce) {
        return TransferKey.of(la, service, name, SHA256, nonce);
    }
}
