package org.b2bopen.model.edit.internal;

import org.b2bopen.model.edit.Labels;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Gives one feature a value; what a person types into a field becomes one step, however many keys it takes. */
public final class SetValue extends CommandWrapper {
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

    boolean takes(SetValue next) {
        return element == next.element && feature == next.feature && !feature.isMany();
    }

    /** Becomes one step with the next: undoing it goes back to before both. */
    void absorb(SetValue next) {
        command.undo();
        command.dispose();
        command = SetCommand.create(domain, element, feature, next.value);
        command.canExecute();
        command.execute();
        next.dispose();
    }
}
