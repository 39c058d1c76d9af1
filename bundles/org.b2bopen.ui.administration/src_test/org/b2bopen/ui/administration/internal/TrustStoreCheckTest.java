package org.b2bopen.ui.administration.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustStoreCheckTest {
    @TempDir
    private Path folder;

    @Test
    void A6_says_how_many_certificates_a_file_holds_and_until_when_they_are_valid() throws Exception {
        X509Certificate certificate = anyOfThePlatform();
        Path pem = Files.writeString(
                folder.resolve("ca.pem"),
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
        Instant end = certificate.getNotAfter().toInstant();
        TrustStoreCheck valid = TrustStoreCheck.of(pem.toString(), at(end.minus(Duration.ofDays(1))), Locale.UK);
        assertTrue(valid.ok());
        assertTrue(valid.sentence().startsWith("Can be used until "), valid.sentence());
        assertFalse(TrustStoreCheck.of(pem.toString(), at(end.plus(Duration.ofDays(1))), Locale.UK)
                .ok());
    }

    @Test
    void A6_a_file_without_a_certificate_or_none_at_all_is_said_in_words() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "nothing here");
        String sentence = TrustStoreCheck.of(text.toString(), at(Instant.EPOCH), Locale.UK)
                .sentence();
        assertTrue(sentence.startsWith("This file holds no certificate"), sentence);
        assertEquals(
                sentence,
                TrustStoreCheck.of(folder.resolve("missing").toString(), at(Instant.EPOCH), Locale.UK)
                        .sentence());
        assertEquals(
                sentence, TrustStoreCheck.of("\0", at(Instant.EPOCH), Locale.UK).sentence());
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }

    private static X509Certificate anyOfThePlatform() throws Exception {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init((KeyStore) null);
        for (TrustManager manager : factory.getTrustManagers()) {
            if (manager instanceof X509TrustManager trust) {
                return trust.getAcceptedIssuers()[0];
            }
        }
        throw new IllegalStateException("the platform trusts nobody");
    }
}
