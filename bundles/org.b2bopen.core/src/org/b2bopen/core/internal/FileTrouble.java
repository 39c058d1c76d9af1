package org.b2bopen.core.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.b2bopen.log.DatabaseException;

/** The sentence for a file that the computer itself stands in the way of: it names the place that somebody has to look at. */
final class FileTrouble {
    private FileTrouble() {}

    static String sentence(Exception problem) {
        if (problem instanceof DiskReserve.Exhausted full) {
            return full.getMessage();
        }
        if (problem instanceof DatabaseException journal) {
            return "It could not be noted in the journal. " + journal.getMessage()
                    + " The next export goes on from there.";
        }
        return problem instanceof FileSystemException there && there.getFile() != null
                ? "It could not be read, moved or noted in the journal: " + there.getFile() + " – " + reason(there)
                        + ". The next export goes on from there."
                : "It could not be read, moved or noted in the journal; the technical log says more.";
    }

    /** The sentence for a workspace that cannot be opened. */
    static String ofWorkspace(Path folder, IOException problem) {
        return problem instanceof FileSystemException there && there.getFile() != null
                ? "The workspace " + folder + " cannot be used: " + there.getFile() + " – " + reason(there) + "."
                : "The workspace " + folder + " cannot be used. " + problem.getMessage();
    }

    private static String reason(FileSystemException problem) {
        return switch (problem) {
            case AccessDeniedException denied -> "this user may not read or write it";
            case NoSuchFileException missing -> "it does not exist";
            case FileAlreadyExistsException taken -> "something else of this name is there";
            default -> problem.getReason() == null ? "it cannot be used" : problem.getReason();
        };
    }
}
