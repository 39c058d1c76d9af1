package org.b2bopen.ui;

import java.util.Objects;
import java.util.Optional;
import org.b2bopen.transport.Service;

/** What School Details tells the selection service: the other views of the service show what belongs to this row, or to all schools. */
public record SchoolSelection(Service service, Optional<SchoolRow> row) {
    public SchoolSelection {
        Objects.requireNonNull(service);
        Objects.requireNonNull(row);
    }

    public static SchoolSelection all(Service service) {
        return new SchoolSelection(service, Optional.empty());
    }
}
