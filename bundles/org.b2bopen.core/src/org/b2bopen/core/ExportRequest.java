package org.b2bopen.core;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What to export (S6).
 *
 * @param la only the files for this LA
 * @param dryRun checks everything that can be checked here (V1–V6) and sends nothing
 * @param again a file to send although the same name and content was receipted before
 * @param only just this file, for "Send this now"
 * @param giveUpAfter how long an unreachable server is tried
 */
public record ExportRequest(
        Optional<String> la, boolean dryRun, Optional<Path> again, Optional<Path> only, Duration giveUpAfter) {
    /** A one-shot run gives up on an unreachable server after a minute (H2). */
    public static final ExportRequest EVERYTHING =
            new ExportRequest(Optional.empty(), false, Optional.empty(), Optional.empty(), Duration.ofSeconds(60));

    public ExportRequest {
        Objects.requireNonNull(la);
        Objects.requireNonNull(again);
        Objects.requireNonNull(only);
        Objects.requireNonNull(giveUpAfter);
    }
}
