package org.b2bopen.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.b2bopen.core.Code;
import org.b2bopen.core.FileOutcome;
import org.b2bopen.core.Outcome;
import org.b2bopen.core.Summary;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.OperationJob;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.ui.progress.IProgressConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TransferJobTest {
    @AfterEach
    void nothingRests() {
        Job.getJobManager().cancel(OperationJob.FAMILY);
    }

    /** Each run ends in the next of the given ways: true for a server that answers. */
    private static final class Run extends TransferJob {
        private final Queue<Boolean> answers;

        Run(Boolean... answers) {
            super("A run", Service.STUDENT);
            this.answers = new ArrayDeque<>(List.of(answers));
        }

        @Override
        protected Summary transfer(IProgressMonitor monitor, FileOutcome.Listener listener) {
            boolean answered = answers.remove();
            listener.on(file(answered));
            return Summary.NOTHING.plus(answered ? Outcome.SENT : Outcome.FAILED);
        }

        @Override
        protected boolean mayBeRepeated() {
            return true;
        }

        @Override
        protected String ended() {
            return "Ended at {0}: {1}";
        }

        /** Runs once, now, and waits for its end. */
        void once(Runnable begin) throws InterruptedException {
            Semaphore end = new Semaphore(0);
            JobChangeAdapter listener = new JobChangeAdapter() {
                @Override
                public void done(IJobChangeEvent event) {
                    end.release();
                }
            };
            addJobChangeListener(listener);
            begin.run();
            assertTrue(end.tryAcquire(1, TimeUnit.MINUTES));
            removeJobChangeListener(listener);
        }
    }

    private static Rest rest() {
        while (true) {
            Optional<Rest> rest = Arrays.stream(Job.getJobManager().find(OperationJob.FAMILY))
                    .filter(Rest.class::isInstance)
                    .map(Rest.class::cast)
                    .filter(each -> each.isResting() && each.getState() == Job.RUNNING)
                    .findFirst();
            if (rest.isPresent()) {
                return rest.get();
            }
            Thread.onSpinWait();
        }
    }

    private static FileOutcome file(boolean answered) {
        return new FileOutcome(
                Path.of("8204321_CES_820LLLL_001.xml"),
                Service.STUDENT,
                "820",
                answered ? Outcome.SENT : Outcome.FAILED,
                answered ? Optional.empty() : Optional.of(Code.UNREACHABLE),
                "",
                Optional.empty(),
                0,
                Optional.empty(),
                List.of(),
                List.of());
    }

    @Test
    void H2_the_window_goes_on_trying_a_server_that_does_not_answer() throws InterruptedException {
        Run run = new Run(false, false, true);
        run.once(run::schedule);
        assertTrue(run.outcome().contains("tried again at"), run::outcome);
        Rest first = rest();
        assertFalse(TransferJob.isRunning(), "whoever wants to send meanwhile may");
        run.once(first::end);
        first.join();
        Rest second = rest();
        run.once(second::end);
        second.join();
        assertEquals(0, Job.getJobManager().find(OperationJob.FAMILY).length);
        assertFalse(run.outcome().contains("tried again"), run::outcome);
    }

    @Test
    void H2_only_one_run_rests_and_it_goes_on_as_soon_as_the_server_answered_another() throws InterruptedException {
        Run resting = new Run(false, true);
        resting.once(resting::schedule);
        Rest rest = rest();
        Run second = new Run(false, true);
        second.once(second::schedule);
        assertEquals(rest, rest());
        resting.once(second::schedule);
        assertTrue(resting.outcome().contains("1 sent"), resting::outcome);
        rest.join();
    }

    @Test
    void H2_a_run_that_rests_is_shown_where_it_can_be_cancelled_and_then_is_not_tried_again() throws Exception {
        Run run = new Run(false, true);
        run.once(run::schedule);
        Rest rest = rest();
        assertTrue(TransferJob.triesAgain(Service.STUDENT));
        assertFalse(TransferJob.triesAgain(Service.PERSONNEL));
        assertFalse(rest.isSystem());
        assertEquals(
                Boolean.FALSE,
                rest.getProperty(IProgressConstants.KEEPONE_PROPERTY),
                "what the run came to stays on show beside it");
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        try (LastRun last = new LastRun(Service.STUDENT, Runnable::run, told::add)) {
            rest.cancel();
            assertTrue(told.take().startsWith("A run: cancelled."), "the Outbox does not promise another try any more");
        }
        rest.join();
        assertFalse(TransferJob.triesAgain(Service.STUDENT), "nor do the files of the Outbox");
        assertEquals(
                Boolean.TRUE,
                rest.getProperty(IProgressConstants.KEEPONE_PROPERTY),
                "nor does the Progress view, which keeps this in place of what the run came to");
        assertTrue(run.belongsTo(rest));
        assertTrue(rest.getResult().getMessage().startsWith("A run: cancelled."), rest.getResult()::getMessage);
        assertEquals(0, Job.getJobManager().find(OperationJob.FAMILY).length);
        assertEquals(List.of(true), List.copyOf(run.answers));
    }

    @Test
    void R2_the_Progress_view_keeps_what_has_ended_until_the_next_begins() {
        Run ended = new Run();
        assertEquals(Boolean.TRUE, ended.getProperty(IProgressConstants.KEEPONE_PROPERTY));
        assertTrue(ended.belongsTo(new ExportJob(null, Sending.everything(Service.STUDENT))));
    }

    @Test
    void R1_a_second_delivery_is_asked_for_once_and_a_dry_run_is_not_repeated() {
        Path file = Path.of("8204321_CES_820LLLL_001.xml");
        assertTrue(new ExportJob(null, Sending.everything(Service.STUDENT)).mayBeRepeated());
        assertTrue(new ExportJob(null, Sending.just(Service.STUDENT, List.of(file))).mayBeRepeated());
        assertFalse(new ExportJob(null, Sending.again(Service.STUDENT, file)).mayBeRepeated());
        assertFalse(new ExportJob(null, Sending.dryRun(Service.STUDENT)).mayBeRepeated());
    }
}
