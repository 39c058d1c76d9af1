package org.b2bopen.core.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.b2bopen.core.Code;
import org.b2bopen.log.CleanText;
import org.b2bopen.messages.CheckReport;
import org.b2bopen.messages.FileName;
import org.b2bopen.messages.Finding;
import org.b2bopen.transport.Service;
import org.eclipse.core.runtime.OperationCanceledException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says whether a waiting file would be sent (V1–V6, S3, S6). What the reading of a file told is remembered until the file changes; where
 * it would go is found anew each time, so that a change of the configuration counts at once.
 */
final class FileCheck {
    private static final Logger LOG = LoggerFactory.getLogger(FileCheck.class);
    private static final int REMEMBERED = 2_000;
    private static final String SCHEMA_SUMMARY =
            "This file has failed schema validation. Please check the latest version of the schema. ";

    private record Known(FileStamp stamp, CheckReport report) {}

    private final ContentCheck content;
    private final Semaphore permits =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
    private final Map<Path, Known> known = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Known> eldest) {
            return size() > REMEMBERED;
        }
    });

    FileCheck(ContentCheck content) {
        this.content = content;
    }

    /** It is read anew the next time, whether it changed or not. */
    void forget(Path file) {
        known.remove(file);
    }

    /** @throws OperationCanceledException once {@code cancelled} */
    Verdict check(
            Path file, FileStamp stamp, Folder folder, DestinationResolver destinations, BooleanSupplier cancelled) {
        if (stamp.kind() != FileStamp.Kind.FILE) {
            return new Verdict.Stays(Code.IO, notAFile(stamp.kind()), Optional.empty());
        }
        CheckReport report;
        try {
            report = report(file, stamp, cancelled);
        } catch (InterruptedIOException e) {
            throw new OperationCanceledException();
        } catch (AccessDeniedException e) {
            return new Verdict.Stays(Code.IO, "This program is not allowed to read the file.", Optional.empty());
        } catch (IOException e) {
            LOG.warn("A file could not be read.", e);
            return new Verdict.Stays(Code.IO, "The file could not be read.", Optional.empty());
        }
        try {
            return judge(report, folder, destinations);
        } catch (Refusal refusal) {
            return new Verdict.Stays(refusal.code(), CleanText.of(refusal.getMessage()), Optional.of(report));
        }
    }

    private CheckReport report(Path file, FileStamp stamp, BooleanSupplier cancelled) throws IOException {
        Known before = known.get(file);
        if (before != null && before.stamp().equals(stamp)) {
            return before.report();
        }
        CheckReport report = read(file, cancelled);
        if (FileStamp.of(file).equals(stamp)) {
            known.put(file, new Known(stamp, report));
        }
        return report;
    }

    private CheckReport read(Path file, BooleanSupplier cancelled) throws IOException {
        permits.acquireUninterruptibly();
        try {
            return content.check(file, cancelled);
        } finally {
            permits.release();
        }
    }

    private static Verdict judge(CheckReport report, Folder folder, DestinationResolver destinations) throws Refusal {
        FileName name = report.name().orElse(null);
        boolean invalid = report.onlySchemaErrors();
        if (name == null || !report.valid() && !(invalid && tolerated(folder.service(), name, destinations))) {
            throw new Refusal(code(report), sentence(report));
        }
        if (!report.type()
                .map(type -> type.service().equals(folder.service().name()))
                .orElse(false)) {
            throw new Refusal(
                    Code.NAME_PATTERN,
                    "This is a " + report.type().map(type -> type.name()).orElse("file of an unknown type")
                            + " by its name; only " + words(folder.service()) + " files are sent from this folder.");
        }
        if (!folder.takes(name)) {
            throw switch (folder.service()) {
                case STUDENT -> wrongFolder(name, folder, destinations);
                case PERSONNEL -> wrongRow(name, folder, destinations);
            };
        }
        Destination destination =
                destinations.forFile(folder.service(), name.sourceLa(), name.sourceSchool(), name.destinationLa());
        return new Verdict.Ready(report, name, destination, invalid ? Optional.of(sentence(report)) : Optional.empty());
    }

    /** The switch of V3 belongs to the addresses of B2B:Student (A2); B2B:Personnel has none. */
    private static boolean tolerated(Service service, FileName name, DestinationResolver destinations) {
        return service == Service.STUDENT && destinations.sendsInvalid(name.destinationLa());
    }

    private static String words(Service service) {
        return switch (service) {
            case STUDENT -> "B2B:Student";
            case PERSONNEL -> "B2B:Personnel";
        };
    }

    /** A staff file's school must be that of the row, and its destination the row's LA (P5). */
    private static Refusal wrongRow(FileName name, Folder folder, DestinationResolver destinations) {
        String school = name.sourceLa() + "/" + name.sourceSchool();
        if (!name.sourceLa().equals(name.destinationLa())) {
            return new Refusal(
                    Code.UNKNOWN_DESTINATION,
                    "The file is for LA " + name.destinationLa() + ", but the B2B:Personnel files of school " + school
                            + " go to LA " + name.sourceLa() + " only.");
        }
        return destinations
                .personnelFolder(name.sourceLa(), name.sourceSchool())
                .map(right -> new Refusal(
                        Code.WRONG_FOLDER,
                        "The file is of school " + school + " and belongs into " + right
                                + ", not into the folder of school " + folder.la() + "/" + folder.school() + "."))
                .orElseGet(() -> new Refusal(
                        Code.UNKNOWN_DESTINATION,
                        "The file is of school " + school
                                + ", which has no row under Personnel, School Details, so it cannot be sent."));
    }

    private static Refusal wrongFolder(FileName name, Folder folder, DestinationResolver destinations) {
        if (!destinations.knows(name.destinationLa())) {
            return new Refusal(
                    Code.UNKNOWN_DESTINATION,
                    "The file is for LA " + name.destinationLa()
                            + ", which is not configured, so there is nowhere to send it to.");
        }
        return new Refusal(
                Code.WRONG_FOLDER,
                "The file is for LA " + name.destinationLa() + " and belongs into "
                        + destinations.rightFolder(name.destinationLa()) + ", not into the folder of LA "
                        + String.join(", ", folder.exported().keySet()) + ".");
    }

    private static Code code(CheckReport report) {
        return report.errors().isEmpty()
                ? Code.NAME_PATTERN
                : Code.valueOf(report.errors().getFirst().code().name());
    }

    private static String sentence(CheckReport report) {
        if (report.errors().isEmpty()) {
            return "The name is not that of any type of file that can be sent.";
        }
        Finding first = report.errors().getFirst();
        String place = first.line() > 0 ? "Line " + first.line() + ": " : "";
        String more = report.errorCount() > 1 ? " (and " + (report.errorCount() - 1) + " more)" : "";
        return (first.code() == Finding.Code.SCHEMA ? SCHEMA_SUMMARY : "") + place + first.message() + more;
    }

    private static String notAFile(FileStamp.Kind kind) {
        return switch (kind) {
            case FOLDER -> "This is a folder, not a file.";
            case LINK -> "This is a link, and links are not followed; put the file itself into the folder.";
            default -> "This is not an ordinary file.";
        };
    }
}
