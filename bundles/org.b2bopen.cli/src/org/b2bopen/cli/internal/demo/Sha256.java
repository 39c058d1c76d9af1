package org.b2bopen.cli.internal.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The demo's own look at the bytes, independent of what engine and receiver say about them. */
final class Sha256 {
    private Sha256() {}

    static String of(Path file) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
        try (OutputStream hashing = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, hashing);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
