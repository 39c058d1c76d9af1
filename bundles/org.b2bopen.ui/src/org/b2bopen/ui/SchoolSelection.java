package org.b2bopen.ui;

import java.util.Objects;
import java.util.Optional;

/** What the School Details view tells the selection service: the other views show what belongs to this row, or to all schools. */
public record SchoolSelection(Optional<SchoolRow> row) {
    public static final SchoolSelection ALL = new SchoolSelection(Optional.empty());

    public SchoolSelection {
        Objects.requireNonNull(row);
    }
}
