package org.b2bopen.core.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.b2bopen.transport.Service;

/**
 * What the journal knows of a file that came from an LA (P4).
 *
 * @param id as the LA named it
 * @param name as the LA named it, and judged to be harmless
 * @param part where it is until it has its own name
 * @param target where it lies; known from SAVED on
 */
record InboundRecord(
        String key,
        State state,
        Service service,
        String la,
        String school,
        String id,
        String name,
        String sha256,
        long length,
        Path part,
        Optional<Path> target) {
    enum State {
        /** Whole, verified and synced under its temporary name. */
        FETCHED,
        /** Synced under its own name, folder and all. */
        SAVED,
        /** The LA was told. */
        ACKNOWLEDGED
    }

    static String key(Service service, String la, String school, String id, String sha256) {
        String text = String.join("\n", "b2bopen-inbound-1", service.name(), la, school, sha256, id);
        return HexFormat.of().formatHex(TransferKey.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    InboundRecord saved(Path where) {
        return new InboundRecord(
                key, State.SAVED, service, la, school, id, name, sha256, length, part, Optional.of(where));
    }

    InboundRecord acknowledged() {
        return new InboundRecord(key, State.ACKNOWLEDGED, service, la, school, id, name, sha256, length, part, target);
    }
}
