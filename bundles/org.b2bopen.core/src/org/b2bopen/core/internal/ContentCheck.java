package org.b2bopen.core.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.b2bopen.messages.CheckReport;

/** Checks a file's name and content in one reading (V1–V3, V5, V6). */
@FunctionalInterface
interface ContentCheck {
    /** @throws java.io.InterruptedIOException once {@code cancelled} */
    CheckReport check(Path file, BooleanSupplier cancelled) throws IOException;
}
