package org.b2bopen.la.server.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.function.Predicate;

/** Finds a name in a folder that is not taken: nothing that is there is ever overwritten. */
final class Placing {
    private Placing() {}

    /** The name itself, or {@code name (2).xml} and so on. */
    static Path free(Path folder, String name) throws IOException {
        return free(folder, name, path -> false);
    }

    /** @param taken names that somebody else has been promised */
    static Path free(Path folder, String name, Predicate<Path> taken) throws IOException {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String extension = dot > 0 ? name.substring(dot) : "";
        Path path = folder.resolve(name);
        for (int i = 2; Files.exists(path, LinkOption.NOFOLLOW_LINKS) || taken.test(path); i++) {
            path = folder.resolve(stem + " (" + i + ")" + extension);
        }
        return path;
    }
}
