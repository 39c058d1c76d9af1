package org.b2bopen.promises.fuzz;

import com.code_intelligence.jazzer.api.BugDetectors;

/** What holds for any input; what does not hold is an {@link AssertionError}, which the fuzzer reports with the input. */
public final class Must {
    private Must() {}

    public static void be(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    /** No input may make the program call anybody; only a port of our own on this computer is allowed, or none (0). */
    public static void callNobodyBut(int port) {
        BugDetectors.allowNetworkConnections(
                (host, asked) -> port != 0 && asked == port && (host.equals("127.0.0.1") || host.equals("localhost")));
    }
}
