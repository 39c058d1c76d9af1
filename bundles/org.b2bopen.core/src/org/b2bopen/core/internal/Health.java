package org.b2bopen.core.internal;

import java.time.Duration;
import java.time.Instant;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.TransportException;

/** How an endpoint fares in a run: once it is given up, the files that are left do not each wait for it again. */
final class Health {
    private Instant failingSince;
    private TransportException givenUp;

    synchronized void check() throws TransportException {
        if (givenUp != null) {
            throw givenUp;
        }
    }

    synchronized void works() {
        failingSince = null;
    }

    /** Notes a failure, and throws it when it is of no use to go on trying. */
    synchronized void failed(TransportException failure, Instant now, Duration giveUpAfter) throws TransportException {
        if (!failure.retryable()) {
            if (concernsEveryFile(failure.code())) {
                givenUp = failure;
            }
            throw failure;
        }
        if (failingSince == null) {
            failingSince = now;
        }
        if (!now.isBefore(failingSince.plus(giveUpAfter))) {
            givenUp = failure;
            throw failure;
        }
    }

    private static boolean concernsEveryFile(FaultCode code) {
        return code == FaultCode.UNREACHABLE || code == FaultCode.TLS || code == FaultCode.PROXY;
    }
}
