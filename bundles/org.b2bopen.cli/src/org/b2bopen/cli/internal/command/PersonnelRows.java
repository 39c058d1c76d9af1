package org.b2bopen.cli.internal.command;

import java.nio.file.Path;
import java.util.Optional;
import org.b2bopen.cli.internal.console.CommandException;
import org.b2bopen.core.SchoolKey;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.PersonnelSchool;

/** What the Personnel commands need of the configuration before they can begin; anything missing is wrong configuration. */
final class PersonnelRows {
    private PersonnelRows() {}

    static Optional<SchoolKey> asked(Configuration configuration, Optional<SchoolId> school, Path workspace)
            throws CommandException {
        if (configuration.getPersonnel().getSchools().isEmpty()) {
            throw CommandException.usage("No school for B2B:Personnel is configured in the workspace " + workspace
                    + ". Import a configuration first: b2bopen config import FILE");
        }
        if (school.isPresent()
                && configuration.getPersonnel().getSchools().stream()
                        .noneMatch(row -> school.get().la().equals(row.getLaNumber())
                                && school.get().school().equals(row.getSchoolNumber()))) {
            throw CommandException.usage("There is no Personnel school "
                    + school.get().la() + "/" + school.get().school() + " (--school) in the workspace " + workspace
                    + ".");
        }
        if (configuration.getRootFolder() == null
                && configuration.getPersonnel().getSchools().stream().anyMatch(PersonnelRows::lacksFolders)) {
            throw CommandException.usage("Neither a root folder nor the three folders of every Personnel school are"
                    + " configured in the workspace " + workspace + ".");
        }
        return school.map(id -> new SchoolKey(id.la(), id.school()));
    }

    private static boolean lacksFolders(PersonnelSchool row) {
        return row.getFilesNotExported().isEmpty()
                || row.getFilesExported().isEmpty()
                || row.getFilesImported().isEmpty();
    }
}
