package org.b2bopen.promises;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.b2bopen.promises.disk.Disk;

/** Lets something happen at the N-th point of a run, and knows at which places the program syncs. */
public final class Cuts implements Disk.Watcher {
    /** Ends the run as a power cut does: no handler tidies up after it. */
    public static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** What happens instead of a step. */
    public interface Fault {
        void at(Disk.Step step) throws IOException;
    }

    private static final int FRAMES = 4;

    private final int at;
    private final Fault fault;
    private final String muted;
    private final boolean stays;
    private final Set<String> syncs = new LinkedHashSet<>();
    private int points;
    private boolean dead;
    private boolean happened;

    private Cuts(int at, Fault fault, String muted, boolean stays) {
        this.at = at;
        this.fault = fault;
        this.muted = muted;
        this.stays = stays;
    }

    /** The power fails at that point, before or after a step; {@code muted} is a place whose syncs do nothing, or empty. */
    public static Cuts power(int at, String muted) {
        return new Cuts(at, null, muted, false);
    }

    /** That step fails, and where it {@code stays} so do all that follow; the points are the steps alone. */
    public static Cuts fault(int at, boolean stays, Fault fault) {
        return new Cuts(at, fault, "", stays);
    }

    @Override
    public void before(Disk.Step step) throws IOException {
        if (fault != null) {
            int now = points++;
            if (now == at || stays && now > at) {
                happened = true;
                fault.at(step);
            }
        } else {
            point();
        }
    }

    @Override
    public void after(Disk.Step step) {
        point();
    }

    /** A point between the steps, such as a row of the journal. */
    public synchronized void point() {
        alive();
        if (fault == null && points++ == at) {
            happened = true;
            dead = true;
            throw new PowerCut();
        }
    }

    private void alive() {
        if (dead) {
            throw new PowerCut();
        }
    }

    @Override
    public boolean lies(Disk.Step step) {
        String place = place();
        syncs.add(place);
        return place.equals(muted);
    }

    /** Whether the run came as far as the point. */
    public boolean happened() {
        return happened;
    }

    public Set<String> syncs() {
        return syncs;
    }

    private static String place() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> frame.getClassName().startsWith("org.b2bopen.")
                                && !frame.getClassName().startsWith("org.b2bopen.promises"))
                        .limit(FRAMES)
                        .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName() + ":"
                                + frame.getLineNumber())
                        .collect(Collectors.joining(" < ")));
    }
}
