package org.b2bopen.core.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.b2bopen.core.Code;
import org.b2bopen.core.FileHistory;
import org.b2bopen.core.FileOutcome;
import org.b2bopen.core.ImportPersonnelOperation;
import org.b2bopen.core.ImportPersonnelRequest;
import org.b2bopen.core.InboxEntry;
import org.b2bopen.core.Outcome;
import org.b2bopen.core.SchoolKey;
import org.b2bopen.core.Summary;
import org.b2bopen.log.LogEntry;
import org.b2bopen.log.LogQuery;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.Service;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.WaitingFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersonnelImportTest {
    private static final String SCHOOL = "820/4321";
    private static final String NAME = "8204321_PER_820LLLL_001.xml";
    private static final byte[] CONTENT = "<B2BPersonnel/>".repeat(200).getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Bench bench;
    private FakeInbox inbox;
    private Path imported;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(folder);
        bench.addPersonnel("820", "4321", "row-user", FakeTransport.PASSWORD);
        inbox = bench.receiver.inbox;
        imported = bench.personnel("820", "4321", "Files Imported");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private List<String> files() throws IOException {
        return bench.names(imported).stream()
                .filter(name -> !name.equals(Folders.IN_PROGRESS))
                .toList();
    }

    private List<String> parts() throws IOException {
        return bench.names(imported.resolve(Folders.IN_PROGRESS));
    }

    @Test
    void P4_what_waits_is_imported_byte_for_byte_acknowledged_and_told() throws Exception {
        inbox.put(SCHOOL, "id-1", NAME, CONTENT);
        inbox.put("820/9999", "id-2", "not ours.xml", CONTENT);
        assertEquals(new Summary(0, 1, 0, 0, 0, 0), bench.importPersonnel());
        FileOutcome outcome = bench.only();
        assertEquals(Outcome.IMPORTED, outcome.outcome());
        assertEquals(Service.PERSONNEL, outcome.service());
        assertEquals(imported.resolve(NAME), outcome.file());
        assertEquals(FakeTransport.hash(CONTENT), outcome.sha256().orElseThrow());
        assertArrayEquals(CONTENT, Files.readAllBytes(imported.resolve(NAME)));
        assertEquals(List.of("id-1"), inbox.acknowledged);
        assertEquals(List.of(), parts());
        LogEntry line =
                bench.engine.log().page(LogQuery.ALL, Long.MAX_VALUE, 10).getFirst();
        assertEquals(
                List.of("PERSONNEL", "820", "4321", NAME),
                List.of(line.service(), line.la(), line.school(), line.file()));
        assertEquals(Summary.NOTHING, bench.importPersonnel());
        InboxEntry shown = bench.engine.inbox(10).getFirst();
        assertEquals(
                new InboxEntry(imported.resolve(NAME), new SchoolKey("820", "4321"), CONTENT.length, shown.at(), true),
                shown);
        assertEquals(List.of(), bench.engine.inbox(0));
    }

    @ParameterizedTest
    @EnumSource(
            value = Probe.Point.class,
            names = {"IMPORT_.*", "LINKED"},
            mode = EnumSource.Mode.MATCH_ANY)
    void P4_R1_whenever_the_program_dies_the_next_import_has_it_once_and_acknowledges_only_what_is_durable(
            Probe.Point point) throws Exception {
        inbox.put(SCHOOL, "id-1", NAME, CONTENT);
        inbox.beforeAcknowledging = (file, time) ->
                assertArrayEquals(CONTENT, assertReadable(imported.resolve(NAME)), "acknowledged before it was there");
        bench.reopen(new CutAt(point));
        assertThrows(PowerCut.class, bench::importPersonnel);
        bench.reopen(Probe.NONE);
        Summary second = bench.importPersonnel();
        assertEquals(point == Probe.Point.IMPORT_END_RECORDED ? 0 : 1, second.imported());
        assertTrue(second.allWell());
        assertEquals(List.of(NAME), files());
        assertEquals(List.of(), parts());
        assertArrayEquals(CONTENT, Files.readAllBytes(imported.resolve(NAME)));
        assertEquals(List.of("id-1"), inbox.acknowledged);
        assertEquals(
                "ACKNOWLEDGED",
                bench.engine.history(NAME).getFirst().events().getLast().state());
    }

    private static byte[] assertReadable(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void P4_R2_a_broken_fetch_goes_on_where_it_stopped_also_in_the_next_run() throws Exception {
        inbox.put(SCHOOL, "id-1", NAME, CONTENT);
        inbox.halfWay = (file, time) -> {
            if (time == 1) {
                throw FakeTransport.unreachable();
            }
        };
        assertEquals(1, bench.importPersonnel().imported());
        assertEquals(List.of(0L, CONTENT.length / 2L), inbox.offsets);

        inbox.offsets.clear();
        inbox.put(SCHOOL, "id-2", "other.xml", CONTENT);
        inbox.halfWay = (file, time) -> {
            throw new TransportException(FaultCode.UNREACHABLE, false, "gone", null);
        };
        assertEquals(1, bench.importPersonnel().failed());
        assertEquals(Optional.of(Code.UNREACHABLE), bench.only().code());
        inbox.halfWay = (file, time) -> {};
        bench.reopen(Probe.NONE);
        assertEquals(1, bench.importPersonnel().imported());
        assertEquals(List.of(0L, CONTENT.length / 2L), inbox.offsets);
        assertArrayEquals(CONTENT, Files.readAllBytes(imported.resolve("other.xml")));
    }

    @Test
    void P4_an_acknowledgement_that_fails_is_made_up_for_and_the_file_is_imported_once() throws Exception {
        inbox.put(SCHOOL, "id-1", NAME, CONTENT);
        inbox.beforeAcknowledging = (file, time) -> {
            throw new TransportException(FaultCode.UNREACHABLE, false, "gone", null);
        };
        assertEquals(1, bench.importPersonnel().failed());
        assertEquals(List.of(NAME), files());
        inbox.beforeAcknowledging = (file, time) -> {};
        assertEquals(1, bench.importPersonnel().imported());
        assertEquals(List.of(NAME), files());
        assertEquals(1, inbox.offsets.size(), "it is not fetched again");
    }

    @Test
    void P4_an_acknowledgement_whose_answer_is_lost_counts() throws Exception {
        inbox.put(SCHOOL, "id-1", NAME, CONTENT);
        inbox.afterAcknowledging = (file, time) -> {
            throw new TransportException(FaultCode.UNREACHABLE, false, "gone", null);
        };
        assertEquals(1, bench.importPersonnel().failed());
        assertEquals(1, bench.importPersonnel().imported());
        assertEquals(List.of("id-1"), inbox.acknowledged);
        assertEquals(List.of(NAME), files());
    }

    @Test
    void P4_an_id_that_is_listed_again_is_only_acknowledged_even_if_the_file_was_taken_away() throws Exception {
        inbox.forgetful = true;
        inbox.put(SCHOOL, "id-1", NAME, CONTENT);
        assertEquals(1, bench.importPersonnel().imported());
        Files.delete(imported.resolve(NAME));
        assertEquals(Summary.NOTHING, bench.importPersonnel());
        assertEquals(List.of(), files());
        assertEquals(List.of("id-1", "id-1"), inbox.acknowledged);
    }

    @Test
    @Timeout(60)
    void P4_an_LA_that_names_new_files_for_ever_is_left_after_some_lists_and_what_came_is_safe() throws Exception {
        AtomicInteger number = new AtomicInteger();
        bench.receiver.onList = () -> inbox.put(SCHOOL, "id-" + number.incrementAndGet(), NAME, CONTENT);
        Path unfinished = imported.resolve(Folders.IN_PROGRESS).resolve("0".repeat(32) + ".part");
        Files.createDirectories(unfinished.getParent());
        Files.writeString(unfinished, "half of what was not listed yet");
        Summary summary = bench.importPersonnel();
        assertEquals(SchoolImport.MOST_LISTS, summary.imported());
        assertEquals(1, summary.refused());
        assertEquals(Optional.of(Code.CONFLICT), bench.outcomes.getLast().code());
        assertEquals(SchoolImport.MOST_LISTS, inbox.acknowledged.size());
        assertTrue(Files.exists(unfinished));
        bench.receiver.onList = () -> {};
        assertEquals(Summary.NOTHING, bench.importPersonnel());
    }

    @Test
    void P4_names_that_clash_are_kept_apart_and_nothing_is_overwritten() throws Exception {
        Files.createDirectories(imported);
        Files.writeString(imported.resolve(NAME), "mine");
        byte[] other = "other".getBytes(StandardCharsets.UTF_8);
        inbox.put(SCHOOL, "id-1", NAME, CONTENT);
        inbox.put(SCHOOL, "id-2", NAME, other);
        String longest = "x".repeat(251) + ".xml";
        inbox.put(SCHOOL, "id-3", longest, CONTENT);
        inbox.put(SCHOOL, "id-4", longest, other);
        assertEquals(4, bench.importPersonnel().imported());
        assertEquals("mine", Files.readString(imported.resolve(NAME)));
        assertArrayEquals(CONTENT, Files.readAllBytes(imported.resolve("8204321_PER_820LLLL_001 (2).xml")));
        assertArrayEquals(other, Files.readAllBytes(imported.resolve("8204321_PER_820LLLL_001 (3).xml")));
        assertArrayEquals(CONTENT, Files.readAllBytes(imported.resolve(longest)));
        assertArrayEquals(other, Files.readAllBytes(imported.resolve("x".repeat(247) + " (2).xml")));
    }

    @Test
    void P4_hostile_names_are_refused_logged_once_and_the_rest_go_on() throws Exception {
        List<String> hostile = List.of(
                "",
                " ",
                ".",
                "..",
                "../escape.xml",
                "/etc/cron.d/escape",
                "a/b.xml",
                "..\\escape.xml",
                "C:\\escape.xml",
                "file:stream.xml",
                "CON",
                "con.xml",
                "Aux .xml",
                "LPT1.tar.gz",
                "COM\u00b9.xml",
                "nul\u0000.xml",
                "line\nbreak.xml",
                "right\u202eleft.xml",
                "broken\ud800.xml",
                "dot.",
                "space ",
                ".hidden",
                ".in-progress",
                "half.part",
                "half.tmp",
                "desktop.ini",
                "what?.xml",
                "\u00e9".repeat(128),
                "x".repeat(256));
        for (int i = 0; i < hostile.size(); i++) {
            inbox.put(SCHOOL, "bad-" + i, hostile.get(i), CONTENT);
        }
        inbox.put(SCHOOL, "good", NAME, CONTENT);
        Set<Path> before = everything();
        assertEquals(new Summary(0, 1, 0, hostile.size(), 0, 0), bench.importPersonnel());
        Set<Path> added = everything();
        added.removeAll(before);
        assertEquals(Set.of(imported.resolve(NAME)), added);
        assertEquals(List.of("good"), inbox.acknowledged);
        List<LogEntry> log = bench.engine.log().page(LogQuery.ALL, Long.MAX_VALUE, 100);
        assertEquals(
                hostile.size(),
                log.stream().filter(line -> line.code().equals("NAME_PATTERN")).count());
        assertEquals(hostile.size(), bench.importPersonnel().refused(), "an import reports it each time");
        assertEquals(
                log.size(),
                bench.engine.log().page(LogQuery.ALL, Long.MAX_VALUE, 100).size(),
                "it is logged once");
    }

    private Set<Path> everything() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(bench.workspace))
                    .filter(file -> !file.endsWith(".b2bopen.lock"))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void P4_a_link_in_the_way_is_neither_followed_nor_overwritten() throws Exception {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "mine");
        Files.createDirectories(imported);
        Files.createSymbolicLink(imported.resolve(NAME), elsewhere);
        inbox.put(SCHOOL, "id-1", NAME, CONTENT);
        assertEquals(1, bench.importPersonnel().imported());
        assertEquals("mine", Files.readString(elsewhere));
        assertArrayEquals(CONTENT, Files.readAllBytes(imported.resolve("8204321_PER_820LLLL_001 (2).xml")));
    }

    @Test
    void P4_what_was_damaged_on_the_way_is_fetched_again_and_never_believed() throws Exception {
        inbox.put(SCHOOL, "id-1", NAME, CONTENT);
        inbox.corrupt = 1;
        assertEquals(1, bench.importPersonnel().imported());
        assertArrayEquals(CONTENT, Files.readAllBytes(imported.resolve(NAME)));

        inbox.put(SCHOOL, "id-2", "other.xml", CONTENT);
        inbox.corrupt = 2;
        assertEquals(1, bench.importPersonnel().refused());
        assertEquals(Optional.of(Code.CONFLICT), bench.only().code());
        assertFalse(Files.exists(imported.resolve("other.xml")));
        assertEquals(List.of("id-1"), inbox.acknowledged);
        assertEquals(1, bench.importPersonnel().imported());
    }

    @Test
    void P4_more_than_was_announced_or_than_the_disk_holds_is_not_taken() throws Exception {
        inbox.put(SCHOOL, "id-1", NAME, CONTENT);
        inbox.endless = true;
        assertEquals(1, bench.importPersonnel().failed());
        assertEquals(List.of(), files());
        inbox.endless = false;
        assertEquals(1, bench.importPersonnel().imported());

        inbox.put(SCHOOL, new WaitingFile("id-2", "huge.xml", Long.MAX_VALUE, "0".repeat(64)), CONTENT);
        inbox.put(SCHOOL, new WaitingFile("id-3", "less than nothing.xml", -1, "0".repeat(64)), CONTENT);
        Summary summary = bench.importPersonnel();
        assertEquals(1, summary.failed());
        assertEquals(1, summary.refused());
        assertEquals(List.of(NAME), files());
        assertEquals(1, inbox.acknowledged.size());
    }

    @Test
    void P4_R2_a_cancelled_import_acknowledges_nothing_and_goes_on_where_it_was() throws Exception {
        inbox.put(SCHOOL, "id-1", NAME, CONTENT);
        NullProgressMonitor monitor = new NullProgressMonitor();
        inbox.halfWay = (file, time) -> {
            if (time == 1) {
                monitor.setCanceled(true);
                throw FakeTransport.unreachable();
            }
        };
        ImportPersonnelOperation operation = new ImportPersonnelOperation(
                bench.engine, new ImportPersonnelRequest(Optional.empty(), Bench.PATIENCE), outcome -> {});
        assertThrows(OperationCanceledException.class, () -> operation.execute(monitor));
        assertEquals(List.of(), inbox.acknowledged);
        assertEquals(List.of(), files());
        assertEquals(1, bench.importPersonnel().imported());
        assertEquals(List.of(0L, CONTENT.length / 2L), inbox.offsets);
    }

    @Test
    void P5_a_folder_that_was_changed_meanwhile_gets_what_was_fetched_for_the_old_one() throws Exception {
        inbox.put(SCHOOL, "id-1", NAME, CONTENT);
        bench.reopen(new CutAt(Probe.Point.IMPORT_RECORDED));
        assertThrows(PowerCut.class, bench::importPersonnel);
        bench.reopen(Probe.NONE);
        Path own = folder.resolve("own");
        bench.change(all -> all.getPersonnel().getSchools().getFirst().setFilesImported(own.toString()));
        assertEquals(1, bench.importPersonnel().imported());
        assertArrayEquals(CONTENT, Files.readAllBytes(own.resolve(NAME)));
        assertEquals(1, inbox.offsets.size(), "it is not fetched again");
        assertEquals(List.of(), parts());
    }

    @Test
    void P4_an_empty_file_is_imported_too() throws Exception {
        inbox.put(SCHOOL, "id-1", "empty.txt", new byte[0]);
        assertEquals(1, bench.importPersonnel().imported());
        assertEquals(0, Files.size(imported.resolve("empty.txt")));
    }

    @Test
    void P4_parts_of_files_that_wait_no_more_are_deleted() throws Exception {
        Path parts = Files.createDirectories(imported.resolve(Folders.IN_PROGRESS));
        Files.writeString(parts.resolve("0".repeat(32) + ".part"), "half of something");
        bench.importPersonnel();
        assertEquals(List.of(), parts());
    }

    @Test
    void P4_one_school_that_fails_does_not_stop_the_others_and_only_the_asked_one_is_fetched() throws Exception {
        bench.addPersonnel("820", "1111", "bad-user", "Wrong!Passw0rd");
        bench.addPersonnel("820", "2222", "", "");
        bench.addPersonnel("820", "3333", "row-user", FakeTransport.PASSWORD);
        inbox.put(SCHOOL, "id-1", NAME, CONTENT);
        inbox.put("820/3333", "id-2", NAME, CONTENT);
        assertEquals(
                1,
                bench.importPersonnel(Optional.of(new SchoolKey("820", "3333"))).imported());
        Summary all = bench.importPersonnel();
        assertEquals(new Summary(0, 1, 0, 1, 1, 0), all);
        assertEquals(
                Set.of(Code.LOGIN_REFUSED, Code.NO_CREDENTIALS),
                bench.outcomes.stream().flatMap(one -> one.code().stream()).collect(Collectors.toSet()));
        for (LogEntry line : bench.engine.log().page(LogQuery.ALL, Long.MAX_VALUE, 100)) {
            assertFalse(line.message().contains("-user") || line.message().contains("Passw0rd"), line.message());
        }
    }

    @Test
    void P5_the_folder_of_the_row_comes_before_the_one_under_the_root_and_one_there_must_be() throws Exception {
        Path own = folder.resolve("own");
        bench.change(all -> all.getPersonnel().getSchools().getFirst().setFilesImported(own.toString()));
        inbox.put(SCHOOL, "id-1", NAME, CONTENT);
        bench.importPersonnel();
        assertArrayEquals(CONTENT, Files.readAllBytes(own.resolve(NAME)));

        bench.change(all -> {
            all.setRootFolder(null);
            all.getPersonnel().getSchools().getFirst().setFilesImported("");
        });
        inbox.put(SCHOOL, "id-2", NAME, CONTENT);
        assertEquals(1, bench.importPersonnel().failed());
        assertEquals(1, inbox.acknowledged.size());
    }

    @Test
    void R5_the_history_of_an_import_tells_each_state_with_its_time() throws Exception {
        inbox.put(SCHOOL, "id-1", NAME, CONTENT);
        bench.importPersonnel();
        FileHistory history = bench.engine.history(NAME).getFirst();
        assertEquals(FileHistory.Direction.IMPORT, history.direction());
        assertEquals(
                List.of("FOUND", "FETCHED", "SAVED", "ACKNOWLEDGED"),
                history.events().stream().map(FileHistory.Event::state).toList());
        assertEquals(FakeTransport.hash(CONTENT), history.sha256());
        assertEquals(CONTENT.length, history.bytes());
    }
}
