package org.b2bopen.core;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which staff files to export (P3).
 *
 * @param school only this row's; empty for every row
 * @param dryRun checks everything that can be checked here and sends nothing
 * @param again a file to send although the same name and content was receipted before
 * @param files only these, each in the Files Not Exported folder of an asked row; empty for all
 * @param giveUpAfter how long an unreachable server is tried
 */
public record ExportPersonnelRequest(
        Optional<SchoolKey> school, boolean dryRun, Optional<Path> again, List<Path> files, Duration giveUpAfter) {
    public ExportPersonnelRequest {
        Objects.requireNonNull(school);
        Objects.requireNonNull(again);
        files = List.copyOf(files);
        Objects.requireNonNull(giveUpAfter);
    }
}
