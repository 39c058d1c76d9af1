package org.b2bopen.core.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.b2bopen.core.Code;
import org.b2bopen.core.SchoolKey;
import org.b2bopen.core.Summary;
import org.b2bopen.log.LogEntry;
import org.b2bopen.log.LogQuery;
import org.b2bopen.model.config.OnSchemaError;
import org.b2bopen.transport.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersonnelExportTest {
    private static final String NAME = "8204321_PER_820LLLL_001.xml";

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(folder);
        bench.addLa("820", "la-user", FakeTransport.PASSWORD);
        bench.addPersonnel("820", "4321", "row-user", FakeTransport.PASSWORD);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Path waiting(String school) {
        return bench.personnel("820", school, "Files Not Exported");
    }

    private Path exported(String school) {
        return bench.personnel("820", school, "Files Exported");
    }

    @Test
    void P3_P5_a_staff_file_goes_to_the_Personnel_URL_with_the_rows_log_in_and_is_filed_away() throws Exception {
        byte[] content = Files.readAllBytes(bench.staff("820", "4321", 1));
        assertEquals(new Summary(1, 0, 0, 0, 0, 0), bench.exportPersonnel());
        assertEquals(Service.PERSONNEL, bench.only().service());
        assertEquals("row-user", bench.receiver.ledger.getFirst().userName());
        assertArrayEquals(content, bench.receiver.ledger.getFirst().content());
        assertEquals(
                List.of("la.example", "820", "PERSONNEL"),
                bench.receiver.endpoints.stream()
                        .flatMap(one -> List.of(
                                one.uri().getHost(),
                                one.laNumber(),
                                one.service().name())
                                .stream())
                        .toList());
        assertEquals(List.of(), bench.names(waiting("4321")));
        assertEquals(List.of(NAME), bench.names(exported("4321")));
        LogEntry line =
                bench.engine.log().page(LogQuery.ALL, Long.MAX_VALUE, 10).getFirst();
        assertEquals(
                List.of("PERSONNEL", "820", "4321", NAME),
                List.of(line.service(), line.la(), line.school(), line.file()));
    }

    @Test
    void P3_only_the_asked_school_and_the_asked_files_go() throws Exception {
        bench.addPersonnel("820", "1111", "other-user", FakeTransport.PASSWORD);
        bench.staff("820", "1111", 1);
        Path first = bench.staff("820", "4321", 1);
        Path second = bench.staff("820", "4321", 2);
        SchoolKey school = new SchoolKey("820", "4321");
        assertEquals(1, bench.exportPersonnel(Optional.of(school), second).sent());
        assertTrue(Files.exists(first));
        assertEquals(1, bench.exportPersonnel(Optional.of(school)).sent());
        assertEquals(List.of("8201111_PER_820LLLL_001.xml"), bench.names(waiting("1111")));
        Path others = waiting("1111").resolve("8201111_PER_820LLLL_001.xml");
        assertEquals(
                1, bench.exportPersonnel(Optional.of(school), others).refused(), "a file of another school is told");
        assertEquals(1, bench.exportPersonnel(Optional.of(school), first).failed(), "a file that is gone is told");
    }

    @Test
    void P5_the_folders_of_the_row_come_before_those_under_the_root() throws Exception {
        Path own = folder.resolve("own");
        bench.change(all -> {
            all.getPersonnel()
                    .getSchools()
                    .getFirst()
                    .setFilesNotExported(own.resolve("out").toString());
            all.getPersonnel()
                    .getSchools()
                    .getFirst()
                    .setFilesExported(own.resolve("done").toString());
        });
        bench.staff(own.resolve("out"), "820", "4321", "820", 1);
        assertEquals(1, bench.exportPersonnel().sent());
        assertEquals(List.of(NAME), bench.names(own.resolve("done")));
    }

    @Test
    void P5_there_is_no_fallback_to_the_LAs_log_in() throws Exception {
        bench.change(all -> all.getPersonnel().getSchools().getFirst().setUserName(""));
        bench.staff("820", "4321", 1);
        assertEquals(1, bench.exportPersonnel().refused());
        assertEquals(Optional.of(Code.NO_CREDENTIALS), bench.only().code());
        assertEquals(0, bench.receiver.opened.get());
    }

    @Test
    void P5_a_file_of_another_school_or_for_another_LA_is_refused_and_the_right_folder_named() throws Exception {
        bench.addPersonnel("820", "1111", "other-user", FakeTransport.PASSWORD);
        bench.staff(waiting("4321"), "820", "1111", "820", 1);
        assertEquals(1, bench.exportPersonnel().refused());
        assertEquals(Optional.of(Code.WRONG_FOLDER), bench.only().code());
        assertTrue(
                bench.only().message().contains(waiting("1111").toString()),
                bench.only().message());

        Files.delete(bench.only().file());
        Path stranger = bench.staff(waiting("4321"), "820", "2222", "820", 1);
        bench.exportPersonnel();
        assertEquals(Optional.of(Code.UNKNOWN_DESTINATION), bench.only().code());

        Files.delete(stranger);
        bench.staff(waiting("4321"), "820", "4321", "821", 1);
        bench.exportPersonnel();
        assertEquals(Optional.of(Code.UNKNOWN_DESTINATION), bench.only().code());
        assertTrue(
                bench.only().message().contains("go to LA 820 only"),
                bench.only().message());
        assertEquals(List.of(), bench.receiver.ledger);
    }

    @Test
    void P3_a_student_file_does_not_go_as_staff_data_nor_the_reverse() throws Exception {
        Files.createDirectories(waiting("4321"));
        Path pupils = bench.sample("820", "4321", "820", 1);
        Files.move(pupils, waiting("4321").resolve(pupils.getFileName()));
        bench.staff(bench.waiting("820"), "820", "4321", "820", 1);
        assertEquals(1, bench.exportPersonnel().refused());
        assertEquals(Optional.of(Code.NAME_PATTERN), bench.only().code());
        assertEquals(1, bench.export().refused());
        assertEquals(Optional.of(Code.NAME_PATTERN), bench.only().code());
    }

    @Test
    void V3_send_where_possible_is_for_students_only() throws Exception {
        bench.change(all -> all.getLocalAuthorities().getFirst().setOnSchemaError(OnSchemaError.SEND));
        Path file = bench.staff("820", "4321", 1);
        String text = Files.readString(file);
        int end = text.lastIndexOf("</");
        Files.writeString(file, text.substring(0, end) + "<Unknown/>" + text.substring(end));
        assertEquals(1, bench.exportPersonnel().refused());
        assertEquals(Optional.of(Code.SCHEMA), bench.only().code());
    }

    @Test
    void P6_deleting_a_school_on_the_student_side_leaves_its_Personnel_row_working() throws Exception {
        bench.addSchool("820", "4321", "820", "student-user", FakeTransport.PASSWORD);
        bench.change(all -> all.getStudentSchools().clear());
        bench.staff("820", "4321", 1);
        assertEquals(1, bench.exportPersonnel().sent());
        assertEquals("row-user", bench.receiver.ledger.getFirst().userName());
    }

    @ParameterizedTest
    @EnumSource(
            value = Probe.Point.class,
            names = {"RETURN_.*", "RETURNED", "IMPORT_.*"},
            mode = EnumSource.Mode.MATCH_NONE)
    void R1_P3_whenever_the_program_dies_the_next_run_delivers_exactly_once(Probe.Point point) throws Exception {
        byte[] content = Files.readAllBytes(bench.staff("820", "4321", 1));
        bench.reopen(new CutAt(point));
        assertThrows(PowerCut.class, bench::exportPersonnel);
        bench.reopen(Probe.NONE);
        bench.export();
        assertEquals(List.of(), bench.outcomes, "an export of students leaves it alone");
        bench.exportPersonnel();
        assertEquals(1, bench.receiver.ledger.size());
        assertEquals(List.of(), bench.names(waiting("4321")));
        assertEquals(List.of(NAME), bench.names(exported("4321")));
        assertArrayEquals(content, Files.readAllBytes(exported("4321").resolve(NAME)));
    }
}
