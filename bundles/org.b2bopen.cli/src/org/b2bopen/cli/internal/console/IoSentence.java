package org.b2bopen.cli.internal.console;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What went wrong with a file, as a sentence: file system exceptions have only the path as their message. */
public final class IoSentence {
    private IoSentence() {}

    public static String of(IOException problem) {
        return switch (problem) {
            case NoSuchFileException missing -> missing.getFile() + " does not exist.";
            case FileAlreadyExistsException there -> there.getFile() + " is there already; nothing was overwritten.";
            case AccessDeniedException denied -> denied.getFile() + " may not be read or written by this user.";
            case FileSystemException other
            when other.getReason() != null ->
                other.getFile() + " cannot be read or written: " + other.getReason() + ".";
            default -> problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
        };
    }
}
