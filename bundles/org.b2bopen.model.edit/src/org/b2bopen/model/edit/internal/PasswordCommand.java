package org.b2bopen.model.edit.internal;

import java.util.Map;
import java.util.Optional;
import org.b2bopen.model.edit.Labels;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;

/** Notes a password that was typed for an element, outside the model, which never holds one (A8). */
public final class PasswordCommand extends AbstractCommand {
    private final Map<EObject, String> typed;
    private final EObject element;
    private final String password;
    private Optional<String> before = Optional.empty();

    /** @param password empty to clear it */
    public PasswordCommand(Map<EObject, String> typed, EObject element, String password) {
        super(Labels.of(element.eClass(), "password"));
        this.typed = typed;
        this.element = element;
        this.password = password;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        before = Optional.ofNullable(typed.put(element, password));
    }

    @Override
    public void undo() {
        before.ifPresentOrElse(old -> typed.put(element, old), () -> typed.remove(element));
    }

    @Override
    public void redo() {
        execute();
    }
}
