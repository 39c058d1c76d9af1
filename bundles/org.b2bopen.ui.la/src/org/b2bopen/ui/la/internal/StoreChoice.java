package org.b2bopen.ui.la.internal;

import java.util.Optional;
import java.util.function.Consumer;
import org.b2bopen.ui.Background;

/** Opens in the background what somebody chose; a server may take its time, and until it answers one can think better of it. */
final class StoreChoice {
    private final ReceiverAddon receivers;
    private final Background background;
    private volatile boolean cancelled;
    private volatile boolean opening;

    StoreChoice(ReceiverAddon receivers, Background background) {
        this.receivers = receivers;
        this.background = background;
    }

    /**
     * @param password as typed; empty to keep the stored one
     * @param failed is told why, as a sentence
     */
    void open(StoreSetting setting, Optional<String> password, Runnable done, Consumer<String> failed) {
        opening = true;
        background.run(
                () -> receivers.choose(setting, password, () -> !cancelled),
                chosen -> {
                    opening = false;
                    if (!cancelled) {
                        done.run();
                    }
                },
                sentence -> {
                    opening = false;
                    if (!cancelled) {
                        failed.accept(sentence);
                    }
                });
    }

    boolean isOpening() {
        return opening;
    }

    /** From here on nothing comes of it any more. */
    void cancel() {
        cancelled = true;
    }
}
