package org.b2bopen.core.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.b2bopen.core.Code;
import org.b2bopen.core.FileOutcome;
import org.b2bopen.core.Outcome;
import org.b2bopen.core.Summary;
import org.b2bopen.log.CleanText;
import org.b2bopen.log.LogEntry;
import org.b2bopen.log.LogStore;
import org.b2bopen.messages.CheckReport;
import org.b2bopen.messages.FileName;
import org.b2bopen.messages.Finding;
import org.b2bopen.transport.Receipt;
import org.b2bopen.transport.Service;

/** Tells how each file fared: to the run's listener, the outbox, the summary and the log (L1). One call at a time. */
final class Reporter {
    private final Service service;
    private final FileOutcome.Listener listener;
    private final LogStore log;
    private final Clock clock;
    private final boolean dryRun;
    private Summary summary = Summary.NOTHING;

    Reporter(Service service, FileOutcome.Listener listener, LogStore log, Clock clock, boolean dryRun) {
        this.service = service;
        this.listener = listener;
        this.log = log;
        this.clock = clock;
        this.dryRun = dryRun;
    }

    /** Whom a log line is about. */
    record About(String sourceLa, String school, String destinationLa, Path file) {
        static About of(Path file, FileName name) {
            return new About(name.sourceLa(), name.sourceSchool(), name.destinationLa(), file);
        }

        static About of(TransferRecord transfer) {
            return new About(transfer.sourceLa(), transfer.school(), transfer.la(), transfer.source());
        }
    }

    synchronized Summary summary() {
        return summary;
    }

    void valid(About about, CheckReport report) {
        tell(new FileOutcome(
                about.file(),
                service,
                about.destinationLa(),
                Outcome.VALID,
                Optional.empty(),
                "Would be sent.",
                Optional.of(report.sha256()),
                report.bytes(),
                Optional.empty(),
                report.errors(),
                report.queries()));
    }

    void sent(About about, TransferRecord transfer, Receipt receipt, Optional<CheckReport> report, Path target) {
        String message = receipt.alreadyDelivered()
                ? "was delivered before, with receipt " + receipt.id() + " of " + receipt.receivedAt()
                        + "; it is not sent again and now lies in " + target
                : "delivered, receipt " + receipt.id();
        tell(new FileOutcome(
                about.file(),
                transfer.service(),
                about.destinationLa(),
                Outcome.SENT,
                Optional.empty(),
                CleanText.of(Character.toUpperCase(message.charAt(0)) + message.substring(1) + "."),
                Optional.of(transfer.sha256()),
                transfer.length(),
                Optional.of(receipt),
                report.map(CheckReport::errors).orElse(List.of()),
                report.map(CheckReport::queries).orElse(List.of())));
        log(LogEntry.Level.INFO, about, "", fileName(about.file()) + " " + message + ".");
    }

    /** A file whose receipt came in a run that was interrupted before it could tell. */
    void recovered(TransferRecord transfer, Path target) {
        sent(About.of(transfer), transfer, transfer.receipt().orElseThrow(), Optional.empty(), target);
    }

    void imported(About about, InboundRecord saved) {
        tell(new FileOutcome(
                about.file(),
                service,
                about.destinationLa(),
                Outcome.IMPORTED,
                Optional.empty(),
                "Imported and acknowledged.",
                Optional.of(saved.sha256()),
                saved.length(),
                Optional.empty(),
                List.of(),
                List.of()));
        log(
                LogEntry.Level.INFO,
                about,
                "",
                fileName(about.file()) + " imported from LA " + saved.la() + " and acknowledged.");
    }

    /** @param news whether it is to be logged, too (S6) */
    void notImported(About about, Code code, String message, long bytes, boolean news) {
        end(about, code.outcome(), code, message, Optional.empty(), List.of(), bytes, news, "imported");
    }

    /** @param news whether it is to be logged, too (S6) */
    void stays(About about, Code code, String message, Optional<CheckReport> report, long bytes, boolean news) {
        end(about, code.outcome(), code, message, report, List.of(), bytes, news, "sent");
    }

    void notDelivered(About about, TransferRecord transfer, Sender.End.NotDelivered end, Optional<CheckReport> report) {
        end(
                about,
                end.code().outcome(),
                end.code(),
                end.message(),
                report,
                fault(end),
                transfer.length(),
                true,
                "sent");
    }

    void inDoubt(About about, TransferRecord transfer, String message, Optional<CheckReport> report) {
        end(about, Outcome.IN_DOUBT, Code.UNREACHABLE, message, report, List.of(), transfer.length(), true, "sent");
    }

    void log(LogEntry.Level level, About about, String code, String message) {
        if (!dryRun) {
            log.append(new LogEntry(
                    0,
                    clock.instant(),
                    level,
                    service.name(),
                    about.sourceLa(),
                    about.destinationLa(),
                    about.school(),
                    code,
                    fileName(about.file()),
                    message));
        }
    }

    private void end(
            About about,
            Outcome outcome,
            Code code,
            String message,
            Optional<CheckReport> report,
            List<Finding> faults,
            long bytes,
            boolean news,
            String verb) {
        tell(new FileOutcome(
                about.file(),
                service,
                about.destinationLa(),
                outcome,
                Optional.of(code),
                CleanText.of(message),
                report.map(CheckReport::sha256),
                bytes,
                Optional.empty(),
                faults.isEmpty() ? report.map(CheckReport::errors).orElse(List.of()) : faults,
                report.map(CheckReport::queries).orElse(List.of())));
        if (news) {
            LogEntry.Level level = outcome == Outcome.REFUSED ? LogEntry.Level.ERROR : LogEntry.Level.WARN;
            log(level, about, code.name(), fileName(about.file()) + " was not " + verb + ": " + message);
        }
    }

    private static List<Finding> fault(Sender.End.NotDelivered end) {
        return end.fault()
                .map(fault -> List.of(new Finding(
                        Finding.Code.SCHEMA,
                        "The receiver refused the file here.",
                        fault.line(),
                        fault.column(),
                        CleanText.of(String.valueOf(fault.path())))))
                .orElse(List.of());
    }

    static String fileName(Path file) {
        return CleanText.of(file.getFileName().toString());
    }

    private synchronized void tell(FileOutcome outcome) {
        summary = summary.plus(outcome.outcome());
        listener.on(outcome);
    }
}
