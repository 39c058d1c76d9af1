package org.b2bopen.cli.internal.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateCaTest {
    @TempDir
    private Path folder;

    @Test
    void A6_the_practice_server_has_a_certificate_of_the_trusted_CA_for_the_loopback_address() throws Exception {
        PrivateCa ca = new PrivateCa(Clock.systemUTC());
        ca.writeTrustStore(folder.resolve("ca.pem"));
        ca.writeServerKeyStore(folder.resolve("server.p12"), "secret".toCharArray());

        X509Certificate trusted;
        try (InputStream in = Files.newInputStream(folder.resolve("ca.pem"))) {
            trusted = (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve("server.p12"))) {
            store.load(in, "secret".toCharArray());
        }
        X509Certificate server = (X509Certificate) store.getCertificate("server");

        server.verify(trusted.getPublicKey());
        server.checkValidity();
        assertEquals(-1, server.getBasicConstraints());
        assertEquals(0, trusted.getBasicConstraints());
        assertTrue(server.getSubjectAlternativeNames().contains(List.of(7, "127.0.0.1")));
        assertTrue(server.getSubjectAlternativeNames().contains(List.of(2, "localhost")));
    }

    @Test
    void A8_the_demos_passwords_are_random_and_of_the_kind_that_is_asked_for() {
        DemoPasswords random = new DemoPasswords();
        Set<String> passwords =
                IntStream.range(0, 200).mapToObj(i -> random.next()).collect(Collectors.toSet());

        assertEquals(200, passwords.size());
        for (String password : passwords) {
            assertTrue(password.matches("(?=.*[A-Z])(?=.*[a-z])(?=.*[0-9])(?=.*[^A-Za-z0-9]).{10,128}"), password);
        }
    }
}
