package org.b2bopen.ui.internal.setup;

import org.b2bopen.core.Engine;
import org.b2bopen.ui.Backgrounds;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/** Exchange &gt; Local Authorities… (A2). */
public final class LocalAuthoritiesHandler {
    @Execute
    void run(Engine engine, IWorkbenchWindow window) {
        Shell shell = window.getShell();
        Backgrounds backgrounds = new Backgrounds("local authorities");
        backgrounds
                .background()
                .run(
                        () -> engine.configuration().load().getRootFolder() != null,
                        rootFolderSet -> {
                            AuthoritiesModel model = new AuthoritiesModel(
                                    DisplayRealm.getRealm(shell.getDisplay()),
                                    engine.configuration(),
                                    engine.secrets(),
                                    backgrounds.background());
                            new AuthoritiesDialog(shell, model, rootFolderSet).open();
                            backgrounds.close();
                        },
                        sentence -> MessageDialog.openError(shell, Messages.Authorities_Window, sentence));
    }
}
