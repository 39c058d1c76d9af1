package org.b2bopen.messages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.b2bopen.messages.internal.CheckRun;
import org.b2bopen.messages.internal.ShippedSchemas;
import org.b2bopen.messages.internal.UserSchemas;
import org.b2bopen.messages.internal.XmlKits;

/**
 * Checks a file against its message type: name, header, schema and national rules, in one reading and in memory that does not grow
 * with the file (V1–V3, V5, V6, R4). Safe for use by several threads; the schemas are compiled once.
 */
public final class MessageCheck {
    /** How many errors, and how many queries, a report keeps; beyond that they are only counted. */
    public static final int KEPT_FINDINGS = 100;

    private final MessageTypes types;
    private final ShippedSchemas shipped = new ShippedSchemas();
    private final XmlKits kits = new XmlKits();
    private final Optional<UserSchemas> userSchemas;

    /** @param userSchemas a folder of the user's own XSDs, which override the shipped ones by root element and version (V3) */
    public MessageCheck(MessageTypes types, Optional<Path> userSchemas) {
        this.types = types;
        this.userSchemas = userSchemas.map(UserSchemas::new);
    }

    /** The kinds of files that it knows. */
    public MessageTypes types() {
        return types;
    }

    /**
     * @param ignoreName leaves out V1 and V2: the type is then found by the root element
     * @param cancelled asked now and then; when true, the check ends with {@link java.io.InterruptedIOException}
     */
    public CheckReport check(Path file, boolean ignoreName, BooleanSupplier cancelled) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return check(file.getFileName().toString(), in, ignoreName, cancelled);
        }
    }

    /** As above, for content that is not in a file of that name; reads {@code content} to its end and does not close it. */
    public CheckReport check(String fileName, InputStream content, boolean ignoreName, BooleanSupplier cancelled)
            throws IOException {
        return new CheckRun(types, shipped, userSchemas, kits, fileName, ignoreName, content, cancelled).check();
    }
}
