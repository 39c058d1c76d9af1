package org.b2bopen.la.imports.internal;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.b2bopen.la.store.Base;
import org.b2bopen.la.store.IncomingRecord;
import org.b2bopen.la.store.VirtualFile;

/**
 * What could not be taken of a file, for the school that sent it: a CSV file in the outbox, which the school's client fetches (LA8).
 * Written before the import counts as done; should that happen twice, it is the same file under the same name.
 */
final class RejectionReport {
    private final Path data;

    RejectionReport(Path data) {
        this.data = data;
    }

    void write(Base base, VirtualFile file, List<IncomingRecord.Rejected> rejections) throws IOException {
        String text = rejections.stream()
                .map(one -> String.join(
                        ",",
                        quoted(file.name()),
                        quoted(Objects.requireNonNullElse(one.upn(), "")),
                        quoted(one.code()),
                        quoted(one.message())))
                .collect(Collectors.joining("\r\n", "File,UPN,Code,What is wrong\r\n", "\r\n"));
        Path folder = data.resolve("outbox").resolve(base.la()).resolve(base.school());
        directories(folder);
        String name = name(base, file);
        Path temporary = folder.resolve("." + name + ".tmp");
        Files.deleteIfExists(temporary);
        try (FileChannel channel = create(temporary)) {
            Channels.newOutputStream(channel).write(text.getBytes(StandardCharsets.UTF_8));
            channel.force(true);
        }
        Files.move(
                temporary, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Names of this form wait for the service B2B:Student; no other file has one. */
    static String name(Base base, VirtualFile file) {
        return "%sLLLL_REJ_%s%s_%06d.csv".formatted(base.la(), base.la(), base.school(), file.id());
    }

    private static String quoted(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }

    private static boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private static void directories(Path folder) throws IOException {
        if (posix()) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    private static FileChannel create(Path file) throws IOException {
        if (posix()) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
