package org.b2bopen.ui;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.b2bopen.model.ConfigurationRules;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.Problem;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.SecretStore;
import org.b2bopen.model.config.Configuration;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What a dialog over one row of the configuration edits: a value for each field, and what is wrong with it in the words of
 * {@link ConfigurationRules}, renewed with every change. The password is never shown: an empty field keeps the stored one. Lives in
 * one realm; checking and saving run in the background.
 *
 * @param <R> the kind of row
 */
public final class RowForm<R extends EObject> {
    /** Key of the field that is not part of the row. */
    public static final String PASSWORD = "password";

    /**
     * Which rows a form is for.
     *
     * @param list where they are in the configuration
     * @param keys names of the features that are edited
     * @param labels what people call the fields, by key
     */
    public record Kind<R extends EObject>(
            Class<R> type,
            EClass eClass,
            EReference list,
            List<String> keys,
            Map<String, String> labels,
            Function<R, SecretKey> secret) {}

    private final Kind<R> kind;
    private final ConfigurationStore configurations;
    private final SecretStore secrets;
    private final Background background;
    private final Configuration configuration;
    private final Optional<R> original;
    private final boolean passwordStored;
    private final Map<String, WritableValue<Object>> values = new LinkedHashMap<>();
    private final Set<String> touched = new HashSet<>();
    private final WritableValue<Map<String, String>> problems;
    private int checksAsked;

    /**
     * @param configuration a copy of what is stored
     * @param original the row to edit, one of {@code configuration}; empty for a new one
     */
    public RowForm(
            Realm realm,
            Kind<R> kind,
            ConfigurationStore configurations,
            SecretStore secrets,
            Background background,
            Configuration configuration,
            Optional<R> original,
            boolean passwordStored) {
        this.kind = kind;
        this.configurations = configurations;
        this.secrets = secrets;
        this.background = background;
        this.configuration = configuration;
        this.original = original;
        this.passwordStored = passwordStored;
        this.problems = new WritableValue<>(realm, Map.of(), Map.class);
        R start = original.orElseGet(this::newRow);
        for (String key : kind.keys()) {
            add(realm, key, start.eGet(kind.eClass().getEStructuralFeature(key)));
        }
        add(realm, PASSWORD, "");
        check();
    }

    private void add(Realm realm, String key, Object value) {
        WritableValue<Object> field = new WritableValue<>(realm, Objects.requireNonNullElse(value, ""), Object.class);
        field.addValueChangeListener(event -> {
            touched.add(key);
            check();
        });
        values.put(key, field);
    }

    public WritableValue<Object> value(String key) {
        return values.get(key);
    }

    public boolean isNew() {
        return original.isEmpty();
    }

    public boolean passwordStored() {
        return passwordStored;
    }

    public Configuration configuration() {
        return configuration;
    }

    /** A sentence for each field that is not right, by key; also for those that nobody has come to yet. */
    public WritableValue<Map<String, String>> problems() {
        return problems;
    }

    /** Whether to show a problem beside a field: not while the person has yet to fill it in. */
    public boolean isTouched(String key) {
        boolean loginBegun = key.equals(PASSWORD) && touched.contains("userName");
        return touched.contains(key) || loginBegun || !isNew();
    }

    private void check() {
        int asked = ++checksAsked;
        Configuration trial = EcoreUtil.copy(configuration);
        R row = put(trial, edited());
        boolean password = willHavePassword();
        background.run(
                () -> sentences(ConfigurationRules.check(trial, key -> password), row),
                found -> {
                    if (asked == checksAsked) {
                        problems.setValue(found);
                    }
                },
                sentence -> problems.setValue(Map.of("", sentence)));
    }

    private Map<String, String> sentences(List<Problem> found, R row) {
        Map<String, String> sentences = new LinkedHashMap<>();
        for (Problem problem : found) {
            if (problem.element() == row) {
                String label = kind.labels().getOrDefault(problem.key(), problem.key());
                sentences.putIfAbsent(problem.key(), label + " " + problem.sentence() + ".");
            }
        }
        return sentences;
    }

    private boolean willHavePassword() {
        boolean typed = !text(PASSWORD).isEmpty();
        return typed || (passwordStored && !text("userName").isBlank());
    }

    private String text(String key) {
        return String.valueOf(values.get(key).getValue());
    }

    private R newRow() {
        return kind.type().cast(EcoreUtil.create(kind.eClass()));
    }

    /** The row as the form has it; read in the realm, so that the background never touches an observable. */
    private R edited() {
        R row = newRow();
        for (String key : kind.keys()) {
            Object value = values.get(key).getValue();
            row.eSet(kind.eClass().getEStructuralFeature(key), value instanceof String text ? text.strip() : value);
        }
        return row;
    }

    /** Puts the row into a configuration: in the place of the original, else at the end. */
    private R put(Configuration target, R row) {
        List<R> rows = rows(target);
        int at = indexOfOriginal(rows);
        if (at < 0) {
            rows.add(row);
        } else {
            R old = rows.get(at);
            kind.eClass().getEAllAttributes().stream()
                    .filter(attribute -> !kind.keys().contains(attribute.getName()))
                    .forEach(attribute -> row.eSet(attribute, old.eGet(attribute)));
            rows.set(at, row);
        }
        return row;
    }

    private int indexOfOriginal(List<R> rows) {
        for (int i = 0; original.isPresent() && i < rows.size(); i++) {
            if (kind.secret().apply(rows.get(i)).equals(kind.secret().apply(original.get()))) {
                return i;
            }
        }
        return -1;
    }

    @SuppressWarnings("unchecked")
    private List<R> rows(Configuration target) {
        return (List<R>) target.eGet(kind.list());
    }

    /** Stores the row into what is stored now, and its password. A new password is stored before the row, so that no row is without. */
    public void save(Runnable saved, java.util.function.Consumer<String> failed) {
        String typed = text(PASSWORD);
        boolean keep = willHavePassword();
        R row = edited();
        background.run(
                () -> {
                    Configuration now = configurations.load();
                    SecretKey key = kind.secret().apply(put(now, row));
                    Optional<SecretKey> before = original.map(kind.secret());
                    if (!typed.isEmpty()) {
                        secrets.put(key, typed);
                    } else if (keep && before.isPresent() && !before.get().equals(key)) {
                        secrets.get(before.get()).ifPresent(password -> secrets.put(key, password));
                    } else if (!keep) {
                        secrets.remove(key);
                    }
                    configurations.save(now);
                    before.filter(old -> !old.equals(key)).ifPresent(secrets::remove);
                    return key;
                },
                key -> saved.run(),
                failed);
    }
}
