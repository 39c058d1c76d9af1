package org.b2bopen.ui.student.internal;

import jakarta.inject.Named;
import org.b2bopen.ui.SchoolRow;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Deletes the selected school, after a Yes (S1). */
public final class DeleteSchoolHandler {
    @CanExecute
    boolean canRun(EPartService parts) {
        return Schools.part(parts).flatMap(SchoolsPart::selected).isPresent();
    }

    @Execute
    void run(EPartService parts, @Named(IServiceConstants.ACTIVE_SHELL) Shell shell) {
        Schools.part(parts).ifPresent(part -> part.selected().ifPresent(row -> delete(part.model(), row, shell)));
    }

    private static void delete(SchoolsModel model, SchoolRow row, Shell shell) {
        String question = NLS.bind(
                Messages.Schools_DeleteQuestion,
                new Object[] {row.name(), row.la(), row.school(), row.destinationLa()});
        if (MessageDialog.openQuestion(shell, Messages.Schools_DeleteTitle, question)) {
            model.delete(row, sentence -> MessageDialog.openError(shell, Messages.Schools_DeleteTitle, sentence));
        }
    }
}
