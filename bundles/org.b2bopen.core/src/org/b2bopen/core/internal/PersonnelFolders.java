package org.b2bopen.core.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.PersonnelSchool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The three folders of each Personnel row: the user's, or those under {@code <root>/<LA>/Personnel/<school>/} (P2, P5). */
final class PersonnelFolders {
    static final String IMPORTED = "Files Imported";

    private static final Logger LOG = LoggerFactory.getLogger(PersonnelFolders.class);
    private static final Pattern LA_NUMBER = Pattern.compile("[0-9]{3}");
    private static final Pattern SCHOOL_NUMBER = Pattern.compile("[0-9]{4}");

    private final Configuration configuration;
    private final Optional<Path> root;

    PersonnelFolders(Configuration configuration) {
        this.configuration = configuration;
        this.root = Optional.ofNullable(Folders.path(configuration.getRootFolder()));
    }

    List<Folder> exports() {
        return configuration.getPersonnel().getSchools().stream()
                .flatMap(row -> export(row).stream())
                .toList();
    }

    /** Where files from the LA go; empty where neither the row nor a root folder says it. */
    Optional<Path> imported(PersonnelSchool row) {
        return folder(row, row.getFilesImported(), IMPORTED);
    }

    /** Makes the folders; one that cannot be made does not stop the others. */
    void make() {
        for (PersonnelSchool row : configuration.getPersonnel().getSchools()) {
            try {
                Optional<Folder> folder = export(row);
                if (folder.isPresent()) {
                    Files.createDirectories(folder.get().notExported());
                    Files.createDirectories(folder.get().exported().get(row.getLaNumber()));
                }
                Optional<Path> imported = imported(row);
                if (imported.isPresent()) {
                    Files.createDirectories(imported.get());
                }
            } catch (IOException e) {
                LOG.warn(
                        "The Personnel folders of school {}/{} could not be made.",
                        row.getLaNumber(),
                        row.getSchoolNumber(),
                        e);
            }
        }
    }

    Optional<Folder> export(PersonnelSchool row) {
        Optional<Path> notExported = folder(row, row.getFilesNotExported(), Folders.NOT_EXPORTED);
        Optional<Path> exported = folder(row, row.getFilesExported(), Folders.EXPORTED);
        if (notExported.isEmpty() || exported.isEmpty()) {
            return Optional.empty();
        }
        // In the user's own folder, because the one around it may be another volume or not writable.
        Path inProgress = row.getFilesNotExported().isBlank()
                ? notExported.get().resolveSibling(Folders.IN_PROGRESS)
                : notExported.get().resolve(Folders.IN_PROGRESS);
        return Optional.of(Folder.ofPersonnel(
                row.getLaNumber(), row.getSchoolNumber(), notExported.get(), inProgress, exported.get()));
    }

    private Optional<Path> folder(PersonnelSchool row, String chosen, String usual) {
        if (row.getLaNumber() == null
                || row.getSchoolNumber() == null
                || !LA_NUMBER.matcher(row.getLaNumber()).matches()
                || !SCHOOL_NUMBER.matcher(row.getSchoolNumber()).matches()) {
            return Optional.empty();
        }
        if (chosen != null && !chosen.isBlank()) {
            return Optional.ofNullable(Folders.path(chosen));
        }
        return root.map(folder -> folder.resolve(row.getLaNumber())
                .resolve("Personnel")
                .resolve(row.getSchoolNumber())
                .resolve(usual));
    }
}
