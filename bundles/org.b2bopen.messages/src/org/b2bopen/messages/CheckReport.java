package org.b2bopen.messages;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one reading of a file told (V1–V3, V5, V6).
 *
 * @param sha256 lower-case hex over every byte of the file, taken in the same reading
 * @param errors the first {@link MessageCheck#KEPT_FINDINGS} in the order of the file
 * @param queries likewise
 * @param errorCount how many there are in all
 */
public record CheckReport(
        String fileName,
        Optional<MessageType> type,
        Optional<FileName> name,
        Optional<Header> header,
        String sha256,
        long bytes,
        List<Finding> errors,
        List<Finding> queries,
        long errorCount,
        long queryCount) {
    public CheckReport {
        Objects.requireNonNull(fileName);
        Objects.requireNonNull(type);
        Objects.requireNonNull(name);
        Objects.requireNonNull(header);
        Objects.requireNonNull(sha256);
        errors = List.copyOf(errors);
        queries = List.copyOf(queries);
    }

    public boolean valid() {
        return errorCount == 0;
    }

    /** Whether nothing but the schema speaks against the file, so that an LA's "send where possible" applies (V3). */
    public boolean onlySchemaErrors() {
        return errorCount > 0 && errors.stream().allMatch(finding -> finding.code() == Finding.Code.SCHEMA);
    }
}
