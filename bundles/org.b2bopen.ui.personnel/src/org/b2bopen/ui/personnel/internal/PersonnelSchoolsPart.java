package org.b2bopen.ui.personnel.internal;

import jakarta.inject.Inject;
import org.b2bopen.core.Engine;
import org.b2bopen.model.config.PersonnelSchool;
import org.b2bopen.ui.exchange.Commands;
import org.b2bopen.ui.exchange.SchoolsPart;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;

/** School Details of B2B:Personnel (P1). */
public final class PersonnelSchoolsPart extends SchoolsPart<PersonnelSchool> {
    @Inject
    PersonnelSchoolsPart(Engine engine, ESelectionService selections, Commands commands) {
        super(new PersonnelSchools(), engine, selections, commands);
    }
}
