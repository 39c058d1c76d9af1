package org.b2bopen.core.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.b2bopen.core.Code;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.core.OutboxEntry.State;
import org.b2bopen.messages.CheckReport;
import org.b2bopen.messages.FileName;
import org.b2bopen.messages.RightName;
import org.b2bopen.transport.Service;

/** Makes the entries of a service's outbox, from what is known of a file at the moment. */
final class OutboxEntries {
    private final WorkspaceEngine engine;
    private final Service service;

    OutboxEntries(WorkspaceEngine engine, Service service) {
        this.engine = engine;
        this.service = service;
    }

    static OutboxEntry.Route route(Destination destination) {
        return new OutboxEntry.Route(
                destination.endpoint().uri(),
                destination.transport().name(),
                destination.login(),
                destination.credentials().userName());
    }

    /** Not looked at yet. */
    OutboxEntry unknown(Path file, Folder folder) {
        return new OutboxEntry(
                file,
                service,
                "",
                "",
                folder.school(),
                folder.la(),
                0,
                0,
                State.CHECKING,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** A file that was parked when it was looked for. */
    static OutboxEntry adopted(TransferRecord transfer) {
        return new OutboxEntry(
                transfer.source(),
                transfer.service(),
                "",
                transfer.sourceLa(),
                transfer.school(),
                transfer.la(),
                transfer.length(),
                0,
                State.SENDING,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** As the check found it. */
    OutboxEntry of(Path file, Folder folder, FileStamp stamp, Verdict verdict) throws IOException {
        return switch (verdict) {
            case Verdict.Ready ready -> {
                Optional<TransferRecord> doubt = engine.journal()
                        .find(TransferKey.of(
                                ready.name().destinationLa(),
                                service,
                                ready.report().fileName(),
                                ready.report().sha256(),
                                Optional.empty()))
                        .filter(row -> row.state() == TransferRecord.State.IN_DOUBT);
                yield entry(
                        file,
                        folder,
                        stamp,
                        doubt.isPresent() ? State.IN_DOUBT : State.READY,
                        Optional.empty(),
                        doubt.map(TransferRecord::reason).or(ready::warning).orElse(""),
                        Optional.of(route(ready.destination())),
                        Optional.of(ready.report()));
            }
            case Verdict.Stays stays ->
                entry(
                        file,
                        folder,
                        stamp,
                        State.NEEDS_ATTENTION,
                        Optional.of(stays.code()),
                        stays.message(),
                        Optional.empty(),
                        stays.report());
        };
    }

    private OutboxEntry entry(
            Path file,
            Folder folder,
            FileStamp stamp,
            State state,
            Optional<Code> code,
            String reason,
            Optional<OutboxEntry.Route> route,
            Optional<CheckReport> report) {
        Optional<FileName> name = report.flatMap(CheckReport::name);
        boolean nameIsWrong = code.filter(each -> each == Code.NAME_PATTERN || each == Code.NAME_MISMATCH)
                .isPresent();
        return new OutboxEntry(
                file,
                service,
                report.flatMap(CheckReport::type).map(type -> type.name()).orElse(""),
                name.map(FileName::sourceLa).orElse(""),
                name.map(FileName::sourceSchool).orElse(folder.school()),
                name.map(FileName::destinationLa).orElse(folder.la()),
                stamp.size(),
                0,
                state,
                code,
                reason,
                route,
                nameIsWrong ? report.flatMap(RightName::of) : Optional.empty(),
                report.map(CheckReport::errors).orElse(List.of()),
                report.map(CheckReport::queries).orElse(List.of()));
    }
}
