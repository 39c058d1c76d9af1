package org.b2bopen.core.internal;

import java.nio.file.Path;
import java.util.Map;
import org.b2bopen.messages.FileName;
import org.b2bopen.transport.Service;

/**
 * A watched folder (A1, A9, P5).
 *
 * @param school the one school whose files belong here; empty where those of every school do
 * @param exported where delivered files go, by the destination LA; a file for another LA does not belong here
 */
record Folder(Service service, String school, Path notExported, Path inProgress, Map<String, Path> exported) {
    Folder {
        exported = Map.copyOf(exported);
    }

    static Folder ofStudents(Path notExported, Path inProgress, Map<String, Path> exported) {
        return new Folder(Service.STUDENT, "", notExported, inProgress, exported);
    }

    /** Of a Personnel row; its files are its own school's and go to its own LA (P5). */
    static Folder ofPersonnel(String la, String school, Path notExported, Path inProgress, Path exported) {
        return new Folder(Service.PERSONNEL, school, notExported, inProgress, Map.of(la, exported));
    }

    /** The LA of the folder, for a file whose own is not known. */
    String la() {
        return exported.size() == 1 ? exported.keySet().iterator().next() : "";
    }

    boolean takes(FileName name) {
        boolean source =
                school.isEmpty() || school.equals(name.sourceSchool()) && exported.containsKey(name.sourceLa());
        return source && exported.containsKey(name.destinationLa());
    }
}
