package org.b2bopen.core.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.b2bopen.core.Expiry;
import org.b2bopen.log.CleanText;
import org.b2bopen.log.LogEntry;
import org.b2bopen.log.LogStore;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.transport.Login;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When passwords and certificates end, as servers told at a log-in (A8): kept in the journal, and warned of in the log once each when 30,
 * 7 and 1 days are left and when it is over. Never stops a transfer. Safe for use by several threads.
 */
final class Expiries {
    private static final Logger LOG = LoggerFactory.getLogger(Expiries.class);
    /** In days left, the lowest first. */
    private static final int[] THRESHOLDS = {-1, 1, 7, 30};

    private final Journal journal;
    private final Clock clock;

    Expiries(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** @param login null from a transport that does not keep to its contract */
    void note(Destination destination, Login login) {
        if (login == null) {
            return;
        }
        String key = destination.found().key().path();
        String server = server(destination.endpoint().uri());
        try {
            note(destination, Expiry.Kind.PASSWORD, key, destination.login(), login.passwordExpires());
            Optional<LocalDate> certificate =
                    login.certificateExpires().map(end -> LocalDate.ofInstant(end, ZoneId.systemDefault()));
            note(destination, Expiry.Kind.CERTIFICATE, server, server, certificate);
        } catch (IOException e) {
            LOG.warn("It could not be noted when a password or a certificate ends.", e);
        }
    }

    private void note(
            Destination destination, Expiry.Kind kind, String subject, String owner, Optional<LocalDate> lastDay)
            throws IOException {
        ExpiryRow fresh = new ExpiryRow(
                kind,
                destination.endpoint().service(),
                subject,
                destination.endpoint().laNumber(),
                kind == Expiry.Kind.PASSWORD ? destination.found().school() : "",
                CleanText.of(owner),
                lastDay.orElse(LocalDate.MAX),
                ExpiryRow.NOT_TOLD);
        Optional<ExpiryRow> known = journal.expiries().stream()
                .filter(row -> row.isFor(kind, fresh.service(), subject))
                .findFirst();
        if (lastDay.isEmpty()) {
            if (known.isPresent()) {
                journal.forget(fresh);
            }
        } else if (known.isEmpty() || !known.get().lastDay().equals(fresh.lastDay())) {
            journal.save(fresh);
        }
    }

    /** Those whose log-in or server is still configured, the soonest first. */
    List<Expiry> of(Configuration configuration) {
        try {
            return rows(configuration).map(this::expiry).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void warn(Configuration configuration, LogStore log) {
        try {
            for (ExpiryRow row : rows(configuration).toList()) {
                Expiry expiry = expiry(row);
                OptionalInt threshold = IntStream.of(THRESHOLDS)
                        .filter(days -> expiry.daysLeft() <= days)
                        .findFirst();
                if (threshold.isPresent() && journal.isFirstToTell(row, threshold.getAsInt())) {
                    log.append(entry(expiry));
                }
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("It could not be warned of passwords and certificates that end soon.", e);
        }
    }

    private LogEntry entry(Expiry expiry) {
        return new LogEntry(
                0,
                clock.instant(),
                LogEntry.Level.WARN,
                expiry.service().name(),
                "",
                expiry.la(),
                expiry.school(),
                "",
                "",
                expiry.sentence());
    }

    private Expiry expiry(ExpiryRow row) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        return new Expiry(
                row.kind(),
                row.service(),
                row.la(),
                row.school(),
                row.owner(),
                row.lastDay(),
                ChronoUnit.DAYS.between(today, row.lastDay()));
    }

    private Stream<ExpiryRow> rows(Configuration configuration) throws IOException {
        Set<String> inUse = subjects(configuration);
        return journal.expiries().stream().filter(row -> inUse.contains(row.subject()));
    }

    private static Set<String> subjects(Configuration configuration) {
        Set<String> subjects = new HashSet<>();
        configuration
                .getLocalAuthorities()
                .forEach(la -> subjects.add(SecretKey.of(la).path()));
        configuration
                .getStudentSchools()
                .forEach(row -> subjects.add(SecretKey.of(row).path()));
        configuration
                .getPersonnel()
                .getSchools()
                .forEach(row -> subjects.add(SecretKey.of(row).path()));
        Stream.concat(
                        configuration.getLocalAuthorities().stream().map(LocalAuthority::getUrl),
                        Stream.of(configuration.getPersonnel().getUrl()))
                .filter(Objects::nonNull)
                .forEach(url -> server(url).ifPresent(subjects::add));
        return subjects;
    }

    private static Optional<String> server(String url) {
        try {
            return Optional.of(server(URI.create(url.strip())));
        } catch (IllegalArgumentException e) {
            // Not an address, so nothing was ever sent there.
            return Optional.empty();
        }
    }

    private static String server(URI uri) {
        String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
        return uri.getPort() < 0 ? host : host + ":" + uri.getPort();
    }
}
