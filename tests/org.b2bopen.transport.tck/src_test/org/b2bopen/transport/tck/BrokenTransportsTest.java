package org.b2bopen.transport.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The kit finds what is broken, and blames nothing else (T4). */
class BrokenTransportsTest {
    /** Not found by a scan for tests, because they are to fail. */
    static final class Forgetful extends TransportContract {
        @Override
        protected Receiver receiver(Path folder) {
            return new MemoryReceiver.Forgetful();
        }
    }

    static final class Greedy extends TransportContract {
        @Override
        protected Receiver receiver(Path folder) {
            return new MemoryReceiver.Greedy();
        }
    }

    static final class Gullible extends TransportContract {
        @Override
        protected Receiver receiver(Path folder) {
            return new MemoryReceiver.Gullible();
        }
    }

    static final class Deaf extends TransportContract {
        @Override
        protected Receiver receiver(Path folder) {
            return new MemoryReceiver.Deaf();
        }
    }

    static final class Muddled extends TransportContract {
        @Override
        protected Receiver receiver(Path folder) {
            return new MemoryReceiver.Muddled();
        }
    }

    private static Set<String> failuresOf(Class<? extends TransportContract> contract) {
        Set<String> failed = new TreeSet<>();
        AtomicInteger passed = new AtomicInteger();
        Launcher launcher = LauncherFactory.create();
        launcher.execute(
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(DiscoverySelectors.selectClass(contract))
                        .build(),
                new TestExecutionListener() {
                    @Override
                    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                        test.getSource()
                                .filter(MethodSource.class::isInstance)
                                .map(MethodSource.class::cast)
                                .ifPresent(method -> {
                                    if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                                        failed.add(method.getMethodName());
                                    } else {
                                        passed.incrementAndGet();
                                    }
                                });
                    }
                });
        assertTrue(passed.get() > 10, "the other tests ran");
        return failed;
    }

    @Test
    void T4_a_transport_that_forgets_keys_fails_the_tests_of_repeats() {
        assertEquals(
                Set.of(
                        "R1_the_same_key_in_two_sessions_at_once_makes_one_copy",
                        "R1_a_key_that_comes_with_other_content_is_a_conflict",
                        "R1_a_repeat_gets_the_first_receipt_and_makes_no_second_copy",
                        "R1_a_repeat_together_or_alone_gets_the_first_receipt",
                        "S6_what_is_wrong_with_one_of_several_files_is_told_of_that_one"),
                failuresOf(Forgetful.class));
    }

    @Test
    void T4_a_transport_that_holds_files_in_memory_fails_the_tests_of_memory_and_of_resuming() {
        assertEquals(
                Set.of("R4_a_big_file_is_sent_in_small_memory", "R2_a_broken_transfer_goes_on_where_it_stopped"),
                failuresOf(Greedy.class));
    }

    @Test
    void T4_a_transport_that_takes_every_log_in_fails_the_test_of_wrong_ones() {
        assertEquals(Set.of("S3_a_wrong_log_in_is_refused_and_its_password_is_not_quoted"), failuresOf(Gullible.class));
    }

    @Test
    void T4_a_transport_that_is_deaf_to_cancelling_fails_the_tests_of_cancelling() {
        assertEquals(
                Set.of(
                        "R2_a_cancelled_session_does_nothing_any_more",
                        "R2_cancelling_ends_a_transfer_soon_and_closes_the_file"),
                failuresOf(Deaf.class));
    }

    @Test
    void T4_a_transport_that_muddles_up_the_receipts_of_several_files_fails_the_tests_of_those() {
        assertEquals(
                Set.of(
                        "R1_files_sent_together_arrive_whole_and_each_has_its_receipt",
                        "R1_a_repeat_together_or_alone_gets_the_first_receipt",
                        "S6_what_is_wrong_with_one_of_several_files_is_told_of_that_one"),
                failuresOf(Muddled.class));
    }
}
