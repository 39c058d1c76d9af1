package org.b2bopen.messages.internal;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Lends each check a parser of its own. Never more are kept than were ever in use at once. Safe for several threads. */
public final class XmlKits {
    private final Queue<XmlKit> idle = new ConcurrentLinkedQueue<>();

    XmlKit take() {
        XmlKit kit = idle.poll();
        return kit == null ? new XmlKit() : kit;
    }

    /**
     * To be called after a reading that came to the end of the file only: what a broken one leaves behind nobody knows.
     *
     * @param foreignNames how many names the file had that its schema does not know
     */
    void giveBack(XmlKit kit, int foreignNames) {
        if (kit.met(foreignNames) <= ForeignNames.MOST) {
            idle.add(kit);
        }
    }
}
