package org.b2bopen.ui.la.internal;

import java.io.IOException;
import org.b2bopen.la.store.StoreException;
import org.b2bopen.ui.OperationJob;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;

/** Does something to the receiving side, one after the other in the order in which it was asked for; then the views look again. */
final class StoreJob extends OperationJob {
    /** What is done. */
    @FunctionalInterface
    interface Act {
        /**
         * @return one line for people: how it ended
         * @throws IllegalArgumentException with a sentence for people
         */
        String on(Receiver receiver, IProgressMonitor monitor) throws IOException, Problem;
    }

    private record InOrder(ReceiverAddon receivers) implements ISchedulingRule {
        @Override
        public boolean contains(ISchedulingRule rule) {
            return equals(rule);
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return equals(rule);
        }
    }

    private final ReceiverAddon receivers;
    private final Act act;

    StoreJob(String name, ReceiverAddon receivers, Act act) {
        super(name);
        this.receivers = receivers;
        this.act = act;
        setRule(new InOrder(receivers));
    }

    @Override
    protected String execute(IProgressMonitor monitor) throws Problem {
        Receiver receiver = receivers.receiver().orElseThrow(() -> new Problem(Messages.Store_NotOpen));
        try {
            return act.on(receiver, monitor);
        } catch (IOException | IllegalArgumentException e) {
            throw new Problem(e.getLocalizedMessage());
        } catch (StoreException e) {
            throw new Problem(Messages.bind(Messages.Store_Failed, e.getMessage()));
        } finally {
            receivers.changed();
        }
    }
}
