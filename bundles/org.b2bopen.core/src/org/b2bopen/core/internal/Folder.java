package org.b2bopen.core.internal;

import java.nio.file.Path;
import java.util.Map;

/**
 * A watched folder (A1, A9).
 *
 * @param exported where delivered files go, by the destination LA; a file for another LA does not belong here
 */
record Folder(Path notExported, Path inProgress, Map<String, Path> exported) {
    Folder {
        exported = Map.copyOf(exported);
    }

    /** The LA of the folder, for a file whose own is not known. */
    String la() {
        return exported.size() == 1 ? exported.keySet().iterator().next() : "";
    }
}
