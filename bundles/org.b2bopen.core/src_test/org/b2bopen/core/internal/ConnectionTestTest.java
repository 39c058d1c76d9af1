package org.b2bopen.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.b2bopen.core.Code;
import org.b2bopen.core.ConnectionTarget;
import org.b2bopen.core.TestConnectionOperation;
import org.b2bopen.log.LogEntry;
import org.b2bopen.log.LogQuery;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.TransportException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionTestTest {
    @TempDir
    private Path folder;

    private final List<TestConnectionOperation.Step> steps = new ArrayList<>();
    private Bench bench;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void S5_five_steps_and_success_are_told_and_logged() {
        bench.addLa("820", "la-user", FakeTransport.PASSWORD);
        bench.addSchool("820", "4321", "820", "row-user", FakeTransport.PASSWORD);
        var result = test(new ConnectionTarget.OfStudentSchool("820", "4321", "820"));
        assertTrue(result.ok());
        assertEquals("Test Connection Successful.", result.message());
        assertEquals(
                List.of(1, 2, 3, 4, 5),
                steps.stream().map(TestConnectionOperation.Step::number).toList());
        assertEquals(
                "Endpoint configuration: https://la820.example/b2b with the log-in of Green Abbey 820/4321 to LA 820"
                        + " (School Details).",
                steps.getFirst().message());
        List<LogEntry> log = bench.engine.log().page(LogQuery.ALL, Long.MAX_VALUE, 10);
        assertEquals(6, log.size());
        assertEquals("Test Connection Successful.", log.getFirst().message());
        assertEquals("4321", log.getFirst().school());
    }

    @Test
    void S5_a_refused_login_fails_at_step_four_with_words_and_a_warning() {
        bench.addLa("820", "la-user", "Wrong!Passw0rd");
        var result = test(new ConnectionTarget.OfLocalAuthority("820"));
        assertEquals(Optional.of(Code.LOGIN_REFUSED), result.code());
        assertEquals("Test Connection Failed: User Name or Password is invalid.", result.message());
        assertEquals(4, steps.getLast().number());
        assertEquals(false, steps.getLast().ok());
        LogEntry line = bench.engine.log().page(LogQuery.ALL, Long.MAX_VALUE, 1).getFirst();
        assertEquals(LogEntry.Level.WARN, line.level());
        assertEquals("LOGIN_REFUSED", line.code());
    }

    @Test
    void S5_a_server_that_does_not_answer_fails_at_step_three() {
        bench.addLa("820", "la-user", FakeTransport.PASSWORD);
        bench.receiver.onConnect = (delivery, time) -> {
            throw new TransportException(FaultCode.TLS, false, "The certificate expired on 2026-01-01.", null);
        };
        var result = test(new ConnectionTarget.OfLocalAuthority("820"));
        assertEquals(Optional.of(Code.TLS), result.code());
        assertEquals(3, steps.getLast().number());
    }

    @Test
    void S5_a_missing_configuration_fails_at_step_one() {
        assertEquals(
                Optional.of(Code.UNKNOWN_DESTINATION),
                test(new ConnectionTarget.OfLocalAuthority("820")).code());
        assertEquals(1, steps.getLast().number());
        bench.addLa("820", "", "");
        assertEquals(
                Optional.of(Code.NO_CREDENTIALS),
                test(new ConnectionTarget.OfStudentSchool("820", "4321", "820")).code());
        assertEquals(
                Optional.of(Code.UNKNOWN_DESTINATION),
                test(new ConnectionTarget.OfPersonnelSchool("820", "4321")).code());
    }

    private TestConnectionOperation.Result test(ConnectionTarget target) {
        steps.clear();
        return new TestConnectionOperation(bench.engine, target, steps::add).execute(new NullProgressMonitor());
    }
}
