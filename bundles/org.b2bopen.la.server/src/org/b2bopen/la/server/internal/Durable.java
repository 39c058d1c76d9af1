package org.b2bopen.la.server.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** File operations that are on the disk when they return. What is made is readable by its owner only: it holds personal data. */
final class Durable {
    private Durable() {}

    /** Makes the folder and what is missing above it. */
    static void directories(Path folder) throws IOException {
        Path missing = folder.toAbsolutePath();
        if (Files.isDirectory(missing)) {
            return;
        }
        directories(missing.getParent());
        if (posix(missing.getParent())) {
            Files.createDirectories(
                    missing, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(missing);
        }
        sync(missing.getParent());
    }

    /** Opens for writing, makes it when it is not there. */
    static FileChannel openForWriting(Path file) throws IOException {
        if (posix(file.getParent()) && Files.notExists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Moves within one volume; the caller has seen that the target is free and nobody else makes it. */
    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        sync(to.getParent());
    }

    /** A name in a folder is durable only when the folder itself is. Windows has no such call and needs none. */
    static void sync(Path folder) throws IOException {
        if (posix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
