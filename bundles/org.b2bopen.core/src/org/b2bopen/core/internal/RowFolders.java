package org.b2bopen.core.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.b2bopen.core.SchoolFolders;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.PersonnelSchool;
import org.b2bopen.model.config.StudentSchool;

/** Tells the folders of one row. */
public final class RowFolders {
    private RowFolders() {}

    public static Optional<SchoolFolders> of(Configuration configuration, StudentSchool row) {
        String la = row.getDestinationLaNumber();
        return new Folders(configuration)
                .ofStudents(la)
                .map(folder -> new SchoolFolders(
                        folder.notExported(), folder.exported().get(la), Optional.empty()));
    }

    public static Optional<SchoolFolders> of(Configuration configuration, PersonnelSchool row) {
        PersonnelFolders folders = new PersonnelFolders(configuration);
        Optional<Path> imported = folders.imported(row);
        return folders.export(row)
                .filter(folder -> imported.isPresent())
                .map(folder -> new SchoolFolders(
                        folder.notExported(), folder.exported().get(row.getLaNumber()), imported));
    }
}
