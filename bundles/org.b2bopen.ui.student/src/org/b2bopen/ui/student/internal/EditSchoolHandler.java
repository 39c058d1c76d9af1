package org.b2bopen.ui.student.internal;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Edits the selected school (S2). */
public final class EditSchoolHandler {
    @CanExecute
    boolean canRun(EPartService parts) {
        return Schools.part(parts).flatMap(SchoolsPart::selected).isPresent();
    }

    @Execute
    void run(EPartService parts, @Named(IServiceConstants.ACTIVE_SHELL) Shell shell) {
        Schools.part(parts)
                .ifPresent(part -> part.model()
                        .edit(
                                part.selected(),
                                form -> new SchoolDialog(shell, form).open(),
                                sentence -> MessageDialog.openError(shell, Messages.SchoolDialog_Window, sentence)));
    }
}
