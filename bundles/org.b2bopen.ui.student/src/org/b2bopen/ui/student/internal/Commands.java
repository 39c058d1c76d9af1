package org.b2bopen.ui.student.internal;

import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Creatable;

/** Runs a command as its menu item would: buttons and menus do the same. */
@Creatable
public final class Commands {
    private final ECommandService commands;
    private final EHandlerService handlers;

    @Inject
    Commands(ECommandService commands, EHandlerService handlers) {
        this.commands = commands;
        this.handlers = handlers;
    }

    void run(String id) {
        ParameterizedCommand command = commands.createCommand(id, Map.of());
        if (command != null && handlers.canExecute(command)) {
            handlers.executeHandler(command);
        }
    }
}
