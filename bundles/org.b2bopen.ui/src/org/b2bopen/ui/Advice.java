package org.b2bopen.ui;

import java.util.Arrays;
import java.util.Optional;
import org.b2bopen.core.Code;

/** What to do about a code: the same sentence in every view (L1). */
public final class Advice {
    private Advice() {}

    /** @param code as the log holds it; codes that the engine does not know have no advice */
    public static Optional<String> on(String code) {
        return Arrays.stream(Code.values())
                .filter(each -> each.name().equals(code))
                .map(Code::whatToDo)
                .findFirst();
    }
}
