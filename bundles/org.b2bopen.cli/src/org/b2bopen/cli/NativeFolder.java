package org.b2bopen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where SQLite unpacks its native library: a folder of this process that no other user can write to. A command that is stopped ends
 * without Java's own cleaning up, so that each would leave a library of a megabyte in the temporary folder.
 */
final class NativeFolder {
    private static final String PROPERTY = "org.sqlite.tmpdir";

    private final Path folder;

    private NativeFolder(Path folder) {
        this.folder = folder;
    }

    /** Does nothing where the administrator chose a folder, or where none can be made: SQLite then uses the temporary folder. */
    static NativeFolder open() {
        if (System.getProperty(PROPERTY) != null) {
            return new NativeFolder(null);
        }
        try {
            Path folder = Files.createTempDirectory("b2bopen-");
            // Before the library registers itself, so that it is gone when the folder's turn comes.
            folder.toFile().deleteOnExit();
            System.setProperty(PROPERTY, folder.toString());
            return new NativeFolder(folder);
        } catch (IOException noTemporaryFolder) {
            return new NativeFolder(null);
        }
    }

    /** For an end without Java's own cleaning up. */
    void delete() {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException inUse) {
            // Windows keeps a loaded library; it lies in the temporary folder, where the system cleans.
        }
    }
}
