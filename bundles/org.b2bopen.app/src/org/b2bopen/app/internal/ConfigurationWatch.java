package org.b2bopen.app.internal;

import java.time.Duration;
import org.b2bopen.model.ConfigurationStore;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notices what the command line or a daemon stores in the configuration, so that every view shows it soon. */
final class ConfigurationWatch extends Job implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ConfigurationWatch.class);
    private static final long EVERY_MS = Duration.ofSeconds(3).toMillis();

    private final ConfigurationStore configuration;
    private volatile boolean closed;

    ConfigurationWatch(ConfigurationStore configuration) {
        super("Configuration");
        this.configuration = configuration;
        setSystem(true);
        schedule(EVERY_MS);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            configuration.lookElsewhere();
        } catch (RuntimeException e) {
            LOG.warn("What another process may have changed in the configuration cannot be followed now.", e);
        }
        if (!closed) {
            schedule(EVERY_MS);
        }
        return Status.OK_STATUS;
    }

    @Override
    public void close() {
        closed = true;
        cancel();
    }
}
