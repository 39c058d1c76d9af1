package org.b2bopen.ui.exchange.internal;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.b2bopen.core.Code;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.core.OutboxEntry.State;
import org.b2bopen.transport.Service;

/** Files as the engine tells of them. */
final class Entries {
    static final OutboxEntry.Route ROUTE =
            new OutboxEntry.Route(URI.create("https://la.example/b2b"), "SOAP", "LA 820 (LA URLs)", "la-user");

    private Entries() {}

    static OutboxEntry ready(String file) {
        return entry(file, State.READY, Optional.empty(), "", Optional.of(ROUTE), Optional.empty());
    }

    static OutboxEntry wrongName(String file, String rightName) {
        return entry(
                file,
                State.NEEDS_ATTENTION,
                Optional.of(Code.NAME_PATTERN),
                "The name is wrong.",
                Optional.empty(),
                Optional.of(rightName));
    }

    private static OutboxEntry entry(
            String file,
            State state,
            Optional<Code> code,
            String reason,
            Optional<OutboxEntry.Route> route,
            Optional<String> rightName) {
        return new OutboxEntry(
                Path.of("/b2b/820", file),
                Service.STUDENT,
                "",
                "820",
                "4321",
                "820",
                1000,
                0,
                state,
                code,
                reason,
                route,
                rightName,
                List.of(),
                List.of());
    }
}
