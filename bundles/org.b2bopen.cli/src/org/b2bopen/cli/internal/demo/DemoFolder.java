package org.b2bopen.cli.internal.demo;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.stream.Stream;
import org.b2bopen.cli.internal.console.CommandException;
import org.slf4j.LoggerFactory;

/** The folder a demo lives in: one of the user's, which stays, or a temporary one, which goes with everything in it. */
final class DemoFolder implements AutoCloseable {
    private final Path path;
    private final boolean kept;

    private DemoFolder(Path path, boolean kept) {
        this.path = path;
        this.kept = kept;
    }

    static DemoFolder make(Optional<Path> keep) throws IOException, CommandException {
        if (keep.isEmpty()) {
            return new DemoFolder(Files.createTempDirectory("b2bopen-demo-"), false);
        }
        Path folder = keep.get().toAbsolutePath().normalize();
        if (Files.exists(folder) && !isEmptyFolder(folder)) {
            throw CommandException.usage(folder + " (--keep) must be a new or an empty folder.");
        }
        return new DemoFolder(Files.createDirectories(folder), true);
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    Path path() {
        return path;
    }

    /** What the school has: its workspace. */
    Path workspace() {
        return path.resolve("school").resolve("workspace");
    }

    /** What the school has: the root folder with Files Not Exported and Files Exported. */
    Path root() {
        return path.resolve("school").resolve("files");
    }

    Path authority(String number) {
        return path.resolve("la-" + number);
    }

    Path tls() {
        return path.resolve("tls");
    }

    @Override
    public void close() {
        if (kept) {
            return;
        }
        try {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException problem) throws IOException {
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException remains) {
            LoggerFactory.getLogger(DemoFolder.class)
                    .warn("The temporary folder {} could not be removed", path, remains);
        }
    }
}
