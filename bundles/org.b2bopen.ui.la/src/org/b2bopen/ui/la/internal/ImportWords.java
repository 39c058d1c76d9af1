package org.b2bopen.ui.la.internal;

import java.util.StringJoiner;
import org.b2bopen.la.store.ImportCounts;
import org.b2bopen.la.store.ImportJob;
import org.b2bopen.ui.Numbers;
import org.eclipse.osgi.util.NLS;

/** What is said about an import beside the numbers that somebody has to look after. */
final class ImportWords {
    private ImportWords() {}

    /** Why it waits or failed, or what became of the students who need nobody: "2 added, 40 unchanged". */
    static String result(ImportJob job) {
        if (!job.message().isEmpty()) {
            return job.message();
        }
        ImportCounts counts = job.counts();
        StringJoiner words = new StringJoiner(", ");
        add(words, Messages.Imports_CountAdded, counts.added());
        add(words, Messages.Imports_CountMatched, counts.matched());
        add(words, Messages.Imports_CountChanged, counts.changed());
        add(words, Messages.Imports_CountUnchanged, counts.unchanged());
        return words.toString();
    }

    private static void add(StringJoiner words, String what, int students) {
        if (students > 0) {
            words.add(NLS.bind(what, Numbers.of(students)));
        }
    }

    /** Every number with its name, also those that are none, a line each. */
    static String details(ImportJob job) {
        ImportCounts counts = job.counts();
        StringJoiner lines = new StringJoiner("\n");
        lines.add(job.fileName());
        line(lines, Messages.Imports_Students, job.done());
        line(lines, Messages.Imports_RejectedWhy, counts.rejected());
        line(lines, Messages.Imports_Unmatched, counts.unmatched());
        line(lines, Messages.Imports_ConflictsNew, counts.conflicts());
        line(lines, Messages.Imports_Added, counts.added());
        line(lines, Messages.Imports_Matched, counts.matched());
        line(lines, Messages.Imports_Changed, counts.changed());
        line(lines, Messages.Imports_Unchanged, counts.unchanged());
        if (!job.message().isEmpty()) {
            lines.add(job.message());
        }
        return lines.toString();
    }

    private static void line(StringJoiner lines, String name, int number) {
        lines.add(NLS.bind(Messages.Imports_Line, name, Numbers.of(number)));
    }
}
