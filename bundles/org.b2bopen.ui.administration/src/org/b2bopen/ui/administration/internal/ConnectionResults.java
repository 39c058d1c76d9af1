package org.b2bopen.ui.administration.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.b2bopen.ui.administration.internal.ConnectionChecks.Outcome;
import org.b2bopen.ui.administration.internal.ConnectionChecks.Result;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** How the last test of each connection ended; for the UI thread. */
final class ConnectionResults {
    private final Map<String, Result> results = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** @param id an LA number, or {@link ConnectionChecks#PERSONNEL} */
    Optional<Result> of(String id) {
        return Optional.ofNullable(results.get(id));
    }

    void put(String id, Result result) {
        results.put(id, result);
        listeners.forEach(Runnable::run);
    }

    /** What was tested is no longer what is configured. */
    void clear() {
        results.clear();
        listeners.forEach(Runnable::run);
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    static void open(Shell shell, String name, Result result) {
        if (result.outcome() == Outcome.FAILS) {
            MessageDialog.openWarning(shell, name, result.details());
        } else {
            MessageDialog.openInformation(shell, name, result.details());
        }
    }
}
