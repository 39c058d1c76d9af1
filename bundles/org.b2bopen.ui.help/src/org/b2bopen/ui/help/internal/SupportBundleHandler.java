package org.b2bopen.ui.help.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import org.b2bopen.core.Engine;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Says what goes into a support bundle, asks where it is to be, and writes it. */
public final class SupportBundleHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        if (MessageDialog.openConfirm(shell, Messages.Support_Title, Messages.Support_Explanation)) {
            FileDialog dialog = new FileDialog(shell, SWT.SAVE);
            dialog.setText(Messages.Support_Title);
            dialog.setFilterExtensions(new String[] {"*.zip"});
            dialog.setFileName("b2bopen-support-" + LocalDate.now() + ".zip");
            String chosen = dialog.open();
            if (chosen != null) {
                new SupportBundleJob(PlatformUI.getWorkbench().getService(Engine.class), Path.of(chosen)).schedule();
            }
        }
        return null;
    }
}
