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
 * @param files only these, each in the Files Not Exported folder of an asked row; empty for all
 * @param giveUpAfter how long an unreachable server is tried
 */
public record ExportPersonnelRequest(Optional<SchoolKey> school, List<Path> files, Duration giveUpAfter) {
    public ExportPersonnelRequest {
        Objects.requireNonNull(school);
        files = List.copyOf(files);
        Objects.requireNonNull(giveUpAfter);
    }
}
