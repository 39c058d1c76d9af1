package org.b2bopen.core;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What to export (S6).
 *
 * @param la only the files for this LA
 * @param dryRun checks everything that can be checked here (V1–V6) and sends nothing
 * @param again a file to send although the same name and content was receipted before
 * @param only just these files, for "Send this now"; empty for all
 * @param giveUpAfter how long an unreachable server is tried
 */
public record ExportRequest(
        Optional<String> la, boolean dryRun, Optional<Path> again, List<Path> only, Duration giveUpAfter) {
    /** A one-shot run gives up on an unreachable server after a minute (H2). */
    public static final ExportRequest EVERYTHING =
            new ExportRequest(Optional.empty(), false, Optional.empty(), List.of(), Duration.ofSeconds(60));

    public ExportRequest {
        Objects.requireNonNull(la);
        Objects.requireNonNull(again);
        only = List.copyOf(only);
        Objects.requireNonNull(giveUpAfter);
    }
}
