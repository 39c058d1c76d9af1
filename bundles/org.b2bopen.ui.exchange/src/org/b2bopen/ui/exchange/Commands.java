package org.b2bopen.ui.exchange;

import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandImageService;
import org.eclipse.ui.keys.IBindingService;
import org.osgi.service.event.EventHandler;

/** Runs commands as their menu items would, and makes buttons and menus of them: the same words, icons and keys everywhere. */
@Creatable
public final class Commands {
    private final ECommandService commands;
    private final EHandlerService handlers;
    private final IEventBroker events;

    @Inject
    Commands(ECommandService commands, EHandlerService handlers, IEventBroker events) {
        this.events = events;
        this.commands = commands;
        this.handlers = handlers;
    }

    public void run(String id) {
        run(id, Map.of());
    }

    public void run(String id, Map<String, String> parameters) {
        ParameterizedCommand command = commands.createCommand(id, Map.copyOf(parameters));
        if (command != null && handlers.canExecute(command)) {
            handlers.executeHandler(command);
        }
    }

    public boolean canRun(String id) {
        ParameterizedCommand command = commands.createCommand(id, Map.of());
        return command != null && handlers.canExecute(command);
    }

    public Button button(Composite area, String id, ResourceManager images) {
        return button(area, id, name(id), images);
    }

    /** @param label instead of the command's name, where the view says of what */
    public Button button(Composite area, String id, String label, ResourceManager images) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(label);
        button.setToolTipText(withKeys(description(id), id, " (%s)"));
        ImageDescriptor image = image(id);
        if (image != null) {
            button.setImage(images.create(image));
        }
        button.addListener(SWT.Selection, event -> run(id));
        followEnablement(button, id);
        return button;
    }

    /** A button is grey when its tool bar item is. */
    private void followEnablement(Button button, String id) {
        EventHandler asked = event -> {
            if (!button.isDisposed()) {
                button.setEnabled(canRun(id));
            }
        };
        events.subscribe(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, asked);
        button.addListener(SWT.Dispose, event -> events.unsubscribe(asked));
    }

    /** A context menu; an empty id is a separator. What cannot be done now is grey. */
    public void menu(Control control, ResourceManager images, String... ids) {
        Menu menu = new Menu(control);
        for (String id : ids) {
            MenuItem item = new MenuItem(menu, id.isEmpty() ? SWT.SEPARATOR : SWT.PUSH);
            if (!id.isEmpty()) {
                item.setText(withKeys(name(id), id, "\t%s"));
                ImageDescriptor image = image(id);
                if (image != null) {
                    item.setImage(images.create(image));
                }
                item.addListener(SWT.Selection, event -> run(id));
                menu.addListener(SWT.Show, event -> item.setEnabled(canRun(id)));
            }
        }
        control.setMenu(menu);
    }

    private String name(String id) {
        Command command = commands.getCommand(id);
        try {
            return command.getName();
        } catch (NotDefinedException e) {
            throw new IllegalArgumentException(id, e);
        }
    }

    private String description(String id) {
        try {
            return commands.getCommand(id).getDescription();
        } catch (NotDefinedException e) {
            throw new IllegalArgumentException(id, e);
        }
    }

    private static String withKeys(String text, String id, String format) {
        TriggerSequence keys =
                PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFor(id);
        return keys == null ? text : text + String.format(format, keys.format());
    }

    private static ImageDescriptor image(String id) {
        return PlatformUI.getWorkbench().getService(ICommandImageService.class).getImageDescriptor(id);
    }
}
