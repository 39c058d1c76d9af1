package org.b2bopen.la.server.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.b2bopen.messages.CheckReport;
import org.b2bopen.messages.FileName;
import org.b2bopen.messages.Finding;
import org.b2bopen.messages.Header;
import org.b2bopen.messages.MessageCheck;
import org.b2bopen.soap.contract.ConflictFault;
import org.b2bopen.soap.contract.NameFault;
import org.b2bopen.soap.contract.SchemaFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at a file that has arrived, in one reading: is it what was announced, and is it correct (V2, V3)? */
final class Inspection {
    private static final Logger LOG = LoggerFactory.getLogger(Inspection.class);

    private final MessageCheck check;
    private final boolean sendOnSchemaError;

    Inspection(MessageCheck check, boolean sendOnSchemaError) {
        this.check = check;
        this.sendOnSchemaError = sendOnSchemaError;
    }

    void inspect(Path file, Part announced) throws IOException, ConflictFault, NameFault, SchemaFault {
        CheckReport report;
        try (InputStream in = Files.newInputStream(file)) {
            report = check.check(
                    announced.name(), in, false, () -> Thread.currentThread().isInterrupted());
        }
        if (report.bytes() != announced.length() || !report.sha256().equals(announced.sha256())) {
            throw Refuse.conflict(
                    "What arrived does not have the length and SHA-256 that were announced. Send the file again from"
                            + " its start.");
        }
        if (report.valid()) {
            return;
        }
        if (sendOnSchemaError && report.onlySchemaErrors()) {
            Finding first = report.errors().getFirst();
            LOG.warn(
                    "{} was taken although it breaks its schema in {} places, first at line {}, {}",
                    announced.name(),
                    report.errorCount(),
                    first.line(),
                    first.path());
            return;
        }
        refuse(report);
    }

    private static void refuse(CheckReport report) throws NameFault, SchemaFault {
        Finding first = report.errors().getFirst();
        switch (first.code()) {
            case NAME_PATTERN -> throw Refuse.name(null, first.message());
            case NAME_MISMATCH -> throw Refuse.name(differing(report), first.message());
            default -> throw Refuse.schema(first.path(), first.line(), first.column(), first.message());
        }
    }

    private static String differing(CheckReport report) {
        Optional<FileName> name = report.name();
        Optional<Header> header = report.header();
        if (name.isEmpty() || header.isEmpty()) {
            return null;
        }
        if (!name.get().sourceLa().equals(header.get().sourceLa())) {
            return "sourceLa";
        }
        if (!name.get().sourceSchool().equals(header.get().sourceSchool())) {
            return "sourceSchool";
        }
        return name.get().destinationLa().equals(header.get().destinationLa()) ? "destinationSchool" : "destinationLa";
    }
}
