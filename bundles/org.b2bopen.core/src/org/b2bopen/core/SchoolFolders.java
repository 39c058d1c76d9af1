package org.b2bopen.core;

import java.nio.file.Path;
import java.util.Optional;
import org.b2bopen.core.internal.RowFolders;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.PersonnelSchool;
import org.b2bopen.model.config.StudentSchool;

/**
 * The folders of a row of School Details (A1, A9, P5). Does not touch the disk.
 *
 * @param imported of Personnel rows only
 */
public record SchoolFolders(Path notExported, Path exported, Optional<Path> imported) {
    /** Empty while row and root folder do not say it. */
    public static Optional<SchoolFolders> of(Configuration configuration, StudentSchool row) {
        return RowFolders.of(configuration, row);
    }

    /** The user's own or the usual ones; empty while neither row nor root folder say it. */
    public static Optional<SchoolFolders> of(Configuration configuration, PersonnelSchool row) {
        return RowFolders.of(configuration, row);
    }
}
