package org.b2bopen.cli.internal.print;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.b2bopen.core.Code;
import org.b2bopen.core.FileOutcome;
import org.b2bopen.core.Outcome;
import org.b2bopen.messages.CheckReport;
import org.b2bopen.messages.FileName;
import org.b2bopen.messages.Finding;
import org.b2bopen.messages.MessageType;
import org.b2bopen.transport.Receipt;

/**
 * How a file fared, as it is printed (H2); what does not apply is empty.
 *
 * @param la destination LA number
 * @param bytes how long the file is, where it was read
 */
public record FileResult(
        Path file,
        Optional<String> service,
        Optional<String> la,
        Outcome outcome,
        Optional<String> code,
        String message,
        Optional<String> sha256,
        Optional<Long> bytes,
        Optional<Receipt> receipt,
        List<Finding> errors,
        List<Finding> queries) {
    public FileResult {
        Objects.requireNonNull(file);
        Objects.requireNonNull(service);
        Objects.requireNonNull(la);
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(code);
        Objects.requireNonNull(message);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(bytes);
        Objects.requireNonNull(receipt);
        errors = List.copyOf(errors);
        queries = List.copyOf(queries);
    }

    public static FileResult of(FileOutcome outcome) {
        return new FileResult(
                outcome.file(),
                Optional.of(outcome.service().name()),
                Optional.of(outcome.la()).filter(la -> !la.isEmpty()),
                outcome.outcome(),
                outcome.code().map(Code::name),
                outcome.message(),
                outcome.sha256(),
                Optional.of(outcome.bytes()).filter(bytes -> outcome.sha256().isPresent() || outcome.bytes() > 0),
                outcome.receipt(),
                outcome.errors(),
                outcome.queries());
    }

    /** What a check alone told, with no configuration to say more. */
    public static FileResult of(Path file, CheckReport report) {
        boolean valid = report.valid();
        Optional<Finding> first = report.errors().stream().findFirst();
        return new FileResult(
                file,
                report.type().map(MessageType::service),
                report.name().map(FileName::destinationLa),
                valid ? Outcome.VALID : Outcome.REFUSED,
                first.map(finding -> finding.code().name()),
                first.map(Finding::message).orElse(""),
                Optional.of(report.sha256()),
                Optional.of(report.bytes()),
                Optional.empty(),
                report.errors(),
                report.queries());
    }

    /** A file that could not be read at all. */
    public static FileResult unreadable(Path file, String message) {
        return new FileResult(
                file,
                Optional.empty(),
                Optional.empty(),
                Outcome.FAILED,
                Optional.of(Code.IO.name()),
                message,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** The first error that has a place in the file. */
    Optional<Finding> place() {
        return errors.stream().filter(error -> error.line() > 0).findFirst();
    }
}
