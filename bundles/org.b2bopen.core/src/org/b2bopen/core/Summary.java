package org.b2bopen.core;

/** How many files of a run fared how (H2). */
public record Summary(int sent, int imported, int valid, int refused, int failed, int inDoubt) {
    public static final Summary NOTHING = new Summary(0, 0, 0, 0, 0, 0);

    public Summary plus(Outcome outcome) {
        return new Summary(
                sent + (outcome == Outcome.SENT ? 1 : 0),
                imported + (outcome == Outcome.IMPORTED ? 1 : 0),
                valid + (outcome == Outcome.VALID ? 1 : 0),
                refused + (outcome == Outcome.REFUSED ? 1 : 0),
                failed + (outcome == Outcome.FAILED ? 1 : 0),
                inDoubt + (outcome == Outcome.IN_DOUBT ? 1 : 0));
    }

    /** Nothing was refused, failed or left in doubt. */
    public boolean allWell() {
        return refused + failed + inDoubt == 0;
    }
}
