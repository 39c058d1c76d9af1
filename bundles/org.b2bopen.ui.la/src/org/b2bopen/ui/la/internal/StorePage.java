package org.b2bopen.ui.la.internal;

import java.util.List;
import java.util.Optional;

/** What a view of the Local Authority shows in place of its list while no database is open. */
record StorePage(String title, String why, List<Next> next) {
    /** What somebody can do about it; each is a button. */
    enum Next {
        TRY_AGAIN,
        CHOOSE;

        String label() {
            return switch (this) {
                case TRY_AGAIN -> Messages.Store_TryAgain;
                case CHOOSE -> Messages.Store_Choose;
            };
        }
    }

    /** Empty when one is open. */
    static Optional<StorePage> of(ReceiverAddon.State state) {
        return switch (state) {
            case ReceiverAddon.State.NotChosen none ->
                Optional.of(new StorePage(
                        Messages.Store_NotChosenTitle, Messages.Store_NotChosenWhy, List.of(Next.CHOOSE)));
            // A server that does not answer keeps it for half a minute; somebody may know a better one.
            case ReceiverAddon.State.Opening opening ->
                Optional.of(new StorePage(Messages.Store_Opening, "", List.of(Next.CHOOSE)));
            case ReceiverAddon.State.Failed failed ->
                Optional.of(
                        new StorePage(Messages.Store_FailedTitle, failed.why(), List.of(Next.TRY_AGAIN, Next.CHOOSE)));
            case ReceiverAddon.State.Open open -> Optional.empty();
        };
    }
}
