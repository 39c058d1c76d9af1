package org.b2bopen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.PersonnelSchool;
import org.b2bopen.model.config.StudentSchool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderRulesTest {
    private static final String MEETS =
            ": must not be the same as, contain or be inside another folder of files, here ";

    private static final String STAFF = "Files Not Exported of the Personnel school 820/4321";
    private static final String PUPILS = "Files Not Exported of LA 820";

    @TempDir
    Path folder;

    private final Configuration configuration = SampleConfigurations.empty();

    @BeforeEach
    void aRootFolderAndAnLA() {
        configuration.setRootFolder(folder.resolve("root").toString());
        configuration.getLocalAuthorities().add(SampleConfigurations.la("820", "https://la.example"));
        configuration.getPersonnel().setUrl("https://la.example/p");
    }

    private List<String> errors() {
        return ConfigurationRules.check(configuration, key -> false).stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .map(Problem::toString)
                .toList();
    }

    private PersonnelSchool school(String number) {
        PersonnelSchool row = SampleConfigurations.personnel("820", number);
        configuration.getPersonnel().getSchools().add(row);
        return row;
    }

    private String at(String path) {
        return folder.resolve(path).toString();
    }

    @Test
    void P5_the_folders_under_the_root_folder_do_not_meet() {
        school("4321");
        school("4322");

        assertEquals(List.of(), errors());
    }

    @ParameterizedTest
    @CsvSource({
        "root/820/Files Not Exported, is, Files Not Exported",
        "root/820/Files Not Exported/deeper, lies in, Files Not Exported",
        "root/820/x/../Files Not Exported, is by another way, Files Not Exported",
        "root/820, holds, Files Not Exported",
        "root, holds, Files Not Exported",
        "root/820/Files Exported, is not watched itself but the other is, Files Exported"
    })
    void P5_a_staff_folder_that_meets_a_student_folder_is_refused(String path, String how, String met) {
        school("4321").setFilesNotExported(at(path));

        assertEquals(
                List.of("personnel.schools[0].filesNotExported" + MEETS + met + " of LA 820"),
                errors().stream()
                        .filter(error -> error.contains("filesNotExported"))
                        .toList(),
                how);
    }

    @Test
    void P5_fetched_files_do_not_go_where_files_to_send_are_looked_for() {
        school("4321").setFilesImported(at("root/820/Files Not Exported"));

        assertEquals(List.of("personnel.schools[0].filesImported" + MEETS + PUPILS), errors());
    }

    @Test
    void P5_two_schools_do_not_share_a_watched_folder() {
        school("4321").setFilesNotExported(at("staff"));
        school("4322").setFilesNotExported(at("staff/4322"));

        assertEquals(List.of("personnel.schools[1].filesNotExported" + MEETS + STAFF), errors());
    }

    @Test
    void P5_two_schools_may_share_where_finished_files_are_kept() {
        school("4321").setFilesExported(at("done"));
        school("4322").setFilesExported(at("done"));

        assertEquals(List.of(), errors());
    }

    @Test
    void P5_the_three_folders_of_a_school_are_three() {
        PersonnelSchool row = school("4321");
        row.setFilesNotExported(at("staff"));
        row.setFilesExported(at("staff"));
        row.setFilesImported(at("staff/in"));

        assertEquals(
                List.of(
                        "personnel.schools[0].filesExported" + MEETS + STAFF,
                        "personnel.schools[0].filesImported" + MEETS + STAFF),
                errors());
    }

    @Test
    void P5_a_link_to_a_watched_folder_is_that_folder() throws IOException {
        Path watched = Files.createDirectories(folder.resolve("root/820/Files Not Exported"));
        Files.createSymbolicLink(folder.resolve("link"), watched);
        school("4321").setFilesNotExported(at("link/not there yet"));

        assertEquals(List.of("personnel.schools[0].filesNotExported" + MEETS + PUPILS), errors());
    }

    @Test
    @EnabledOnOs({OS.WINDOWS, OS.MAC})
    void P5_capitals_make_no_other_folder_where_the_system_knows_no_case() throws IOException {
        Files.createDirectories(folder.resolve("root/820/Files Not Exported"));
        school("4321").setFilesNotExported(at("ROOT/820/FILES NOT EXPORTED"));

        assertEquals(List.of("personnel.schools[0].filesNotExported" + MEETS + PUPILS), errors());
    }

    @Test
    void A9_rows_of_an_old_configuration_share_their_two_folders_but_do_not_mix_them() {
        configuration.setRootFolder(null);
        for (String destination : List.of("820", "873")) {
            StudentSchool row = SampleConfigurations.student("820", "4321", destination);
            row.setFilesNotExported(at("out"));
            row.setFilesExported(at("done"));
            configuration.getStudentSchools().add(row);
        }
        assertEquals(List.of(), errors());

        configuration.getStudentSchools().getLast().setFilesExported(at("out"));
        assertEquals(1, errors().size(), errors().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"relative", "./here", "../up", "~", "file:/data", " ", "nul\0"})
    void A1_a_root_folder_is_a_whole_path(String path) {
        configuration.setRootFolder(path);

        assertEquals(
                List.of("rootFolder: must be the whole path of a place on this computer"),
                errors().stream().filter(error -> !error.contains("control")).toList());
    }

    @ParameterizedTest
    @EnabledOnOs(OS.WINDOWS)
    @ValueSource(strings = {"C:\\Data", "C:/Data", "\\\\server\\share\\b2b", "d:\\Ä #1 100%"})
    void A1_windows_paths_are_whole_with_a_drive_or_a_server(String path) {
        configuration.setRootFolder(path);

        assertEquals(List.of(), errors());
    }

    @ParameterizedTest
    @EnabledOnOs(OS.WINDOWS)
    @ValueSource(strings = {"C:Data", "\\Data", "/data", "C:\\a<b", "C:\\a?b"})
    void A1_windows_paths_without_a_drive_or_with_forbidden_characters_are_refused(String path) {
        configuration.setRootFolder(path);

        assertEquals(List.of("rootFolder: must be the whole path of a place on this computer"), errors());
    }

    @ParameterizedTest
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @ValueSource(strings = {"C:\\Data", "\\\\server\\share"})
    void A1_a_windows_path_is_not_a_place_on_another_system(String path) {
        configuration.setRootFolder(path);

        assertEquals(List.of("rootFolder: must be the whole path of a place on this computer"), errors());
    }

    @Test
    void P5_five_thousand_schools_are_checked_at_once() {
        for (int i = 0; i < 5000; i++) {
            school(String.format(Locale.ROOT, "%04d", i));
        }

        assertTimeout(Duration.ofMinutes(1), () -> assertEquals(List.of(), errors()));
    }
}
