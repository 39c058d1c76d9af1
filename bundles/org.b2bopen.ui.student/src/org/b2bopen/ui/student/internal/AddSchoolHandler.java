package org.b2bopen.ui.student.internal;

import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Adds a school, as soon as there is a root folder (A1, S2). */
public final class AddSchoolHandler {
    @CanExecute
    boolean canRun(EPartService parts) {
        return Schools.part(parts)
                .filter(part -> part.model().setup().getValue() != null)
                .filter(part -> part.model().setup().getValue() != Setup.ROOT_FOLDER_MISSING)
                .isPresent();
    }

    @Execute
    void run(EPartService parts, @Named(IServiceConstants.ACTIVE_SHELL) Shell shell) {
        Schools.part(parts)
                .ifPresent(part -> part.model()
                        .edit(
                                Optional.empty(),
                                form -> new SchoolDialog(shell, form).open(),
                                sentence -> MessageDialog.openError(shell, Messages.SchoolDialog_Window, sentence)));
    }
}
