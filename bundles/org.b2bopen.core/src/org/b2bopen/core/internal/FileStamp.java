package org.b2bopen.core.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/** What a look at a file tells without reading it (R3). {@code fileKey} is empty where the file system has none. */
record FileStamp(Kind kind, long size, Instant modified, Instant created, String fileKey) {
    enum Kind {
        FILE,
        FOLDER,
        LINK,
        OTHER
    }

    /** Never follows a link. */
    static FileStamp of(Path file) throws IOException {
        BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        Kind kind = seen.isRegularFile()
                ? Kind.FILE
                : seen.isDirectory() ? Kind.FOLDER : seen.isSymbolicLink() ? Kind.LINK : Kind.OTHER;
        Object key = seen.fileKey();
        return new FileStamp(
                kind,
                seen.size(),
                seen.lastModifiedTime().toInstant(),
                seen.creationTime().toInstant(),
                key == null ? "" : key.toString());
    }

    /** A copy keeps the old modification time, so that the creation counts too. */
    Instant lastTouched() {
        return created.isAfter(modified) ? created : modified;
    }

    String asText() {
        return size + " " + modified + " " + fileKey;
    }
}
