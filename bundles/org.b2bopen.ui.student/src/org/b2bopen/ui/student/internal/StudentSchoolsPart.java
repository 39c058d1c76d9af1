package org.b2bopen.ui.student.internal;

import jakarta.inject.Inject;
import org.b2bopen.core.Engine;
import org.b2bopen.model.config.StudentSchool;
import org.b2bopen.ui.exchange.Commands;
import org.b2bopen.ui.exchange.SchoolsPart;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;

/** School Details of B2B:Student (S1). */
public final class StudentSchoolsPart extends SchoolsPart<StudentSchool> {
    @Inject
    StudentSchoolsPart(Engine engine, ESelectionService selections, Commands commands) {
        super(new StudentSchools(), engine, selections, commands);
    }
}
