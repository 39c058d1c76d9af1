package org.b2bopen.core.internal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.b2bopen.core.WaitingFolder;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.transport.Service;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts what lies in the folders that are sent from. */
final class WaitingCount {
    private static final Logger LOG = LoggerFactory.getLogger(WaitingCount.class);

    private WaitingCount() {}

    static List<WaitingFolder> of(Configuration configuration) {
        Folders folders = new Folders(configuration);
        return Stream.of(Service.values())
                .flatMap(service -> folders.all(service).stream())
                .map(WaitingCount::of)
                .toList();
    }

    private static WaitingFolder of(Folder folder) {
        Content waiting = content(folder.notExported());
        return new WaitingFolder(
                folder.service(),
                folder.la(),
                folder.school(),
                folder.notExported(),
                waiting.files(),
                waiting.bytes(),
                content(folder.inProgress()).files());
    }

    private record Content(int files, long bytes) {}

    private static Content content(Path folder) {
        int files = 0;
        long bytes = 0;
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path file : stream) {
                if (!Quiet.ignored(file) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    files++;
                    bytes += size(file);
                }
            }
        } catch (NoSuchFileException | NotDirectoryException notMade) {
            return new Content(0, 0);
        } catch (IOException | DirectoryIteratorException e) {
            LOG.warn("A folder could not be listed.", e);
        }
        return new Content(files, bytes);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }
}
