package org.b2bopen.app.internal;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.b2bopen.core.Engine;
import org.b2bopen.core.Schedule;
import org.b2bopen.ui.OperationJob;
import org.b2bopen.ui.OutlookWatch;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobManager;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What goes on as long as the program runs, whether its window is open or not: the schedule, and the look at how things stand (A5). */
final class Attendance implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Attendance.class);
    private static final long LONGEST_WAIT_MS = 60_000;

    private final OutlookWatch outlook;
    private final ServiceRegistration<OutlookWatch> registration;
    private final ConfigurationWatch configuration;
    private final AtomicBoolean ending = new AtomicBoolean();
    private final ExchangeJob byHand;
    private final Schedule.Watch watch;

    Attendance(Engine engine) {
        outlook = new OutlookWatch(engine);
        registration = FrameworkUtil.getBundle(Attendance.class)
                .getBundleContext()
                .registerService(OutlookWatch.class, outlook, null);
        configuration = new ConfigurationWatch(engine.configuration());
        byHand = ExchangeJob.byHand(engine);
        watch = engine.schedule().watch(ExchangeJob.scheduled(engine, ending::get));
    }

    OutlookWatch outlook() {
        return outlook;
    }

    /** Everything the schedule does, now. One at a time: a second one would only wait for the first one's lock. */
    void exchangeNow() {
        if (byHand.getState() == Job.NONE) {
            byHand.schedule();
        }
    }

    void pause(boolean paused) {
        outlook.pause(paused);
    }

    /** What is cancelled from now on was not cancelled by a person; it goes on with the next start. */
    void ending() {
        ending.set(true);
    }

    boolean isEnding() {
        return ending.get();
    }

    /** What rests until a server answers again loses nothing when the program ends. */
    static boolean isSomethingRunning() {
        return Arrays.stream(Job.getJobManager().find(OperationJob.FAMILY))
                .anyMatch(job -> !((OperationJob) job).isResting());
    }

    /** Brings what runs to an end at which every file is in a place from which the next run goes on. No window is open any more. */
    @Override
    public void close() {
        ending();
        watch.close();
        configuration.close();
        IJobManager jobs = Job.getJobManager();
        jobs.cancel(OperationJob.FAMILY);
        try {
            for (Job job : jobs.find(OperationJob.FAMILY)) {
                if (!job.join(LONGEST_WAIT_MS, new NullProgressMonitor())) {
                    LOG.warn("{} did not end in time; the next start recovers it.", job.getName());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        registration.unregister();
        outlook.close();
    }
}
