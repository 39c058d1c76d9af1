package org.b2bopen.la.server.internal;

import java.util.function.Consumer;

/** The moments between which a receiver may die; tests stop it there and look at what a new start makes of it (R1). */
enum CrashPoint {
    /** The part is durable; nothing else knows of it. */
    PART_WRITTEN,
    /** The file is whole and was found good. */
    CHECKED,
    /** The key is used up; the file is not yet where it belongs. */
    RECORDED,
    /** The file is where it belongs; no receipt was given. */
    PLACED;

    static final Consumer<CrashPoint> NONE = point -> {};
}
