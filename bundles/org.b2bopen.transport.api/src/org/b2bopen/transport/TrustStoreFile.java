package org.b2bopen.transport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Reads the certificates in a user's trust store, the file that {@link TlsSettings#trustStore} names: PEM, or a PKCS12 or JKS key store
 * without a password or with an empty one (A6). May be called by several threads.
 *
 * @since 1.0
 */
public final class TrustStoreFile {
    private static final long LARGEST = 16 << 20;

    private TrustStoreFile() {}

    /**
     * All certificates in the file, at least one. Whether they are still valid is not looked at: the one who checks a server does that.
     *
     * @throws IOException if it cannot be read, is larger than 16 MiB, or holds no certificate
     */
    public static Collection<? extends Certificate> read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("too large for a trust store");
        }
        byte[] bytes = Files.readAllBytes(file);
        Collection<? extends Certificate> certificates = isPem(bytes) ? pem(bytes) : keyStore(bytes);
        if (certificates.isEmpty()) {
            throw new IOException("no certificate in it");
        }
        return certificates;
    }

    private static boolean isPem(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains("-----BEGIN CERTIFICATE-----");
    }

    private static Collection<? extends Certificate> pem(byte[] bytes) throws IOException {
        // People paste comments and even keys around the certificates; the factory wants certificates alone.
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        StringBuilder only = new StringBuilder();
        String end = "-----END CERTIFICATE-----";
        for (int from = text.indexOf("-----BEGIN CERTIFICATE-----"); from >= 0; ) {
            int to = text.indexOf(end, from);
            if (to < 0) {
                break;
            }
            only.append(text, from, to + end.length()).append('\n');
            from = text.indexOf("-----BEGIN CERTIFICATE-----", to);
        }
        try {
            return CertificateFactory.getInstance("X.509")
                    .generateCertificates(
                            new ByteArrayInputStream(only.toString().getBytes(StandardCharsets.ISO_8859_1)));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static Collection<? extends Certificate> keyStore(byte[] bytes) throws IOException {
        IOException first = null;
        for (char[] password : new char[][] {null, new char[0]}) {
            try {
                List<Certificate> certificates = certificates(bytes, password);
                if (!certificates.isEmpty()) {
                    return certificates;
                }
            } catch (IOException | GeneralSecurityException e) {
                first = first == null ? new IOException(e) : first;
            }
        }
        if (first != null) {
            throw first;
        }
        return List.of();
    }

    private static List<Certificate> certificates(byte[] bytes, char[] password)
            throws IOException, GeneralSecurityException {
        // The PKCS12 store of the JDK reads JKS too.
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(bytes), password);
        List<Certificate> certificates = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            Certificate certificate = store.getCertificate(alias);
            if (certificate != null) {
                certificates.add(certificate);
            }
        }
        return certificates;
    }
}
