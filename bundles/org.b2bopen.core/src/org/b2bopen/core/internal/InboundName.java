package org.b2bopen.core.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Judges the name that a server gave to a file: nothing it says may lead out of the folder, on any system that may read it (P4). */
final class InboundName {
    static final int MOST_BYTES = 255;

    private static final Pattern RESERVED =
            Pattern.compile("(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9\u00b9\u00b2\u00b3])");
    private static final String FORBIDDEN = "/\\:*?\"<>|";

    private InboundName() {}

    /** What speaks against it, as the end of a sentence; empty where nothing does. Never repeats the name. */
    static Optional<String> problem(String name, Path folder) {
        if (name.isBlank()) {
            return Optional.of("is empty");
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of("is longer than " + MOST_BYTES + " bytes");
        }
        if (name.codePoints().anyMatch(InboundName::unprintable)) {
            return Optional.of("has control characters or broken ones");
        }
        if (name.codePoints().anyMatch(c -> FORBIDDEN.indexOf(c) >= 0)) {
            return Optional.of("has a character that no file name may have: " + String.join(" ", FORBIDDEN.split("")));
        }
        if (name.startsWith(".") || name.startsWith(" ") || name.endsWith(".") || name.endsWith(" ")) {
            return Optional.of("begins or ends with a dot or a space");
        }
        String stem = name.split("\\.", 2)[0].strip().toUpperCase(Locale.ROOT);
        if (RESERVED.matcher(stem).matches()) {
            return Optional.of("is reserved by Windows");
        }
        return outside(name, folder);
    }

    private static Optional<String> outside(String name, Path folder) {
        try {
            Path file = folder.resolve(name);
            boolean inside = folder.equals(file.normalize().getParent())
                    && file.getFileName().toString().equals(name);
            if (!inside) {
                return Optional.of("leads out of the folder");
            }
            return Quiet.ignored(file)
                    ? Optional.of("is that of an unfinished file, or one of the system's")
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of("is none for a file on this computer");
        }
    }

    private static boolean unprintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
