package org.b2bopen.core.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.b2bopen.log.LogStore;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.config.Logs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the log as old and as large as it may be (L3): looked at once a day at most, at the end of a run, and when the limits change. */
final class LogRetention {
    private static final Logger LOG = LoggerFactory.getLogger(LogRetention.class);
    private static final Duration EVERY = Duration.ofDays(1);

    private final LogStore log;
    private final ConfigurationStore configuration;
    private final Clock clock;
    private Instant next = Instant.MIN;

    LogRetention(LogStore log, ConfigurationStore configuration, Clock clock) {
        this.log = log;
        this.configuration = configuration;
        this.clock = clock;
    }

    /** Blocks while old entries are deleted. A failure is told and costs nothing: the log is then larger for a day. */
    synchronized void apply() {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(EVERY);
        try {
            Logs limits = configuration.load().getLogs();
            log.retain(now.minus(Duration.ofDays(limits.getKeepDays())), (long) limits.getKeepMegabytes() << 20);
        } catch (RuntimeException e) {
            LOG.warn("Old entries of the log could not be deleted.", e);
        }
    }

    synchronized void reconfigured() {
        next = Instant.MIN;
        apply();
    }
}
