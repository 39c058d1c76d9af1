package org.b2bopen.la.store;

/**
 * What became of students.
 *
 * @param added new held students
 * @param matched found among the held ones and looked at
 * @param unmatched put in the work-list
 * @param unchanged the same as at the last import
 * @param changed matched ones of which something was imported
 * @param conflicts new open conflicts
 * @param rejected could not be read
 */
public record ImportCounts(
        int added, int matched, int unmatched, int unchanged, int changed, int conflicts, int rejected) {
    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0);

    public ImportCounts plus(ImportCounts more) {
        return new ImportCounts(
                added + more.added,
                matched + more.matched,
                unmatched + more.unmatched,
                unchanged + more.unchanged,
                changed + more.changed,
                conflicts + more.conflicts,
                rejected + more.rejected);
    }
}
