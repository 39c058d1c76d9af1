package org.b2bopen.core.internal;

import java.util.concurrent.atomic.AtomicBoolean;

/** The program dies when it gets to a point, in all its threads. */
final class CutAt implements Probe {
    private final Point where;
    private final AtomicBoolean dead = new AtomicBoolean();

    CutAt(Point where) {
        this.where = where;
    }

    @Override
    public void at(Point point) {
        if (point == where) {
            dead.set(true);
        }
        if (dead.get()) {
            throw new PowerCut();
        }
    }
}
