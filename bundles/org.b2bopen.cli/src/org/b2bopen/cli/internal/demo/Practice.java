package org.b2bopen.cli.internal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.b2bopen.cli.internal.console.Surroundings;

/** All the practice LAs of the demo, and the certificate that a client has to trust for them. */
final class Practice implements AutoCloseable {
    private final Path trustStore;
    private final List<PracticeAuthority> authorities = new ArrayList<>();

    private Practice(Path trustStore) {
        this.trustStore = trustStore;
    }

    static Practice start(Surroundings surroundings, DemoFolder folder, Map<String, String> passwords)
            throws IOException, GeneralSecurityException {
        Files.createDirectories(folder.tls());
        PrivateCa ca = new PrivateCa(surroundings.clock());
        Practice practice = new Practice(folder.tls().resolve("practice-ca.pem"));
        ca.writeTrustStore(practice.trustStore);
        try {
            for (DemoAuthority authority : Scenario.AUTHORITIES) {
                String password = new DemoPasswords().next();
                Path keyStore = folder.tls().resolve("la-" + authority.number() + ".p12");
                ca.writeServerKeyStore(keyStore, password.toCharArray());
                practice.authorities.add(PracticeAuthority.start(
                        authority, folder.authority(authority.number()), keyStore, password, passwords));
            }
            return practice;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            practice.close();
            throw e;
        }
    }

    Path trustStore() {
        return trustStore;
    }

    List<PracticeAuthority> authorities() {
        return List.copyOf(authorities);
    }

    /** The SHA-256 of every file that arrived under this name, at whichever LA. */
    Set<String> received(String fileName) throws IOException {
        Set<String> hashes = new HashSet<>();
        for (PracticeAuthority authority : authorities) {
            for (Path file : authority.received()) {
                if (file.getFileName().toString().equals(fileName)) {
                    hashes.add(Sha256.of(file));
                }
            }
        }
        return hashes;
    }

    @Override
    public void close() {
        authorities.forEach(PracticeAuthority::close);
    }
}
