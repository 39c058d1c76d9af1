package org.b2bopen.model.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Attributes that make a file or folder its owner's alone from the moment it exists; none where the file system knows no permissions. */
final class OwnerOnly {
    private OwnerOnly() {}

    static FileAttribute<?>[] file(Path near) throws IOException {
        return attributes(near, "rw-------");
    }

    static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Files.createDirectories(folder, attributes(folder.toAbsolutePath().getParent(), "rwx------"));
        }
    }

    private static FileAttribute<?>[] attributes(Path near, String posix) throws IOException {
        Set<String> views = near.getFileSystem().supportedFileAttributeViews();
        if (views.contains("posix")) {
            return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(posix))
            };
        }
        if (views.contains("acl")) {
            return new FileAttribute<?>[] {new Acl(List.of(fullAccess(user(near))))};
        }
        return new FileAttribute<?>[0];
    }

    private static AclEntry fullAccess(UserPrincipal user) {
        return AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(user)
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .build();
    }

    private static UserPrincipal user(Path near) throws IOException {
        try {
            return near.getFileSystem()
                    .getUserPrincipalLookupService()
                    .lookupPrincipalByName(System.getProperty("user.name"));
        } catch (UserPrincipalNotFoundException e) {
            // A Windows service account is not always known by its user name; it owns the workspace it made.
            return Files.getOwner(near);
        }
    }

    private record Acl(List<AclEntry> value) implements FileAttribute<List<AclEntry>> {
        @Override
        public String name() {
            return "acl:acl";
        }
    }
}
