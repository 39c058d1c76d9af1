package org.b2bopen.ui.student.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.config.ConfigPackage;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.StudentSchool;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.RowDialog;
import org.b2bopen.ui.RowForm;
import org.b2bopen.ui.UiIds;
import org.b2bopen.ui.exchange.ExchangeIds;
import org.b2bopen.ui.exchange.NextStep;
import org.b2bopen.ui.exchange.SchoolKind;
import org.eclipse.swt.widgets.Shell;

/** Rows of a school and a destination (S1, S2). */
final class StudentSchools implements SchoolKind<StudentSchool> {
    static final RowForm.Kind<StudentSchool> FORM = new RowForm.Kind<>(
            StudentSchool.class,
            ConfigPackage.Literals.STUDENT_SCHOOL,
            ConfigPackage.Literals.CONFIGURATION__STUDENT_SCHOOLS,
            List.of("name", "schoolNumber", "laNumber", "destinationLaNumber", "userName"),
            Map.of(
                    "name", Messages.School_Name,
                    "schoolNumber", Messages.School_Number,
                    "laNumber", Messages.School_La,
                    "destinationLaNumber", Messages.School_DestinationLa,
                    "userName", Messages.School_UserName,
                    "password", Messages.School_Password),
            SecretKey::of);

    @Override
    public Service service() {
        return Service.STUDENT;
    }

    @Override
    public List<StudentSchool> rows(Configuration configuration) {
        return configuration.getStudentSchools();
    }

    @Override
    public RowForm.Kind<StudentSchool> form() {
        return FORM;
    }

    @Override
    public RowDialog dialog(Shell parent, RowForm<StudentSchool> form) {
        return new StudentSchoolDialog(parent, form);
    }

    @Override
    public Optional<NextStep> nextStep(Configuration configuration) {
        boolean schools = !configuration.getStudentSchools().isEmpty();
        if (configuration.getRootFolder() == null && !schools) {
            return Optional.of(new NextStep(
                    Messages.Empty_Root, Messages.Empty_RootWhy, Messages.Empty_RootNext, UiIds.ROOT_FOLDER_COMMAND));
        }
        if (configuration.getLocalAuthorities().isEmpty()) {
            return Optional.of(new NextStep(
                    Messages.Empty_La, Messages.Empty_LaWhy, Messages.Empty_LaNext, UiIds.LOCAL_AUTHORITIES_COMMAND));
        }
        return schools
                ? Optional.empty()
                : Optional.of(new NextStep(
                        Messages.Empty_School,
                        Messages.Empty_SchoolWhy,
                        Messages.Empty_SchoolNext,
                        ExchangeIds.ADD_SCHOOL));
    }

    @Override
    public boolean hasDestination() {
        return true;
    }

    @Override
    public List<String> buttons() {
        return List.of(
                ExchangeIds.TEST_CONNECTION,
                ExchangeIds.ADD_SCHOOL,
                ExchangeIds.EDIT_SCHOOL,
                ExchangeIds.DELETE_SCHOOL);
    }
}
