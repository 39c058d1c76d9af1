package org.b2bopen.core.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.b2bopen.core.Deliveries;
import org.b2bopen.core.Engine;
import org.b2bopen.core.Expiry;
import org.b2bopen.core.FileHistory;
import org.b2bopen.core.FileOutcome;
import org.b2bopen.core.InboxEntry;
import org.b2bopen.core.Outbox;
import org.b2bopen.core.RunRecord;
import org.b2bopen.core.Schedule;
import org.b2bopen.core.WaitingFolder;
import org.b2bopen.log.LogStore;
import org.b2bopen.messages.MessageCheck;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.SecretStore;
import org.b2bopen.model.Transports;
import org.b2bopen.transport.Questions;
import org.b2bopen.transport.Service;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The engine of a workspace on disk. */
public final class WorkspaceEngine implements Engine {
    private static final Logger LOG = LoggerFactory.getLogger(WorkspaceEngine.class);
    private static final long LOOK_FOR_CANCEL_NANOS = Duration.ofMillis(100).toNanos();

    private final Path workspace;
    private final Parts parts;
    private final LogStore log;
    private final Journal journal;
    private final FileCheck check;
    private final Map<Service, WaitingFiles> outboxes = new EnumMap<>(Service.class);
    private final Expiries expiries;
    private final LogRetention retention;
    private final RunBook runs;
    private final StoredSchedule schedule;
    private final AutoCloseable subscription;

    /** What tests replace. */
    record Parts(
            ConfigurationStore configuration,
            SecretStore secrets,
            MessageCheck messageCheck,
            ContentCheck contentCheck,
            TransportRegistry transports,
            Questions questions,
            PluginHost.Limits limits,
            Clock clock,
            Probe probe) {}

    WorkspaceEngine(Path workspace, Parts parts) throws IOException {
        this.workspace = workspace;
        this.parts = parts;
        this.log = LogStore.open(workspace);
        try {
            this.journal = Journal.open(workspace, parts.clock());
        } catch (IOException e) {
            log.close();
            throw e;
        }
        this.check = new FileCheck(parts.contentCheck());
        for (Service service : Service.values()) {
            outboxes.put(service, new WaitingFiles(this, service));
        }
        this.expiries = new Expiries(journal, parts.clock());
        this.retention = new LogRetention(log, parts.configuration(), parts.clock());
        this.runs = new RunBook(journal, parts.clock());
        this.schedule = new StoredSchedule(this, ZoneId::systemDefault);
        this.subscription = parts.configuration().onChange(this::reconfigured);
    }

    @Override
    public Path workspace() {
        return workspace;
    }

    @Override
    public ConfigurationStore configuration() {
        return parts.configuration();
    }

    @Override
    public SecretStore secrets() {
        return parts.secrets();
    }

    @Override
    public LogStore log() {
        return log;
    }

    @Override
    public MessageCheck messageCheck() {
        return parts.messageCheck();
    }

    @Override
    public Outbox outbox(Service service) {
        return waiting(service);
    }

    @Override
    public List<InboxEntry> inbox(int most) {
        try {
            return journal.inbox(most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<FileHistory> history(String fileName) {
        try {
            return journal.history(fileName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Expiry> expiries() {
        return expiries.of(parts.configuration().load());
    }

    Expiries expiryNotes() {
        return expiries;
    }

    @Override
    public List<RunRecord> runs(int atMost) {
        try {
            return runs.latest(atMost);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Schedule schedule() {
        return schedule;
    }

    @Override
    public Deliveries deliveries(LocalDate from) {
        try {
            return DeliveryCount.of(journal, from, ZoneId.systemDefault());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<WaitingFolder> waiting() {
        return WaitingCount.of(parts.configuration().load());
    }

    @Override
    public Optional<String> lockHolder() {
        return WorkspaceLock.holder(workspace);
    }

    /** For the operations that note what they did. */
    public RunBook runs() {
        return runs;
    }

    StoredSchedule storedSchedule() {
        return schedule;
    }

    @Override
    public Transports transports() {
        return parts.transports();
    }

    TransportRegistry registry() {
        return parts.transports();
    }

    /** For one run: what it calls of plug-ins. */
    PluginHost host(IProgressMonitor monitor) {
        return new PluginHost(workspace, parts.questions(), monitor, parts.limits());
    }

    Clock clock() {
        return parts.clock();
    }

    Probe probe() {
        return parts.probe();
    }

    Journal journal() {
        return journal;
    }

    FileCheck check() {
        return check;
    }

    WaitingFiles waiting(Service service) {
        return outboxes.get(service);
    }

    /** The listener, and the outbox with it. */
    FileOutcome.Listener watched(Service service, FileOutcome.Listener listener) {
        return outcome -> {
            waiting(service).ended(outcome);
            listener.on(outcome);
        };
    }

    /** Waits in small steps, so that cancelling takes effect at once. */
    Quiet.Pause pause(IProgressMonitor monitor) {
        return duration -> {
            long end = System.nanoTime() + duration.toNanos();
            for (long left = duration.toNanos(); left > 0; left = end - System.nanoTime()) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                LockSupport.parkNanos(Math.min(left, LOOK_FOR_CANCEL_NANOS));
                if (Thread.interrupted()) {
                    Thread.currentThread().interrupt();
                    throw new OperationCanceledException();
                }
            }
        };
    }

    private void reconfigured() {
        new Folders(parts.configuration().load()).make();
        retention.reconfigured();
    }

    void flushLog() {
        try {
            log.flush();
            retention.apply();
        } catch (UncheckedIOException e) {
            LOG.error("The log could not be stored yet.", e);
        }
    }

    @Override
    public void close() {
        try {
            subscription.close();
        } catch (Exception e) {
            LOG.warn("The configuration still has a listener.", e);
        }
        outboxes.values().forEach(WaitingFiles::close);
        journal.close();
        log.close();
    }
}
