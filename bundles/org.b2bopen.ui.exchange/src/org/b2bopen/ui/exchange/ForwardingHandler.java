package org.b2bopen.ui.exchange;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;

/** Lets a command of the platform, such as F5 or Del, mean one of ours while one of our views is active. */
public final class ForwardingHandler extends AbstractHandler implements IExecutableExtension {
    private String command;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        command = (String) data;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            return HandlerUtil.getActiveWorkbenchWindowChecked(event)
                    .getService(IHandlerService.class)
                    .executeCommand(command, null);
        } catch (CommandException e) {
            throw new ExecutionException(command, e);
        }
    }
}
