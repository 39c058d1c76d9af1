package org.b2bopen.messages.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.b2bopen.messages.LaNumber;

/**
 * Writes valid, clearly fictitious files of any size (H2, {@code sample}): the same bytes for the same request, in constant memory.
 *
 * @param kind which message type
 * @param la source LA number
 * @param school source school number
 * @param destination destination LA number
 * @param sequence 1 to 999
 * @param people how many pupils or staff members, at least 1
 * @param seed chooses the fictitious people
 */
public record SampleFile(Kind kind, String la, String school, String destination, int sequence, int people, long seed) {
    public enum Kind {
        STUDENT,
        CTF,
        PERSONNEL
    }

    /** @throws IllegalArgumentException in words for the user, if no valid file can come of it */
    public SampleFile {
        Objects.requireNonNull(kind);
        need(LaNumber.isPossible(la), "The LA number must have three digits, 201 to 999.");
        need(LaNumber.isPossible(destination), "The destination's LA number must have three digits, 201 to 999.");
        need(school.matches("[0-9]{4}"), "The school number must have four digits.");
        need(sequence >= 1 && sequence <= 999, "The sequence number must be from 1 to 999.");
        need(people >= 1, "There must be at least one person in the file.");
    }

    private static void need(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** The name the file must have (V1). */
    public String fileName() {
        String code =
                switch (kind) {
                    case STUDENT -> "CES";
                    case CTF -> "CTF";
                    case PERSONNEL -> "PER";
                };
        return "%s%s_%s_%sLLLL_%03d.xml".formatted(la, school, code, destination, sequence);
    }

    /** Writes the file into a folder, under a temporary name first, and returns its path. Never overwrites. */
    public Path writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path target = folder.resolve(fileName());
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Path temporary = Files.createTempFile(folder, fileName(), ".tmp");
        try {
            try (BufferedWriter out = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8)) {
                write(out);
            }
            // a link fails where a move would overwrite a file that came in the meantime
            publish(temporary, target);
            return target;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void publish(Path temporary, Path target) throws IOException {
        try {
            Files.createLink(target, temporary);
        } catch (UnsupportedOperationException e) {
            Files.move(temporary, target);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException e) {
            Files.move(temporary, target); // a file system without links
        }
    }

    /** Writes the file's text; the encoding it declares is UTF-8. */
    public void write(Appendable out) throws IOException {
        SampleXml xml = new SampleXml(out);
        switch (kind) {
            case STUDENT, CTF -> new SamplePupils(this, xml).write();
            case PERSONNEL -> new SampleStaff(this, xml).write();
        }
    }
}
