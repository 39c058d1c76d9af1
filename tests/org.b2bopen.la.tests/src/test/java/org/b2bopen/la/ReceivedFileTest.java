package org.b2bopen.la;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.b2bopen.la.imports.LaWork;
import org.b2bopen.la.store.Activity;
import org.b2bopen.la.store.Alerts;
import org.b2bopen.la.store.Base;
import org.b2bopen.la.store.Conflict;
import org.b2bopen.la.store.Conflicts;
import org.b2bopen.la.store.ImportCounts;
import org.b2bopen.la.store.ImportJob;
import org.b2bopen.la.store.IncomingRecord;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.ReceivedFile;
import org.b2bopen.la.store.VirtualFile;
import org.b2bopen.la.store.student.DataGroup;
import org.b2bopen.la.store.student.StudentEntry;
import org.b2bopen.messages.sample.SampleFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From a file that was received to the held data and the conflicts. */
class ReceivedFileTest {
    private static final String THREE_REASONS = """
            <Pupil><UPN>%s</UPN><Surname>Sampleton</Surname><Forename>Alpha</Forename><DOB>2015-04-01</DOB><Sex>F</Sex>
            <Exclusions><Exclusion><Type>SUSP</Type><StartDate>2025-10-01</StartDate><Sessions>4</Sessions>
            <Reasons>%s</Reasons></Exclusion></Exclusions></Pupil>
            """;

    @TempDir
    private Path data;

    private final SettableClock clock = new SettableClock();

    @ParameterizedTest
    @EnumSource(Stores.class)
    void V5_every_reason_of_an_exclusion_gets_from_the_file_to_the_store_and_to_the_conflict(Stores stores)
            throws IOException {
        try (LaStore store = stores.make().open(clock)) {
            Base base = automatic(store);
            receive(store, "t1", ces(pupil("A820123400001", "PP", "DB", "TH")));
            assertEquals(1, imported(store).added());
            assertEquals(List.of("PP", "DB", "TH"), reasons(held(store, DataGroup.EXCLUSIONS)));

            receive(store, "t2", ces(pupil("A820123400001", "TH", "PP", "OW")));
            assertEquals(1, imported(store).conflicts());
            Conflict conflict =
                    store.conflicts().list(Conflicts.Filter.OPEN, 0, 10).getFirst();
            assertEquals(List.of("TH", "PP", "OW"), reasons(conflict.incoming()));
            assertEquals(List.of("PP", "DB", "TH"), reasons(conflict.held()));
            assertEquals(base.id(), conflict.baseId());

            store.conflicts().resolve(Map.of(conflict.id(), Conflict.Decision.ACCEPT), "Operator");
            assertEquals(List.of("TH", "PP", "OW"), reasons(held(store, DataGroup.EXCLUSIONS)));
        }
    }

