package org.b2bopen.transport.tck;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Transfer ids of the form that the engine's have: 64 hexadecimal digits. */
final class Keys {
    private Keys() {}

    static String of(String name, String sha256) {
        return HexFormat.of().formatHex(Body.digest().digest((name + "\n" + sha256).getBytes(StandardCharsets.UTF_8)));
    }
}
