package org.b2bopen.model.edit;

import java.util.EventObject;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.b2bopen.model.TransportSettings;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.provider.ConfigItemProviderAdapterFactory;
import org.b2bopen.model.edit.internal.EditStack;
import org.b2bopen.model.edit.internal.PasswordCommand;
import org.b2bopen.model.edit.internal.PasswordField;
import org.b2bopen.model.edit.internal.SetValue;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Somebody edits the configuration: every change is a command that can be undone (A7), and nothing is stored before a {@link #draft}
 * is saved. Passwords that are typed are kept here until then, beside the model and never in it (A8). For one thread, or one realm.
 */
public final class ConfigurationSession {
    private final EditStack stack = new EditStack();
    private final EditingDomain domain = new AdapterFactoryEditingDomain(new ConfigItemProviderAdapterFactory(), stack);
    private final Resource resource = new ResourceImpl(URI.createURI("b2bopen:configuration"));
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<PasswordField, String> typed = new HashMap<>();
    private final Map<EObject, EObject> origins = new IdentityHashMap<>();

    private Snapshot start;

    public ConfigurationSession(Snapshot first) {
        stack.addCommandStackListener((EventObject event) -> changed());
        reset(first);
    }

    /** What is edited, for reading: it is changed by the methods below. Another one after {@link #reset}. */
    public Configuration configuration() {
        return (Configuration) resource.getContents().getFirst();
    }

    /** Told after every change, undo, redo and reset. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    /** Forgets what was edited and begins anew. */
    public void reset(Snapshot stored) {
        begin(stored);
        stack.flush();
        stack.saveIsDone();
        changed();
    }

    private void begin(Snapshot stored) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Configuration mine = (Configuration) copier.copy(stored.configuration());
        typed.clear();
        origins.clear();
        start = stored;
        copier.forEach((origin, copy) -> origins.put(copy, origin));
        resource.getContents().clear();
        resource.getContents().add(mine);
    }

    /** The saving of a draft has ended well. The steps before can still be undone, unless others had changed something too. */
    public void saved(Snapshot stored) {
        if (!EcoreUtil.equals(stored.configuration(), configuration())) {
            reset(stored);
            return;
        }
        start = stored;
        typed.clear();
        match(configuration(), stored.configuration());
        stack.saveIsDone();
        changed();
    }

    /** The elements of what was stored are those of what is edited, one by one. */
    private void match(EObject mine, EObject stored) {
        origins.put(mine, stored);
        List<EObject> children = mine.eContents();
        List<EObject> others = stored.eContents();
        for (int i = 0; i < children.size(); i++) {
            match(children.get(i), others.get(i));
        }
    }

    /** Gives a feature a value; nothing is done if it has that value. Values that follow one another are one step to undo. */
    public void set(EObject element, EStructuralFeature feature, Object value) {
        Object before = element.eGet(feature);
        boolean same = feature.isMany() ? List.copyOf((List<?>) before).equals(value) : Objects.equals(before, value);
        if (!same) {
            stack.execute(new SetValue(domain, element, feature, value));
        }
    }

    /** Says that the person has gone on to another field: what is typed next is a step of its own. */
    public void fieldLeft() {
        stack.fieldLeft();
    }

    /** Notes a new password for an element; an empty one leaves the stored one as it is. Clearing the user name removes that. */
    public void setPassword(EObject element, String password) {
        stack.execute(new PasswordCommand(
                typed, PasswordField.logIn(element), Optional.of(password).filter(text -> !text.isEmpty())));
    }

    /** What was typed as the new password of an element and is not stored yet; empty for nothing. */
    public String typedPassword(EObject element) {
        return typed.getOrDefault(PasswordField.logIn(element), "");
    }

    /** Whether there will be a password for it. */
    public boolean hasPassword(EObject element) {
        EObject origin = origins.get(element);
        return typed.containsKey(PasswordField.logIn(element))
                || origin != null && start.stored().contains(origin) && LogIns.keepsPassword(element);
    }

    /** Whether there will be a password for a setting of a transport, while that is the one that is chosen for the element. */
    public boolean hasPassword(EObject element, String transport, String setting) {
        String password = typed.get(new PasswordField(element, transport, setting));
        return password != null
                ? !password.isEmpty()
                : origin(element)
                        .flatMap(TransportSettings::in)
                        .filter(before -> before.transport().equals(transport))
                        .filter(before -> start.settings().contains(before.secret(setting)))
                        .isPresent();
    }

    /** The element as it was stored, whose key names its log-in. */
    public Optional<EObject> origin(EObject element) {
        return Optional.ofNullable(origins.get(element));
    }

    /**
     * Puts a row in the place of another, or at the end, as one step.
     *
     * @param values by the names of the features; what is not named stays as it is
     * @param password empty for no change
     */
    public <R extends EObject> void put(
            RowKind<R> kind, Optional<R> replaced, Map<String, ?> values, Optional<String> password) {
        put(kind, replaced, values, password, Map.of());
    }

    /**
     * The same with passwords among the settings of the row's transport.
     *
     * @param settings new ones, by the keys of the settings; an empty one removes what is stored
     */
    public <R extends EObject> void put(
            RowKind<R> kind,
            Optional<R> replaced,
            Map<String, ?> values,
            Optional<String> password,
            Map<String, String> settings) {
        R given = kind.row(values);
        CompoundCommand step = new CompoundCommand(Labels.of(kind.eClass()), Labels.of(kind.eClass()));
        R row = replaced.orElse(given);
        if (replaced.isPresent()) {
            values.keySet().stream()
                    .map(kind.eClass()::getEStructuralFeature)
                    .filter(feature -> feature != null && !same(feature, row.eGet(feature), given.eGet(feature)))
                    .forEach(feature -> step.append(new SetValue(domain, row, feature, value(given, feature))));
        } else {
            step.append(AddCommand.create(domain, kind.owner(configuration()), kind.list(), row));
        }
        password.ifPresent(each -> step.append(new PasswordCommand(typed, PasswordField.logIn(row), password)));
        TransportSettings.in(given)
                .ifPresent(its -> passwords(row, its.transport(), settings).forEach(step::append));
        execute(step);
    }

    /** Chooses the transport of an element that is no row, with what is set for it, as one step. @param passwords as for a row */
    public void chooseTransport(
            EObject element, String transport, Map<String, String> settings, Map<String, String> passwords) {
        EStructuralFeature chosen = element.eClass().getEStructuralFeature("transport");
        EStructuralFeature list = element.eClass().getEStructuralFeature("transportSettings");
        CompoundCommand step = new CompoundCommand(Labels.of(chosen), Labels.of(chosen));
        if (!transport.equals(element.eGet(chosen))) {
            step.append(new SetValue(domain, element, chosen, transport));
        }
        List<?> wanted = TransportSettings.list(settings);
        if (!same(list, element.eGet(list), wanted)) {
            step.append(new SetValue(domain, element, list, wanted));
        }
        passwords(element, transport, passwords).forEach(step::append);
        execute(step);
    }

    private List<Command> passwords(EObject element, String transport, Map<String, String> settings) {
        return settings.entrySet().stream()
                .<Command>map(each -> new PasswordCommand(
                        typed, new PasswordField(element, transport, each.getKey()), Optional.of(each.getValue())))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static boolean same(EStructuralFeature feature, Object one, Object other) {
        return feature instanceof EReference
                ? EcoreUtil.equals((List<EObject>) one, (List<EObject>) other)
                : Objects.equals(one, other);
    }

    /** What is contained in one element cannot be in another. */
    private static Object value(EObject given, EStructuralFeature feature) {
        Object value = given.eGet(feature);
        return feature instanceof EReference ? List.copyOf(EcoreUtil.copyAll((List<?>) value)) : value;
    }

    public void remove(EObject row) {
        CompoundCommand step = new CompoundCommand(Labels.of(row), Labels.of(row));
        step.append(RemoveCommand.create(domain, row.eContainer(), row.eContainingFeature(), row));
        execute(step);
    }

    private void execute(Command step) {
        if (step.canExecute()) {
            stack.fieldLeft();
            stack.execute(step);
        }
    }

    public boolean isDirty() {
        return stack.isSaveNeeded();
    }

    /** What undo would take back, in the words of people; empty if there is nothing. */
    public Optional<String> undoable() {
        return stack.canUndo() ? Optional.of(stack.getUndoCommand().getLabel()) : Optional.empty();
    }

    public Optional<String> redoable() {
        return stack.canRedo() ? Optional.of(stack.getRedoCommand().getLabel()) : Optional.empty();
    }

    public void undo() {
        if (stack.canUndo()) {
            stack.undo();
        }
    }

    public void redo() {
        if (stack.canRedo()) {
            stack.redo();
        }
    }

    /** What would be stored now. */
    public Draft draft() {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Configuration copy = (Configuration) copier.copy(configuration());
        Map<EObject, EObject> copied = new HashMap<>();
        Map<PasswordField, String> passwords = new HashMap<>();
        copier.forEach((element, its) -> {
            if (origins.containsKey(element)) {
                copied.put(its, origins.get(element));
            }
        });
        typed.forEach((field, password) -> {
            if (copier.containsKey(field.element())) {
                passwords.put(
                        new PasswordField(copier.get(field.element()), field.transport(), field.setting()), password);
            }
        });
        return new Draft(start, copy, copied, passwords);
    }
}
