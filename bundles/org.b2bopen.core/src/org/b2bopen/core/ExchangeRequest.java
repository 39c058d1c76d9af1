package org.b2bopen.core;

import java.time.Duration;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/**
 * How to do everything that the schedule does: Student exports, Personnel exports, Personnel imports (A5).
 *
 * @param scheduled whether it stands for the due time that the schedule has just taken; else it is asked for by hand
 * @param goOnAfterCancel whether a scheduled run that is cancelled is only cut off, because the program ends, and goes on
 *     later; asked when it is cancelled
 * @param giveUpAfter how long an unreachable server is tried before the schedule is left to try it again later
 */
public record ExchangeRequest(boolean scheduled, BooleanSupplier goOnAfterCancel, Duration giveUpAfter) {
    public ExchangeRequest {
        Objects.requireNonNull(goOnAfterCancel);
        Objects.requireNonNull(giveUpAfter);
    }

    /** @param programEnds asked when it is cancelled; a run that the end of the program cuts off goes on later */
    public static ExchangeRequest scheduled(BooleanSupplier programEnds, Duration giveUpAfter) {
        return new ExchangeRequest(true, programEnds, giveUpAfter);
    }

    public static ExchangeRequest byHand(Duration giveUpAfter) {
        return new ExchangeRequest(false, () -> false, giveUpAfter);
    }
}
