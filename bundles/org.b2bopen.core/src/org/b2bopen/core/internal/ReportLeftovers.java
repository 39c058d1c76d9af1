package org.b2bopen.core.internal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Parts of reports that nobody goes on with: those of schools that are not configured any more, and what is left of an earlier version's
 * place for all schools of an LA. They are personal (L4).
 */
final class ReportLeftovers {
    private static final Logger LOG = LoggerFactory.getLogger(ReportLeftovers.class);

    private final Map<Path, Set<Path>> places = new HashMap<>();
    private final Set<Path> unfinished = new HashSet<>();

    /** @param whole whether everything of this school is in order; until it is of all, what is in the former place may be some school's */
    void asked(SchoolImport.Inbox inbox, boolean whole) {
        places.computeIfAbsent(inbox.shared(), any -> new HashSet<>()).add(inbox.inProgress());
        if (!whole) {
            unfinished.add(inbox.shared());
        }
    }

    void sweep() {
        places.forEach((shared, known) -> {
            try {
                if (Files.isDirectory(shared)) {
                    sweep(shared, known);
                }
            } catch (IOException e) {
                LOG.warn("What was left of reports in {} could not be deleted.", shared, e);
            }
        });
    }

    private void sweep(Path shared, Set<Path> known) throws IOException {
        if (!unfinished.contains(shared)) {
            SchoolImport.sweep(shared, Set.of());
        }
        try (DirectoryStream<Path> schools = Files.newDirectoryStream(shared, "[0-9]*")) {
            for (Path school : schools) {
                if (!known.contains(school) && Files.isDirectory(school, LinkOption.NOFOLLOW_LINKS)) {
                    SchoolImport.sweep(school, Set.of());
                    Files.deleteIfExists(school);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }
}
