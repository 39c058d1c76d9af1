package org.b2bopen.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The files of a folder, by own name and content: what was given, what arrived, what was filed away. */
final class Contents {
    /** @param name without the number that a second file of the same name gets */
    record Item(String name, String sha256) {}

    private Contents() {}

    static List<Item> of(Path folder) throws IOException {
        List<Item> items = new ArrayList<>();
        for (Path file : files(folder)) {
            items.add(item(file));
        }
        return items;
    }

    static Item item(Path file) throws IOException {
        return new Item(file.getFileName().toString().replaceAll(" \\(\\d+\\)(?=\\.)", ""), sha256(file));
    }

    /** The plain files that are in a folder, but for hidden ones; none where there is no folder. */
    static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            for (Path file : listing) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && !file.getFileName().toString().startsWith(".")) {
                    files.add(file);
                }
            }
        } catch (NoSuchFileException e) {
            return List.of();
        }
        return files;
    }

    static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(in, sha256())) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }
}
