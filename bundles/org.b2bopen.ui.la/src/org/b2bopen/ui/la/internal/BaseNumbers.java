package org.b2bopen.ui.la.internal;

import java.util.Map;
import java.util.stream.Collectors;
import org.b2bopen.la.store.Base;
import org.b2bopen.la.store.LaStore;

/** What bases are called, read once for a list. */
record BaseNumbers(Map<Long, String> numbers) {
    static BaseNumbers of(LaStore store) {
        return new BaseNumbers(store.bases().all().stream().collect(Collectors.toMap(Base::id, Base::number)));
    }

    /** {@code 820/4321}; empty for none. */
    String of(long base) {
        return numbers.getOrDefault(base, "");
    }
}
