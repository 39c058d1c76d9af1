package org.b2bopen.model.edit.internal;

import java.util.Map;
import java.util.Optional;
import org.b2bopen.model.edit.Labels;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;

/** Notes a password that was typed for an element, outside the model, which never holds one (A8). */
public final class PasswordCommand extends AbstractCommand implements Typing {
    private final Map<PasswordField, String> typed;
    private final PasswordField field;
    private Optional<String> password;
    private Optional<String> before = Optional.empty();

    /** @param password empty to leave the stored one as it is */
    public PasswordCommand(Map<PasswordField, String> typed, PasswordField field, Optional<String> password) {
        super(Labels.of(field.element().eClass(), "password"));
        this.typed = typed;
        this.field = field;
        this.password = password;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        before = Optional.ofNullable(typed.get(field));
        put(password);
    }

    @Override
    public void undo() {
        put(before);
    }

    @Override
    public void redo() {
        put(password);
    }

    private void put(Optional<String> value) {
        value.ifPresentOrElse(text -> typed.put(field, text), () -> typed.remove(field));
    }

    @Override
    public boolean takes(Command next) {
        return next instanceof PasswordCommand command && command.field.equals(field);
    }

    @Override
    public void absorb(Command next) {
        password = ((PasswordCommand) next).password;
        put(password);
    }
}
