package org.b2bopen.messages.internal;

import java.util.ArrayList;
import java.util.List;
import org.b2bopen.messages.Finding;

/** Keeps the first findings of each kind and counts the rest, so that a file with a million faults costs no memory (R4). */
public final class Findings {
    private final int kept;
    private final List<Finding> nameErrors = new ArrayList<>();
    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> queries = new ArrayList<>();
    private Finding notXml;
    private long errorCount;
    private long queryCount;

    public Findings(int kept) {
        this.kept = kept;
    }

    public void add(Finding finding) {
        if (!finding.code().isError()) {
            queryCount++;
            keep(queries, finding);
            return;
        }
        errorCount++;
        switch (finding.code()) {
            case NAME_PATTERN, NAME_MISMATCH -> nameErrors.add(finding);
            case NOT_XML -> notXml = finding;
            default -> keep(errors, finding);
        }
    }

    private void keep(List<Finding> list, Finding finding) {
        if (list.size() < kept) {
            list.add(finding);
        }
    }

    /** Findings about the name first, then those of the content in its order; what ends the reading is never left out. */
    public List<Finding> errors() {
        List<Finding> all = new ArrayList<>(nameErrors);
        int room = kept - all.size() - (notXml == null ? 0 : 1);
        all.addAll(errors.subList(0, Math.min(errors.size(), room)));
        if (notXml != null) {
            all.add(notXml);
        }
        return all;
    }

    public List<Finding> queries() {
        return queries;
    }

    public long errorCount() {
        return errorCount;
    }

    public long queryCount() {
        return queryCount;
    }
}
