package org.b2bopen.ui.la.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.b2bopen.la.store.Audit;
import org.b2bopen.la.store.Conflict;
import org.b2bopen.la.store.Conflicts;
import org.b2bopen.log.LogFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The audit trail of a real database, as it is written to files. */
class AuditExportTest {
    /** What a spreadsheet would run. */
    private static final String FORMULA = "=1+2";

    private static final Audit.Filter DECIDED = Audit.Filter.ALL.by(FORMULA);

    @TempDir
    private Path folder;

    private HeldData held;

    @BeforeEach
    void decide() {
        held = HeldData.in(folder);
        held.addAutomatically();
        held.come(HeldData.student(1, "Sampleville"));
        held.come(HeldData.student(1, "Exampleton"));
        Conflict conflict =
                held.store().conflicts().list(Conflicts.Filter.OPEN, 0, 1).getFirst();
        held.store().conflicts().resolve(Map.of(conflict.id(), Conflict.Decision.DISCARD), FORMULA);
    }

    @AfterEach
    void close() {
        held.close();
    }

    private Audit.Entry decided() {
        return held.store().audit().list(DECIDED, 0, 1).getFirst();
    }

    private String written(LogFormat format, Audit.Filter filter) throws IOException {
        StringBuilder target = new StringBuilder();
        new AuditExport(held.store(), filter, format).writeTo(target);
        return target.toString();
    }

    @Test
    void L2_LA5_in_a_spreadsheet_a_name_runs_no_formula() throws IOException {
        Audit.Entry entry = decided();
        assertEquals(
                "Id,Date,Who,What,Student,School,Group,Entry,Item,Detail\r\n"
                        + "%d,%s,'=1+2,conflict_discarded,%d,820/4321,address,,,\r\n"
                                .formatted(
                                        entry.id(),
                                        entry.at(),
                                        entry.studentId().orElseThrow()),
                written(LogFormat.CSV, DECIDED));
    }

    @Test
    void L2_LA5_json_lines_are_those_of_the_command_line() throws IOException {
        Audit.Entry entry = decided();
        assertEquals(
                """
                {"id":%d,"at":"%s","who":"=1+2","what":"conflict_discarded","student":%d,"school":"820/4321","group":"address"}
                """.formatted(entry.id(), entry.at(), entry.studentId().orElseThrow()),
                written(LogFormat.JSON, DECIDED));
    }

    @Test
    void L2_LA5_text_is_what_the_view_shows() throws IOException {
        Audit.Entry entry = decided();
        assertEquals(
                "%s  =1+2  discarded an incoming value  820/4321  student %d  Student address%n"
                        .formatted(entry.at(), entry.studentId().orElseThrow()),
                written(LogFormat.TEXT, DECIDED));
    }

    @Test
    void LA5_no_value_of_a_student_is_written() throws IOException {
        for (LogFormat format : LogFormat.values()) {
            String all = written(format, Audit.Filter.ALL);
            assertTrue(all.contains("student"), all);
            for (String value : List.of("Sampleton", "Alpha", "2015-04-01", "Sampleville", "Exampleton", "9ZZ")) {
                assertFalse(all.contains(value), all);
            }
        }
    }

    @Test
    void LA5_a_trail_of_many_pages_is_written_whole_and_the_newest_first() throws IOException, SQLException {
        int many = 2_500;
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("receiver.db"));
                PreparedStatement insert =
                        database.prepareStatement("INSERT INTO audit (at, who, what) VALUES (1, 'Bulk', ?)")) {
            database.setAutoCommit(false);
            for (int i = 0; i < many; i++) {
                insert.setString(1, "STEP_" + i);
                insert.addBatch();
            }
            insert.executeBatch();
            database.commit();
        }
        String[] lines = written(LogFormat.JSON, Audit.Filter.ALL.by("bulk")).split("\n");
        assertEquals(many, Arrays.stream(lines).distinct().count());
        assertTrue(lines[0].contains("step_2499"), lines[0]);
        assertTrue(lines[many - 1].contains("step_0\""), lines[many - 1]);
        assertEquals(
                "",
                written(
                        LogFormat.JSON,
                        Audit.Filter.ALL.withBase(Optional.of(held.base().id() + 1))));
    }
}