    @ParameterizedTest
    @EnumSource(Stores.class)
    void V5_a_fourth_reason_is_told_to_the_school_and_never_dropped(Stores stores) throws IOException {
        try (LaStore store = stores.make().open(clock)) {
            automatic(store);
            receive(store, "t1", ces(pupil("A820123400001", "PP", "DB", "TH", "OW") + pupil("A820123400002", "PP")));
            ImportCounts counts = imported(store);
            assertEquals(1, counts.rejected());
            assertEquals(1, counts.added());
            try (var reports = Files.list(data.resolve("outbox/820/4321"))) {
                Path report = reports.findFirst().orElseThrow();
                assertTrue(
                        report.getFileName().toString().matches("820LLLL_REJ_8204321_[0-9]{6}\\.csv"),
                        report.toString());
                String text = Files.readString(report);
                assertTrue(text.contains("\"A820123400001\",\"TOO_MANY_REASONS\""), text);
                assertFalse(text.contains("Sampleton"), text);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Stores.class)
    void LA6_a_sample_file_twice_is_unchanged_the_second_time(Stores stores) throws IOException {
        try (LaStore store = stores.make().open(clock)) {
            automatic(store);
            SampleFile sample = new SampleFile(SampleFile.Kind.STUDENT, "820", "4321", "820", 1, 120, 7);
            StringBuilder text = new StringBuilder();
            sample.write(text);
            receive(store, "t1", text.toString());
            assertEquals(new ImportCounts(120, 0, 0, 0, 0, 0, 0), imported(store));
            receive(store, "t2", text.toString());
            assertEquals(new ImportCounts(0, 0, 0, 120, 0, 0, 0), imported(store));
            assertEquals(120, store.students().count());
            assertEquals("Sample School 4321", store.bases().all().getFirst().name());
        }
    }

    @ParameterizedTest
    @EnumSource(Stores.class)
    void LA2_a_common_transfer_file_is_read_into_the_same_shape(Stores stores) throws IOException {
        try (LaStore store = stores.make().open(clock)) {
            automatic(store);
            StringBuilder text = new StringBuilder();
            new SampleFile(SampleFile.Kind.CTF, "820", "4321", "820", 1, 50, 3).write(text);
            receive(store, "t1", text.toString());
            assertEquals(new ImportCounts(50, 0, 0, 0, 0, 0, 0), imported(store));
        }
    }

    @ParameterizedTest
    @EnumSource(Stores.class)
    void LA8_a_file_that_is_gone_is_tried_again_and_then_told(Stores stores) throws IOException {
        try (LaStore store = stores.make().open(clock)) {
            receive(store, "t1", ces(pupil("A820123400001", "PP")));
            Files.delete(data.resolve("received/820/4321/t1.xml"));
            for (int i = 0; i < 10; i++) {
                LaWork.once(store, data, "test");
                clock.advance(Duration.ofHours(1));
            }
            ImportJob job = store.imports().list(Optional.empty(), 0, 1).getFirst();
            assertEquals(ImportJob.State.FAILED, job.state());
            assertEquals(
                    Alerts.Kind.IMPORT_FAILED, store.alerts().open().getFirst().kind());
            assertEquals(
                    1,
                    store.activity()
                            .list(Activity.Level.ERROR, Optional.empty(), Instant.EPOCH, 0, 10)
                            .size());
        }
    }

    /** As damage in the database is: what nobody thought of must not keep a school's files waiting for ever, without a word. */
    @ParameterizedTest
    @EnumSource(Stores.class)
    void LA8_an_import_that_breaks_in_a_way_nobody_thought_of_is_told_and_the_next_ones_go_on(Stores stores)
            throws Exception {
        Stores.Place place = stores.make();
        try (LaStore store = place.open(clock)) {
            Base base = automatic(store);
            long file = store.files().begin(base.id(), VirtualFile.Origin.WONDE, "Wonde");
            store.files()
                    .append(
                            file,
                            List.of(new IncomingRecord.Present(Children.child(1).build())));
            store.files().complete(file);
            place.update("UPDATE virtual_student SET payload = '{'");
            receive(store, "t1", ces(pupil("A820123400001", "PP")));
            for (int i = 0; i < 10; i++) {
                LaWork.once(store, data, "test");
                clock.advance(Duration.ofHours(1));
            }
            List<ImportJob> jobs = store.imports().list(Optional.empty(), 0, 10);
            assertEquals(
                    List.of(ImportJob.State.DONE, ImportJob.State.FAILED),
                    jobs.stream().map(ImportJob::state).toList());
            assertEquals(
                    "Something went wrong in the program; its technical log says what.",
                    jobs.getLast().message());
            assertEquals(1, store.students().count());
            assertEquals(
                    1,
                    store.activity()
                            .list(Activity.Level.ERROR, Optional.empty(), Instant.EPOCH, 0, 10)
                            .size());
        }
    }

    private Base automatic(LaStore store) {
        Base base = store.bases().findOrAdd("820", "4321", "820/4321", "test");
        return store.bases().save(base.withAddAutomatically(true), "test");
    }

    private void receive(LaStore store, String key, String content) throws IOException {
        Path file = data.resolve("received/820/4321/" + key + ".xml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        store.transfers()
                .deliver(new ReceivedFile(
                        key,
                        "abbey",
                        "STUDENT",
                        "8204321_CES_820LLLL_001.xml",
                        content.length(),
                        "aa",
                        "receipt-" + key,
                        clock.instant(),
                        "received/820/4321/" + key + ".xml"));
    }

    private ImportCounts imported(LaStore store) {
        assertEquals(1, LaWork.once(store, data, "test"));
        ImportJob job = store.imports().list(Optional.empty(), 0, 1).getFirst();
        assertEquals(ImportJob.State.DONE, job.state(), job.message());
        return job.counts();
    }

    private static StudentEntry held(LaStore store, DataGroup group) {
        long student = store.students().list(0, 1).getFirst().id();
        return store.students().entries(student).stream()
                .map(one -> one.entry())
                .filter(entry -> entry.group() == group)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> reasons(StudentEntry entry) {
        return reasons(entry.values());
    }

    private static List<String> reasons(Map<String, String> values) {
        return List.of(values.get("reason1"), values.get("reason2"), values.get("reason3"));
    }

    private static String pupil(String upn, String... reasons) {
        StringBuilder text = new StringBuilder();
        for (String reason : reasons) {
            text.append("<Reason>").append(reason).append("</Reason>");
        }
        return THREE_REASONS.formatted(upn, text);
    }

    private static String ces(String pupils) {
        return "<B2BStudent schemaVersion=\"1.0\"><Header/><Pupils>" + pupils + "</Pupils></B2BStudent>";
    }
}
