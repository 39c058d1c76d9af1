package org.b2bopen.ui.student.internal;

import java.util.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Finds the School Details view, which knows the rows and which of them is selected. */
final class Schools {
    private Schools() {}

    static Optional<SchoolsPart> part(EPartService parts) {
        return Optional.ofNullable(parts.findPart(StudentIds.SCHOOLS_VIEW))
                .map(part -> part.getObject())
                .filter(SchoolsPart.class::isInstance)
                .map(SchoolsPart.class::cast);
    }
}
