package org.b2bopen.core;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.b2bopen.core.internal.InstalledEngine;
import org.b2bopen.log.LogStore;
import org.b2bopen.messages.MessageCheck;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.SecretStore;
import org.b2bopen.model.Transports;
import org.b2bopen.transport.Service;

/** The engine of one workspace; the window, the command line and the daemon work through it. Safe for use by several threads. */
public interface Engine extends AutoCloseable {
    /**
     * Opens a workspace folder, making it if need be. Takes no lock: only a transfer does (H1).
     *
     * @throws java.io.UncheckedIOException when the folder cannot be used
     */
    static Engine open(Path workspace) {
        return InstalledEngine.open(workspace);
    }

    Path workspace();

    ConfigurationStore configuration();

    SecretStore secrets();

    LogStore log();

    MessageCheck messageCheck();

    /** What transports are installed, and what a user sets for them (T1). */
    Transports transports();

    /** The files of a service that wait. */
    Outbox outbox(Service service);

    /** The files that were fetched for Personnel rows, the newest first, at most {@code most} of them (P4). Touches the disk. */
    List<InboxEntry> inbox(int most);

    /** What was done with every transfer of files of this name, oldest first (R5). Touches the disk. */
    List<FileHistory> history(String fileName);

    /**
     * When the passwords and certificates that are in use end, the soonest first: as far as servers told it at the last log-in. To show
     * are those that are {@linkplain Expiry#isNear() near}. Touches the disk; takes no lock.
     */
    List<Expiry> expiries();

    /** The last runs, newest first, whichever process did them. Touches the disk. */
    List<RunRecord> runs(int atMost);

    Schedule schedule();

    /** What went to and came from each LA since the beginning of a day of the computer's time zone. Touches the disk; takes no lock. */
    Deliveries deliveries(LocalDate from);

    /** What lies in the folders that are sent from. Touches the disk; checks nothing, takes no lock. */
    List<WaitingFolder> waiting();

    /** Who transfers in this workspace now, in words; empty for nobody. Takes no lock; touches the disk. */
    Optional<String> lockHolder();

    @Override
    void close();
}
