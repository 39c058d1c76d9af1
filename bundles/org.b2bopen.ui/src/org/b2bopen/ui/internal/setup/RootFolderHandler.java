package org.b2bopen.ui.internal.setup;

import org.b2bopen.core.Engine;
import org.b2bopen.ui.Backgrounds;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/** Exchange &gt; Root Folder… (A1). */
public final class RootFolderHandler {
    @Execute
    void run(Engine engine, IWorkbenchWindow window) {
        Shell shell = window.getShell();
        Backgrounds backgrounds = new Backgrounds("root folder");
        backgrounds
                .background()
                .run(
                        engine.configuration()::load,
                        configuration -> {
                            RootFolderForm form = new RootFolderForm(
                                    DisplayRealm.getRealm(shell.getDisplay()),
                                    engine.configuration(),
                                    backgrounds.background(),
                                    configuration);
                            new RootFolderDialog(shell, form).open();
                            backgrounds.close();
                        },
                        sentence -> MessageDialog.openError(shell, Messages.RootFolder_Window, sentence));
    }
}
