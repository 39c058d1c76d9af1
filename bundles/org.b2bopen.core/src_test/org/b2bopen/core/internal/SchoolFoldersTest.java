package org.b2bopen.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.b2bopen.core.SchoolFolders;
import org.b2bopen.model.config.ConfigFactory;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.PersonnelSchool;
import org.b2bopen.model.config.StudentSchool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchoolFoldersTest {
    private final Path root = Path.of("/nowhere/b2b").toAbsolutePath();
    private final Configuration configuration = ConfigFactory.eINSTANCE.createConfiguration();
    private final StudentSchool student = ConfigFactory.eINSTANCE.createStudentSchool();
    private final PersonnelSchool personnel = ConfigFactory.eINSTANCE.createPersonnelSchool();

    @BeforeEach
    void fill() {
        configuration.setPersonnel(ConfigFactory.eINSTANCE.createPersonnel());
        configuration.getStudentSchools().add(student);
        configuration.getPersonnel().getSchools().add(personnel);
        student.setDestinationLaNumber("821");
        personnel.setLaNumber("820");
        personnel.setSchoolNumber("4321");
    }

    @Test
    void A1_a_student_row_has_the_two_folders_of_its_destination() {
        assertEquals(Optional.empty(), SchoolFolders.of(configuration, student));
        configuration.setRootFolder(root.toString());
        assertEquals(
                Optional.of(new SchoolFolders(
                        root.resolve("821/Files Not Exported"), root.resolve("821/Files Exported"), Optional.empty())),
                SchoolFolders.of(configuration, student));
        student.setDestinationLaNumber("8");
        assertEquals(Optional.empty(), SchoolFolders.of(configuration, student));
    }

    @Test
    void A9_a_migrated_student_row_without_a_root_folder_has_its_own() {
        student.setFilesNotExported(root.resolve("out").toString());
        student.setFilesExported(root.resolve("done").toString());
        assertEquals(
                Optional.of(new SchoolFolders(root.resolve("out"), root.resolve("done"), Optional.empty())),
                SchoolFolders.of(configuration, student));
    }

    @Test
    void P5_a_Personnel_row_has_its_own_three_folders_or_those_under_the_root_folder() {
        assertEquals(Optional.empty(), SchoolFolders.of(configuration, personnel));
        configuration.setRootFolder(root.toString());
        personnel.setFilesImported(root.resolveSibling("mine").toString());
        Path usual = root.resolve("820/Personnel/4321");
        assertEquals(
                Optional.of(new SchoolFolders(
                        usual.resolve("Files Not Exported"),
                        usual.resolve("Files Exported"),
                        Optional.of(root.resolveSibling("mine")))),
                SchoolFolders.of(configuration, personnel));
    }
}
