package org.b2bopen.core.internal;

/** Told when a step of a transfer is done; tests let the program die there. */
@FunctionalInterface
interface Probe {
    Probe NONE = point -> {};

    void at(Point point);

    enum Point {
        CLAIM_RECORDED,
        CLAIMED,
        SENDING_RECORDED,
        RECEIPT_ARRIVED,
        RECEIPT_RECORDED,
        LINKED,
        MOVED,
        MOVE_RECORDED,
        RETURN_RECORDED,
        RETURNED,
        IMPORT_WRITTEN,
        IMPORT_SYNCED,
        IMPORT_RECORDED,
        IMPORT_PLACED,
        IMPORT_SAVED,
        IMPORT_ACKNOWLEDGED,
        IMPORT_END_RECORDED
    }
}
