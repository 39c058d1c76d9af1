package org.b2bopen.ui.exchange;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.b2bopen.core.Code;
import org.b2bopen.core.FileOutcome;
import org.b2bopen.core.Patience;
import org.b2bopen.core.Summary;
import org.b2bopen.core.WorkspaceInUseException;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.Numbers;
import org.b2bopen.ui.OperationJob;
import org.b2bopen.ui.exchange.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/**
 * A run that checks, sends or fetches files of a service, in the Progress view, by bytes. While a server does not answer it rests and runs
 * again, as the schedule does (H2); whoever transfers meanwhile is not hindered, and wakes it when the server answers again.
 */
public abstract class TransferJob extends OperationJob {
    private final Service service;
    /** Each run of a job may be in another thread. */
    private final AtomicInteger tries = new AtomicInteger();

    protected TransferJob(String name, Service service) {
        super(name);
        this.service = service;
    }

    public final Service service() {
        return service;
    }

    /** One at a time: a second one would only meet the first one's lock (H1). One that rests holds none. */
    public static boolean isRunning() {
        return jobs(TransferJob.class).anyMatch(job -> job.getState() == RUNNING || job.getState() == WAITING);
    }

    /** Whether a run of the service goes on or rests, so that what waits for a server is tried again although nobody asks. */
    static boolean triesAgain(Service service) {
        return jobs(TransferJob.class).anyMatch(job -> job.service == service && job.getState() != NONE)
                || rests(service).findAny().isPresent();
    }

    private static <J extends Job> Stream<J> jobs(Class<J> kind) {
        return Arrays.stream(Job.getJobManager().find(FAMILY))
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static Stream<Rest> rests(Service service) {
        return jobs(Rest.class).filter(rest -> rest.service() == service && rest.isResting());
    }

    /** @param listener to be told of each file, on threads of the engine */
    protected abstract Summary transfer(IProgressMonitor monitor, FileOutcome.Listener listener)
            throws WorkspaceInUseException;

    /** Whether it may run again by itself without doing anything that a person did not ask for. */
    protected abstract boolean mayBeRepeated();

    /** How it ended, with the time of day as {@code {0}} and the counts as {@code {1}}. */
    protected abstract String ended();

    @Override
    protected final String execute(IProgressMonitor monitor) throws Problem {
        try {
            AtomicBoolean unreachable = new AtomicBoolean();
            Summary summary = transfer(monitor, file -> {
                if (file.code().filter(Code.UNREACHABLE::equals).isPresent()) {
                    unreachable.set(true);
                }
            });
            String ended = NLS.bind(ended(), time(Instant.now()), counts(summary));
            if (unreachable.get()) {
                return mayBeRepeated() ? ended + tryAgain() : ended;
            }
            tries.set(0);
            if (summary.sent() + summary.imported() > 0) {
                rests(service).forEach(Rest::end);
            }
            return ended;
        } catch (WorkspaceInUseException e) {
            throw new Problem(e.getMessage());
        }
    }

    /** One that rests already is enough for the service: it will send what this one did not. */
    private String tryAgain() {
        if (rests(service).findAny().isPresent()) {
            return "";
        }
        Instant again = Instant.now().plus(Patience.pauseAfter(tries.incrementAndGet()));
        new Rest(this, again).schedule();
        return NLS.bind(Messages.Export_Again, time(again));
    }

    static String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).format(instant.atZone(ZoneId.systemDefault()));
    }

    static String counts(Summary summary) {
        StringJoiner counts = new StringJoiner(", ");
        add(counts, Messages.Export_Sent, summary.sent());
        add(counts, Messages.Export_Imported, summary.imported());
        add(counts, Messages.Export_Valid, summary.valid());
        add(
                counts,
                summary.refused() == 1 ? Messages.Count_NeedsAttention : Messages.Count_NeedAttention,
                summary.refused());
        add(counts, Messages.Export_Failed, summary.failed());
        add(counts, Messages.Export_InDoubt, summary.inDoubt());
        return counts.length() == 0 ? Messages.Export_Nothing : counts.toString();
    }

    private static void add(StringJoiner counts, String words, int count) {
        if (count > 0) {
            counts.add(NLS.bind(words, Numbers.of(count)));
        }
    }
}
