package org.b2bopen.la.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.b2bopen.la.store.Base;
import org.b2bopen.la.store.LaStore;

/**
 * A file of students that came by another way than a transport, for example on a disk. Whoever makes it has checked the file.
 *
 * @param la three digits
 * @param school four characters
 * @param name as the file is called
 * @param sha256 of its content, lower-case hex
 */
public record HandedIn(Path file, String la, String school, String name, String sha256) {
    /**
     * Copies it to the received files and puts it in the queue. Touches disk and database.
     *
     * @param data the receiver's data folder
     * @return whether it is new: the same content is taken once
     */
    public boolean take(LaStore store, Path data, String who) throws IOException {
        Base base = store.bases().findOrAdd(la, school, la + "/" + school, who);
        Path root = data.toAbsolutePath().normalize();
        Path folder =
                Files.createDirectories(root.resolve("received").resolve(la).resolve(school));
        // Under its hash: never over another file, and the same file again is the same place.
        Path target = folder.resolve(sha256.substring(0, 16) + "~" + name);
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        String path = root.relativize(target).toString().replace('\\', '/');
        return store.files().addReceived(base.id(), name, path, sha256).isPresent();
    }
}
