package org.b2bopen.model.edit.internal;

import org.b2bopen.model.edit.Labels;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Gives one feature a value. */
public final class SetValue extends CommandWrapper implements Typing {
    private final EditingDomain domain;
    private final EObject element;
    private final EStructuralFeature feature;
    private final Object value;

    public SetValue(EditingDomain domain, EObject element, EStructuralFeature feature, Object value) {
        super(Labels.of(feature), Labels.of(feature), SetCommand.create(domain, element, feature, value));
        this.domain = domain;
        this.element = element;
        this.feature = feature;
        this.value = value;
    }

    @Override
    public boolean takes(Command next) {
        return next instanceof SetValue set && element == set.element && feature == set.feature && !feature.isMany();
    }

    @Override
    public void absorb(Command next) {
        command.undo();
        command.dispose();
        command = SetCommand.create(domain, element, feature, ((SetValue) next).value);
        command.canExecute();
        command.execute();
        next.dispose();
    }
}
