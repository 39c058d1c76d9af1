package org.b2bopen.ui.la.internal;

import java.util.List;
import java.util.StringJoiner;
import org.b2bopen.la.store.ImportJob;
import org.b2bopen.la.store.ImportJob.State;
import org.b2bopen.ui.Numbers;
import org.eclipse.osgi.util.NLS;

/** How the imports stand together, in a line. */
final class ImportsSummary {
    private ImportsSummary() {}

    static String of(List<ImportJob> jobs) {
        StringJoiner line = new StringJoiner(" \u00b7 ");
        for (State state : List.of(State.RUNNING, State.WAITING, State.FAILED, State.DONE)) {
            long count = jobs.stream().filter(job -> job.state() == state).count();
            if (count > 0) {
                line.add(NLS.bind(Messages.Imports_Count, Numbers.of(count), ImportsPart.word(state)));
            }
        }
        return line.toString();
    }
}
