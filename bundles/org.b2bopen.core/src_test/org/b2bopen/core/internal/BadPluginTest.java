package org.b2bopen.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOError;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.b2bopen.core.Code;
import org.b2bopen.core.ConnectionTarget;
import org.b2bopen.core.ExportStudentOperation;
import org.b2bopen.core.FileOutcome;
import org.b2bopen.core.Outcome;
import org.b2bopen.core.TestConnectionOperation;
import org.b2bopen.log.LogQuery;
import org.b2bopen.transport.Delivery;
import org.b2bopen.transport.Guarantee;
import org.b2bopen.transport.Receipt;
import org.b2bopen.transport.Transport;
import org.b2bopen.transport.TransportContext;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.WaitingFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A broken plug-in of a third party serves LA 821; it is named, and the file of LA 820 goes out all the same (T1). */
class BadPluginTest {
    /** Silent for longer than the good transport ever is on a machine that is busy with something else. */
    private static final PluginHost.Limits SHORT = new PluginHost.Limits(Duration.ofSeconds(3), Duration.ofMillis(600));

    @TempDir
    private Path folder;

    private Bench bench;
    private final CountDownLatch release = new CountDownLatch(1);

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(folder);
        bench.addLa("820", "la-user", FakeTransport.PASSWORD);
        bench.addLa("821", "la-user", FakeTransport.PASSWORD);
        bench.change(configuration -> configuration.getLocalAuthorities().get(1).setTransport("bad"));
        bench.sample("820", "4321", "820", 1);
        bench.sample("820", "4321", "821", 1);
    }

    @AfterEach
    void close() {
        release.countDown();
        bench.close();
    }

    private void install(Supplier<Transport> bad) {
        bench.limits = SHORT;
        bench.others.add(Bench.declaration("bad", "Bad Plug-in", List.of(), Guarantee.EXACTLY_ONCE, bad));
        bench.reopen(Probe.NONE);
    }

    /** The other LA's file is out, this one is where it was, and its reason is told. */
    private FileOutcome onlyTheBadOneStays() throws Exception {
        bench.export();
        assertEquals(1, bench.names(bench.exported("820")).size(), bench.outcomes::toString);
        assertEquals(List.of("8204321_CES_821LLLL_001.xml"), bench.names(bench.waiting("821")));
        assertEquals(List.of(), bench.names(bench.root.resolve("821/.in-progress")));
        FileOutcome stayed = bench.outcomes.stream()
                .filter(outcome -> outcome.outcome() != Outcome.SENT)
                .findFirst()
                .orElseThrow();
        assertTrue(stayed.message().contains("Bad Plug-in"), stayed.message());
        bench.engine.log().flush();
        assertTrue(
                bench.engine.log().page(LogQuery.ALL, Long.MAX_VALUE, 100).stream()
                        .anyMatch(entry -> entry.message().contains("Bad Plug-in")),
                "the log names it");
        return stayed;
    }

    static Stream<Arguments> throwables() {
        return Stream.<Throwable>of(
                        new IllegalStateException("x"),
                        new NoClassDefFoundError("org/example/Missing"),
                        new StackOverflowError(),
                        new OutOfMemoryError("x"),
                        new IOError(new IOException("x")),
                        new AssertionError("x"),
                        new OperationCanceledException())
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void T1_a_plugin_that_throws_in_its_constructor_harms_nobody_else(Throwable thrown) throws Exception {
        install(() -> {
            throw BadPluginTest.<RuntimeException>sneaky(thrown);
        });
        assertEquals(Code.IO, onlyTheBadOneStays().code().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void T1_a_plugin_that_throws_while_it_sends_harms_nobody_else(Throwable thrown) throws Exception {
        install(() -> sending((delivery, context) -> {
            throw BadPluginTest.<RuntimeException>sneaky(thrown);
        }));
        assertEquals(Code.IO, onlyTheBadOneStays().code().orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T sneaky(Throwable thrown) throws T {
        throw (T) thrown;
    }

    @Test
    void T1_a_plugin_that_hangs_in_its_constructor_is_given_up() throws Exception {
        install(() -> {
            hang();
            return bench.receiver;
        });
        assertTrue(onlyTheBadOneStays().message().contains("did not answer any more"));
    }

    @Test
    void T1_a_plugin_that_hangs_while_it_sends_is_given_up_with_all_files_of_its_la() throws Exception {
        bench.sample("820", "4321", "821", 2);
        install(() -> sending((delivery, context) -> hang()));
        bench.export();
        assertEquals(1, bench.names(bench.exported("820")).size());
        assertEquals(2, bench.names(bench.waiting("821")).size());
        assertEquals(
                2,
                bench.outcomes.stream()
                        .filter(outcome -> outcome.message().contains("Bad Plug-in did not answer any more"))
                        .count());
    }

    @Test
    void T1_a_plugin_that_ignores_cancelling_is_left_behind() throws Exception {
        NullProgressMonitor monitor = new NullProgressMonitor();
        install(() -> sending((delivery, context) -> {
            monitor.setCanceled(true);
            return hang();
        }));
        assertThrows(
                OperationCanceledException.class,
                () -> new ExportStudentOperation(bench.engine, Bench.request(Optional.empty()), bench.outcomes::add)
                        .execute(monitor));
        assertEquals(List.of("8204321_CES_821LLLL_001.xml"), bench.names(bench.waiting("821")));
    }

    @Test
    void T1_a_plugin_that_hangs_is_named_by_test_connection() {
        install(() -> (endpoint, context) -> {
            hang();
            return null;
        });
        TestConnectionOperation.Result result = new TestConnectionOperation(
                        bench.engine, new ConnectionTarget.OfLocalAuthority("821"), step -> {})
                .execute(new NullProgressMonitor());
        assertFalse(result.ok());
        assertTrue(result.message().contains("Bad Plug-in"), result.message());
    }

    @Test
    void T1_a_file_that_a_plugin_forgot_to_close_is_taken_back_from_it() throws Exception {
        List<InputStream> leaked = Collections.synchronizedList(new ArrayList<>());
        install(() -> sending((delivery, context) -> {
            leaked.add(opened(delivery));
            throw new IllegalStateException("and lost");
        }));
        onlyTheBadOneStays();
        assertEquals(1, leaked.size());
        assertThrows(ClosedChannelException.class, () -> leaked.getFirst().read());
    }

    @Test
    void P4_a_plugin_that_hangs_while_it_fetches_cannot_write_any_more() throws Exception {
        bench.addPersonnel("820", "4321", "row-user", FakeTransport.PASSWORD);
        bench.change(configuration -> configuration.getPersonnel().setTransport("bad"));
        bench.receiver.inbox.put("820/4321", "id-1", "8204321_PER_820LLLL_001.xml", new byte[] {'<', 'a', '/', '>'});
        List<OutputStream> kept = Collections.synchronizedList(new ArrayList<>());
        install(() -> (endpoint, context) -> new OtherReceipt(bench.receiver.open(endpoint, context)) {
            @Override
            public void fetch(WaitingFile file, long offset, OutputStream target, Progress progress) {
                kept.add(target);
                hang();
            }
        });
        assertEquals(1, bench.importPersonnel().failed());
        assertThrows(ClosedChannelException.class, () -> kept.getFirst().write('x'));
    }

    @Test
    void T1_a_plugin_that_hangs_or_throws_when_it_closes_keeps_nobody_waiting() throws Exception {
        install(() -> (endpoint, context) -> new OtherReceipt(bench.receiver.open(endpoint, context)) {
            @Override
            public Receipt send(Delivery delivery, Progress progress) throws TransportException {
                return real.send(delivery, progress);
            }

            @Override
            public void close() {
                hang();
            }
        });
        bench.export();
        assertEquals(1, bench.names(bench.exported("820")).size());
        assertEquals(1, bench.names(bench.exported("821")).size());
    }

    static Stream<Arguments> nonsense() {
        String other = "0".repeat(64);
        return Stream.of(
                Arguments.of("none at all", (Answer) (delivery, context) -> null),
                Arguments.of(
                        "another key", receipt(delivery -> receipt("R1", other, delivery.length(), delivery.sha256()))),
                Arguments.of(
                        "another length",
                        receipt(delivery -> receipt("R1", delivery.key(), delivery.length() + 1, delivery.sha256()))),
                Arguments.of(
                        "another hash", receipt(delivery -> receipt("R1", delivery.key(), delivery.length(), other))),
                Arguments.of(
                        "no number",
                        receipt(delivery -> receipt("", delivery.key(), delivery.length(), delivery.sha256()))),
                Arguments.of(
                        "a number that forges a log line",
                        receipt(delivery ->
                                receipt("1\n2026-01-01 INFO", delivery.key(), delivery.length(), delivery.sha256()))),
                Arguments.of(
                        "a number without end",
                        receipt(delivery ->
                                receipt("9".repeat(201), delivery.key(), delivery.length(), delivery.sha256()))));
    }

    private static Receipt receipt(String id, String key, long length, String sha256) {
        return new Receipt(id, key, length, sha256, Instant.EPOCH, false);
    }

    private static Answer receipt(Function<Delivery, Receipt> made) {
        return (delivery, context) -> made.apply(delivery);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nonsense")
    void T1_a_receipt_that_makes_no_sense_is_not_believed(String what, Answer answer) throws Exception {
        install(() -> sending(answer));
        assertEquals(Code.RECEIVER_REFUSED, onlyTheBadOneStays().code().orElseThrow());
    }

    @Test
    void T1_a_plugin_that_gives_no_session_is_named() throws Exception {
        install(() -> (endpoint, context) -> null);
        assertTrue(onlyTheBadOneStays().message().contains("gave no session"));
    }

    private <T> T hang() {
        // As a plug-in would that catches everything.
        while (true) {
            try {
                if (release.await(1, TimeUnit.MINUTES)) {
                    return null;
                }
            } catch (InterruptedException e) {
                // So do they.
            }
        }
    }

    private static InputStream opened(Delivery delivery) {
        try {
            return delivery.content().open(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    interface Answer {
        Receipt to(Delivery delivery, TransportContext context) throws TransportException;
    }

    /** Right in everything but in sending. */
    private Transport sending(Answer answer) {
        return (endpoint, context) -> new OtherReceipt(bench.receiver.open(endpoint, context)) {
            @Override
            public Receipt send(Delivery delivery, Progress progress) throws TransportException {
                return answer.to(delivery, context);
            }
        };
    }
}
