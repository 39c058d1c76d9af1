package org.b2bopen.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Reads a whole file for its hash. */
final class Hashes {
    private static final int BUFFER = 64 * 1024;

    private Hashes() {}

    static String of(Path file, IProgressMonitor monitor) throws IOException {
        MessageDigest digest = TransferKey.sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                digest.update(buffer, 0, got);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
