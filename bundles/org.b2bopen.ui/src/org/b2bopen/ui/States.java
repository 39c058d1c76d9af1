package org.b2bopen.ui;

import org.b2bopen.core.OutboxEntry;

/** The words for the states of a file: the same everywhere. */
public final class States {
    private States() {}

    public static String word(OutboxEntry.State state) {
        return switch (state) {
            case CHECKING -> Messages.State_Checking;
            case READY -> Messages.State_Ready;
            case SENDING -> Messages.State_Sending;
            case DELIVERED -> Messages.State_Delivered;
            case NEEDS_ATTENTION -> Messages.State_NeedsAttention;
            case IN_DOUBT -> Messages.State_InDoubt;
            case WAITING_FOR_SERVER -> Messages.State_Waiting;
        };
    }
}
