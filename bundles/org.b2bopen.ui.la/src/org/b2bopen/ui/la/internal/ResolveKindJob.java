package org.b2bopen.ui.la.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.b2bopen.la.store.Conflict;
import org.b2bopen.la.store.Conflict.Decision;
import org.b2bopen.la.store.Conflicts;
import org.b2bopen.la.store.StoreException;
import org.b2bopen.ui.Numbers;
import org.b2bopen.ui.OperationJob;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/** Decides all open conflicts of a kind in the same way, a few hundred at a time; what was decided when somebody cancels stays decided. */
final class ResolveKindJob extends OperationJob {
    private static final int AT_ONCE = 500;

    private final ReceiverAddon receivers;
    private final Conflicts.Filter filter;
    private final Decision decision;
    private final int count;

    ResolveKindJob(ReceiverAddon receivers, Conflicts.Filter filter, Decision decision, int count) {
        super(Messages.Conflicts_KindTitle);
        this.receivers = receivers;
        this.filter = filter;
        this.decision = decision;
        this.count = count;
    }

    @Override
    protected String execute(IProgressMonitor monitor) throws Problem {
        Receiver receiver = receivers.receiver().orElseThrow(() -> new Problem(Messages.Store_NotOpen));
        monitor.beginTask(getName(), Math.max(1, count));
        try {
            return NLS.bind(Messages.Conflicts_Applied, Numbers.of(resolveAll(receiver, monitor)), 0);
        } catch (StoreException e) {
            throw new Problem(Messages.bind(Messages.Store_Failed, e.getMessage()));
        } finally {
            receivers.changed();
        }
    }

    private int resolveAll(Receiver receiver, IProgressMonitor monitor) {
        Conflicts conflicts = receiver.store().conflicts();
        int resolved = 0;
        for (List<Conflict> some = conflicts.list(filter, 0, AT_ONCE);
                !some.isEmpty();
                some = conflicts.list(filter, 0, AT_ONCE)) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            Map<Long, Decision> decisions = new HashMap<>();
            some.forEach(conflict -> decisions.put(conflict.id(), decision));
            resolved += conflicts.resolve(decisions, receiver.who());
            monitor.worked(some.size());
        }
        return resolved;
    }
}
