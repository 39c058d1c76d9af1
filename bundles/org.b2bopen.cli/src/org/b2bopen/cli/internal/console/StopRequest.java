package org.b2bopen.cli.internal.console;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Ctrl-C, or a service manager that ends the program: whoever works is told and comes to a clean end. Safe for several threads. */
public final class StopRequest {
    private final CountDownLatch requested = new CountDownLatch(1);
    private final List<Runnable> actions = new ArrayList<>();

    public void request() {
        List<Runnable> now;
        synchronized (actions) {
            requested.countDown();
            now = List.copyOf(actions);
            actions.clear();
        }
        now.forEach(Runnable::run);
    }

    public boolean isRequested() {
        return requested.getCount() == 0;
    }

    /** Runs the action on the thread that asks for the stop; at once, when it was asked for already. */
    public void onRequest(Runnable action) {
        synchronized (actions) {
            if (!isRequested()) {
                actions.add(action);
                return;
            }
        }
        action.run();
    }

    public void await() throws InterruptedException {
        requested.await();
    }
}
