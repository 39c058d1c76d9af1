package org.b2bopen.ui.personnel.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.config.ConfigPackage;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.PersonnelSchool;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.RowDialog;
import org.b2bopen.ui.RowForm;
import org.b2bopen.ui.UiIds;
import org.b2bopen.ui.exchange.ExchangeIds;
import org.b2bopen.ui.exchange.NextStep;
import org.b2bopen.ui.exchange.SchoolKind;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** Rows of a school with its three folders (P1, P2). */
final class PersonnelSchools implements SchoolKind<PersonnelSchool> {
    static final RowForm.Kind<PersonnelSchool> FORM = new RowForm.Kind<>(
            PersonnelSchool.class,
            ConfigPackage.Literals.PERSONNEL_SCHOOL,
            ConfigPackage.Literals.PERSONNEL__SCHOOLS,
            List.of(
                    "name",
                    "laNumber",
                    "schoolNumber",
                    "userName",
                    "filesNotExported",
                    "filesExported",
                    "filesImported"),
            Map.of(
                    "name", Messages.School_Name,
                    "laNumber", Messages.School_La,
                    "schoolNumber", Messages.School_Number,
                    "userName", Messages.School_UserName,
                    "password", Messages.School_Password,
                    "filesNotExported", Messages.School_NotExported,
                    "filesExported", Messages.School_Exported,
                    "filesImported", Messages.School_Imported),
            SecretKey::of);

    @Override
    public Service service() {
        return Service.PERSONNEL;
    }

    @Override
    public List<PersonnelSchool> rows(Configuration configuration) {
        return configuration.getPersonnel().getSchools();
    }

    @Override
    public RowForm.Kind<PersonnelSchool> form() {
        return FORM;
    }

    @Override
    public RowDialog dialog(Shell parent, RowForm<PersonnelSchool> form) {
        return new PersonnelSchoolDialog(parent, form);
    }

    @Override
    public Optional<NextStep> nextStep(Configuration configuration) {
        if (!configuration.getPersonnel().getSchools().isEmpty()) {
            return Optional.empty();
        }
        if (configuration.getRootFolder() == null) {
            return Optional.of(new NextStep(
                    Messages.Empty_Root, Messages.Empty_RootWhy, Messages.Empty_RootNext, UiIds.ROOT_FOLDER_COMMAND));
        }
        if (configuration.getPersonnel().getUrl().isBlank()) {
            return Optional.of(new NextStep(
                    Messages.Empty_Url,
                    Messages.Empty_UrlWhy,
                    Messages.Empty_UrlNext,
                    IWorkbenchCommandConstants.PERSPECTIVES_SHOW_PERSPECTIVE,
                    Map.of(
                            IWorkbenchCommandConstants.PERSPECTIVES_SHOW_PERSPECTIVE_PARM_ID,
                            UiIds.ADMINISTRATION_PERSPECTIVE)));
        }
        return Optional.of(new NextStep(
                Messages.Empty_School, Messages.Empty_SchoolWhy, Messages.Empty_SchoolNext, ExchangeIds.ADD_SCHOOL));
    }

    @Override
    public boolean hasDestination() {
        return false;
    }

    @Override
    public List<String> buttons() {
        return List.of(
                ExchangeIds.TEST_CONNECTION,
                ExchangeIds.ADD_SCHOOL,
                ExchangeIds.EDIT_SCHOOL,
                ExchangeIds.DELETE_SCHOOL,
                ExchangeIds.EXPORT,
                ExchangeIds.IMPORT);
    }
}
