package org.b2bopen.log;

/**
 * The ids of the oldest and the newest stored entry; some between them may have been deleted. Both are 0 in an empty store.
 */
public record LogExtent(long oldest, long newest) {
    public static final LogExtent EMPTY = new LogExtent(0, 0);

    /** The id at a place between the newest (0.0) and the oldest (1.0). */
    public long at(double place) {
        return newest - Math.round(Math.clamp(place, 0.0, 1.0) * (newest - oldest));
    }

    /** Where an id stands between the newest (0.0) and the oldest (1.0). */
    public double placeOf(long id) {
        return newest == oldest ? 0 : Math.clamp((double) (newest - id) / (newest - oldest), 0.0, 1.0);
    }
}
