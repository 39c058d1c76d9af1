package org.b2bopen.core.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.b2bopen.core.Code;
import org.b2bopen.core.ExportRequest;
import org.b2bopen.core.FileOutcome;
import org.b2bopen.core.Outcome;
import org.b2bopen.core.Summary;
import org.b2bopen.log.LogEntry;
import org.b2bopen.log.LogQuery;
import org.b2bopen.model.config.OnSchemaError;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.TransportException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(folder);
        bench.addLa("820", "la-user", FakeTransport.PASSWORD);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void S6_a_good_file_is_sent_receipted_and_moved_and_the_log_says_so() throws Exception {
        Path file = bench.sample("820", "4321", "820", 1);
        byte[] content = Files.readAllBytes(file);
        assertEquals(new Summary(1, 0, 0, 0, 0, 0), bench.export());
        FileOutcome outcome = bench.only();
        assertEquals(Outcome.SENT, outcome.outcome());
        assertEquals("R1", outcome.receipt().orElseThrow().id());
        assertFalse(outcome.alreadyDelivered());
        assertArrayEquals(content, bench.receiver.ledger.getFirst().content());
        assertEquals(List.of(), bench.names(bench.waiting("820")));
        assertEquals(List.of("8204321_CES_820LLLL_001.xml"), bench.names(bench.exported("820")));
        assertEquals(List.of(), bench.names(bench.root.resolve("820/.in-progress")));
        LogEntry line = log().getFirst();
        assertEquals(
                List.of("820", "820", "4321", "8204321_CES_820LLLL_001.xml"),
                List.of(line.la(), line.destinationLa(), line.school(), line.file()));
        assertTrue(line.message().contains("receipt R1"), line.message());
    }

    @Test
    void S6_one_bad_file_never_stops_the_others_and_stays_where_it_is() throws Exception {
        bench.sample("820", "4321", "820", 1);
        Path broken = bench.waiting("820").resolve("8204321_CES_820LLLL_002.xml");
        Files.writeString(broken, "this is not XML", StandardCharsets.UTF_8);
        Path misnamed = Files.writeString(bench.waiting("820").resolve("holiday (1).xml"), "<x/>");
        bench.sample("820", "1111", "820", 3);
        assertEquals(new Summary(2, 0, 0, 2, 0, 0), bench.export());
        assertEquals(Optional.of(Code.NOT_XML), code(broken));
        assertEquals(Optional.of(Code.NAME_PATTERN), code(misnamed));
        assertEquals(List.of("8204321_CES_820LLLL_002.xml", "holiday (1).xml"), bench.names(bench.waiting("820")));
    }

    @Test
    void S6_a_file_in_another_LAs_folder_is_refused_and_the_right_one_is_named() throws Exception {
        bench.addLa("821", "la-user", FakeTransport.PASSWORD);
        Path file = bench.sample("820", "4321", "821", 1);
        Path wrong = Files.move(file, bench.waiting("820").resolve(file.getFileName()));
        bench.export();
        assertEquals(Optional.of(Code.WRONG_FOLDER), bench.only().code());
        assertTrue(
                bench.only().message().contains(bench.waiting("821").toString()),
                bench.only().message());
        assertTrue(Files.exists(wrong));
    }

    @Test
    void V4_a_file_for_an_LA_that_is_not_configured_is_refused_wherever_it_lies() throws Exception {
        Path here = bench.sample("820", "4321", "999", 1);
        bench.export();
        assertEquals(Optional.of(Code.UNKNOWN_DESTINATION), bench.only().code());
        Files.move(here, bench.waiting("820").resolve(here.getFileName()));
        bench.export();
        assertEquals(Optional.of(Code.UNKNOWN_DESTINATION), bench.only().code());
    }

    @Test
    void V3_an_LA_may_take_well_formed_files_with_schema_errors_and_the_log_warns() throws Exception {
        Path file = bench.sample("820", "4321", "820", 1);
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.writeString(file, text.replaceFirst("<DOB>[^<]*</DOB>", "<DOB>31/02/2014</DOB>"));
        bench.export();
        assertEquals(Optional.of(Code.SCHEMA), bench.only().code());
        assertTrue(bench.only().message().startsWith("This file has failed schema validation."));
        assertEquals(Outcome.REFUSED, bench.only().outcome());
        bench.change(all -> all.getLocalAuthorities().getFirst().setOnSchemaError(OnSchemaError.SEND));
        bench.export();
        assertEquals(Outcome.SENT, bench.only().outcome());
        assertFalse(bench.only().errors().isEmpty());
        assertTrue(log().stream()
                .anyMatch(line ->
                        line.level() == LogEntry.Level.WARN && line.code().equals("SCHEMA")));
    }

    @Test
    void S6_the_same_name_with_new_content_is_a_new_file_and_archives_get_a_suffix() throws Exception {
        bench.sample("820", "4321", "820", 1, 3, 1);
        bench.export();
        bench.sample("820", "4321", "820", 1, 3, 2);
        assertEquals(1, bench.export().sent());
        assertEquals(2, bench.receiver.ledger.size());
        assertEquals(
                List.of("8204321_CES_820LLLL_001 (2).xml", "8204321_CES_820LLLL_001.xml"),
                bench.names(bench.exported("820")));
    }

    @Test
    void S6_R1_the_same_name_and_content_is_archived_as_sent_but_not_sent_twice() throws Exception {
        bench.sample("820", "4321", "820", 1);
        bench.export();
        bench.reopen(Probe.NONE);
        bench.sample("820", "4321", "820", 1);
        assertEquals(1, bench.export().sent());
        assertTrue(bench.only().alreadyDelivered());
        assertEquals("R1", bench.only().receipt().orElseThrow().id());
        assertEquals(1, bench.receiver.ledger.size());
        assertEquals(List.of(), bench.names(bench.waiting("820")));
        assertEquals(2, bench.names(bench.exported("820")).size());
    }

    @Test
    void S6_send_again_is_explicit_and_takes_a_waiting_or_an_archived_file() throws Exception {
        bench.sample("820", "4321", "820", 1);
        bench.export();
        Path waiting = bench.sample("820", "4321", "820", 1);
        bench.export(Bench.request(Optional.of(waiting)));
        assertFalse(bench.only().alreadyDelivered());
        assertEquals(2, bench.receiver.ledger.size());
        Path archived = bench.exported("820").resolve("8204321_CES_820LLLL_001.xml");
        bench.export(Bench.request(Optional.of(archived)));
        assertEquals(3, bench.receiver.ledger.size());
        assertEquals(
                3,
                bench.receiver.ledger.stream()
                        .map(FakeTransport.Arrived::key)
                        .distinct()
                        .count());
    }

    @Test
    void S6_a_file_that_is_asked_for_and_cannot_be_sent_is_told() throws Exception {
        bench.export(Bench.request(Optional.of(bench.waiting("820").resolve("8204321_CES_820LLLL_001.xml"))));
        assertEquals(Optional.of(Code.IO), bench.only().code());
        Path elsewhere =
                Files.move(bench.sample("820", "4321", "820", 1), folder.resolve("8204321_CES_820LLLL_001.xml"));
        bench.export(Bench.request(Optional.of(elsewhere)));
        assertEquals(Optional.of(Code.WRONG_FOLDER), bench.only().code());
        assertTrue(Files.exists(elsewhere));
    }

    @Test
    void S6_a_refused_file_is_logged_again_only_when_it_or_the_configuration_changed() throws Exception {
        Path file = bench.waiting("820").resolve("8204321_CES_820LLLL_002.xml");
        Files.writeString(file, "this is not XML");
        bench.export();
        bench.reopen(Probe.NONE);
        assertEquals(1, bench.export().refused());
        assertEquals(1, log().size());
        Files.writeString(file, "this still is not XML");
        bench.export();
        assertEquals(2, log().size());
        bench.addLa("301", "", "");
        bench.export();
        assertEquals(3, log().size());
    }

    @Test
    void H2_a_dry_run_checks_and_touches_nothing() throws Exception {
        bench.sample("820", "4321", "820", 1);
        Files.writeString(bench.waiting("820").resolve("x.xml"), "<x/>");
        ExportRequest dry = new ExportRequest(Optional.empty(), true, Optional.empty(), List.of(), Bench.PATIENCE);
        assertEquals(new Summary(0, 0, 1, 1, 0, 0), bench.export(dry));
        assertEquals(0, bench.receiver.opened.get());
        assertEquals(2, bench.names(bench.waiting("820")).size());
        assertEquals(List.of(), log());
    }

    @Test
    void H2_only_the_files_of_the_asked_LA_are_exported() throws Exception {
        bench.addLa("821", "la-user", FakeTransport.PASSWORD);
        bench.sample("820", "4321", "820", 1);
        bench.sample("820", "4321", "821", 1);
        bench.export(new ExportRequest(Optional.of("821"), false, Optional.empty(), List.of(), Bench.PATIENCE));
        assertEquals("821", bench.only().la());
        assertEquals(1, bench.names(bench.waiting("820")).size());
    }

    @Test
    void T7_a_refusal_by_the_receiver_brings_the_file_back_with_its_code() throws Exception {
        Path file = bench.sample("820", "4321", "820", 1);
        bench.receiver.beforeFirstByte = (delivery, time) -> {
            throw new TransportException(FaultCode.LICENCE, false, "LA 820 has no licence for this school.", null);
        };
        assertEquals(1, bench.export().refused());
        assertEquals(Optional.of(Code.LICENCE), bench.only().code());
        assertEquals("LA 820 has no licence for this school.", bench.only().message());
        assertTrue(Files.exists(file));
        bench.receiver.beforeFirstByte = (delivery, time) -> {};
        assertEquals(1, bench.export().sent());
    }

    @Test
    void S3_a_refused_login_is_not_tried_again_in_the_run_and_other_LAs_go_on() throws Exception {
        bench.addLa("821", "la-user", "Wrong!Passw0rd");
        for (int i = 1; i <= 9; i++) {
            bench.sample("820", "4321", "821", i);
        }
        bench.sample("820", "4321", "820", 1);
        assertEquals(new Summary(1, 0, 0, 0, 9, 0), bench.export());
        assertEquals(
                9,
                bench.outcomes.stream()
                        .filter(one -> one.code().equals(Optional.of(Code.LOGIN_REFUSED)))
                        .count());
        assertEquals(2, bench.receiver.logins.get());
        assertEquals(9, bench.names(bench.waiting("821")).size());
    }

    @Test
    void H2_an_unreachable_server_is_given_up_in_time_and_the_files_wait_where_they_are() throws Exception {
        for (int i = 1; i <= 20; i++) {
            bench.sample("820", "4321", "820", i);
        }
        bench.receiver.onConnect = (delivery, time) -> {
            throw FakeTransport.unreachable();
        };
        assertEquals(new Summary(0, 0, 0, 0, 20, 0), bench.export());
        assertTrue(bench.outcomes.stream().allMatch(one -> one.code().equals(Optional.of(Code.UNREACHABLE))));
        assertEquals(20, bench.names(bench.waiting("820")).size());
        bench.receiver.onConnect = (delivery, time) -> {};
        assertEquals(20, bench.export().sent());
    }

    @Test
    void R1_a_retryable_fault_is_tried_again_with_the_same_key() throws Exception {
        bench.sample("820", "4321", "820", 1);
        bench.receiver.afterArrival = (delivery, time) -> {
            if (time == 1) {
                throw FakeTransport.unreachable();
            }
        };
        assertEquals(1, bench.export().sent());
        assertEquals(1, bench.receiver.ledger.size());
        assertTrue(bench.only().alreadyDelivered());
    }

    @Test
    void R2_a_transfer_broken_half_way_resumes_where_the_receiver_stopped() throws Exception {
        Path file = bench.sample("820", "4321", "820", 1, 40, 1);
        byte[] content = Files.readAllBytes(file);
        bench.receiver.halfWay = (delivery, time) -> {
            if (time == 1) {
                throw FakeTransport.unreachable();
            }
        };
        assertEquals(1, bench.export().sent());
        assertArrayEquals(content, bench.receiver.ledger.getFirst().content());
        assertTrue(bench.receiver.resumedAt.values().iterator().next() >= content.length / 2);
    }

    @Test
    void T1_a_plug_in_that_throws_harms_only_its_own_files() throws Exception {
        Path file = bench.sample("820", "4321", "820", 1);
        bench.transport = (endpoint, monitor) -> {
            throw new IllegalStateException("bad plug-in");
        };
        assertEquals(1, bench.export().failed());
        assertEquals(Optional.of(Code.IO), bench.only().code());
        assertFalse(bench.only().message().contains("bad plug-in"));
        assertTrue(Files.exists(file));
    }

    @Test
    void R5_the_history_of_a_file_is_kept_from_found_to_moved() throws Exception {
        bench.sample("820", "4321", "820", 1);
        bench.export();
        var history = bench.engine.history("8204321_CES_820LLLL_001.xml").getFirst();
        assertEquals(
                List.of("FOUND", "VALID", "CLAIMED", "SENDING", "RECEIPTED", "MOVED"),
                history.events().stream().map(event -> event.state()).toList());
        assertEquals("R1", history.receipt().orElseThrow().id());
    }

    private List<LogEntry> log() {
        return bench.engine.log().page(LogQuery.ALL, Long.MAX_VALUE, 1_000);
    }

    private Optional<Code> code(Path file) {
        return bench.outcomes.stream()
                .filter(one -> one.file().equals(file))
                .findFirst()
                .orElseThrow()
                .code();
    }
}
