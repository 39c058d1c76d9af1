package org.b2bopen.ui.student.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.config.ConfigPackage;
import org.b2bopen.model.config.StudentSchool;
import org.b2bopen.ui.RowForm;

/** The fields of a student row (S2). */
final class SchoolFields {
    static final RowForm.Kind<StudentSchool> KIND = new RowForm.Kind<>(
            StudentSchool.class,
            ConfigPackage.Literals.STUDENT_SCHOOL,
            ConfigPackage.Literals.CONFIGURATION__STUDENT_SCHOOLS,
            List.of("name", "schoolNumber", "laNumber", "destinationLaNumber", "userName"),
            Map.of(
                    "name", Messages.School_Name,
                    "schoolNumber", Messages.School_Number,
                    "laNumber", Messages.School_La,
                    "destinationLaNumber", Messages.School_DestinationLa,
                    "userName", Messages.School_UserName,
                    "password", Messages.School_Password),
            SecretKey::of);

    private SchoolFields() {}

    /** Where files of this row wait and where they go (A1); words instead when that is not known yet. */
    record Folders(String notExported, String exported) {
        static Folders of(RowForm<StudentSchool> form) {
            String root = form.configuration().getRootFolder();
            String la =
                    String.valueOf(form.value("destinationLaNumber").getValue()).strip();
            if (root == null) {
                return new Folders(Messages.School_FolderNoRoot, Messages.School_FolderNoRoot);
            }
            if (!la.matches("[0-9]{3}")) {
                return new Folders(Messages.School_FolderNoLa, Messages.School_FolderNoLa);
            }
            Path folder = Path.of(root).resolve(la);
            return new Folders(
                    folder.resolve("Files Not Exported").toString(),
                    folder.resolve("Files Exported").toString());
        }
    }
}
