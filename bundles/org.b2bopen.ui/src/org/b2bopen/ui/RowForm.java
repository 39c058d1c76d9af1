package org.b2bopen.ui;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.b2bopen.model.ConfigurationRules;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.PasswordHistory;
import org.b2bopen.model.PasswordRules;
import org.b2bopen.model.Problem;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.SecretStore;
import org.b2bopen.model.TransportSettings;
import org.b2bopen.model.Transports;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.edit.OneEdit;
import org.b2bopen.model.edit.RowKind;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a dialog over one row of the configuration edits: a value for each field, and what is wrong with it in the words of
 * {@link ConfigurationRules}, renewed with every change. The password is never shown: an empty field keeps the stored one, and a new one
 * must fulfil {@link PasswordRules}. Lives in one realm; checking and storing run in the background.
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
            Function<R, SecretKey> secret) {
        RowKind<R> rows() {
            return new RowKind<>(type, eClass, list, secret);
        }
    }

    private final Kind<R> kind;
    private final SecretStore secrets;
    private final Transports installed;
    private final Background background;
    private final Configuration configuration;
    private final Optional<R> original;
    private final boolean passwordStored;
    private final Target<R> target;
    private final Map<String, WritableValue<Object>> values = new LinkedHashMap<>();
    private final Set<String> touched = new HashSet<>();
    private final WritableValue<Map<String, String>> problems;
    private final WritableValue<List<PasswordRules.Result>> passwordRules;
    private Optional<TransportSettingsModel.Edited> settings = Optional.empty();
    private Map<String, String> rowProblems = Map.of();
    private PasswordHistory history = PasswordHistory.NONE;
    private int checksAsked;

    /** Where an edited row goes. */
    @FunctionalInterface
    public interface Target<R> {
        /**
         * @param values by the names of the features
         * @param password a new one; empty for no change
         * @param settings new passwords among the settings of the row's transport; an empty one removes what is stored
         */
        void put(
                Map<String, ?> values,
                Optional<String> password,
                Map<String, String> settings,
                Runnable done,
                Consumer<String> failed);
    }

    /**
     * Stores the row at once.
     *
     * @param configuration a copy of what is stored
     * @param original the row to edit, one of {@code configuration}; empty for a new one
     */
    public RowForm(
            Realm realm,
            Kind<R> kind,
            ConfigurationStore configurations,
            SecretStore secrets,
            Transports installed,
            Background background,
            Configuration configuration,
            Optional<R> original,
            boolean passwordStored) {
        this(
                realm,
                kind,
                secrets,
                installed,
                background,
                configuration,
                original,
                passwordStored,
                original.map(kind.secret()),
                stored(kind, configurations, secrets, background, original.map(kind.secret())));
    }

    /**
     * @param installed what a transport needs is what it declares
     * @param logIn whose former passwords a new one must differ from (A8); empty for a new row
     */
    public RowForm(
            Realm realm,
            Kind<R> kind,
            SecretStore secrets,
            Transports installed,
            Background background,
            Configuration configuration,
            Optional<R> original,
            boolean passwordStored,
            Optional<SecretKey> logIn,
            Target<R> target) {
        this.kind = kind;
        this.secrets = secrets;
        this.installed = installed;
        this.background = background;
        this.configuration = configuration;
        this.original = original;
        this.passwordStored = passwordStored;
        this.target = target;
        this.problems = new WritableValue<>(realm, Map.of(), Map.class);
        this.passwordRules = new WritableValue<>(realm, List.of(), List.class);
        for (String key : kind.keys()) {
            EStructuralFeature feature = kind.eClass().getEStructuralFeature(key);
            add(realm, key, original.map(row -> row.eGet(feature)).orElseGet(feature::getDefaultValue));
        }
        add(realm, PASSWORD, "");
        check();
        logIn.ifPresent(this::remember);
    }

    private void remember(SecretKey logIn) {
        background.run(
                () -> secrets.history(logIn),
                found -> {
                    history = found;
                    check();
                },
                sentence -> problems.setValue(Map.of("", sentence)));
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

    /** What the transport of the row is set to (T1); empty to leave that as it is. */
    public void settings(Optional<TransportSettingsModel.Edited> entered) {
        entered.ifPresent(now -> settings.ifPresent(
                before -> now.differencesFrom(before).forEach(key -> touched.add(TransportSettings.path(key)))));
        settings = entered;
        check();
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

    /** The row as it is typed so far. */
    public R row() {
        return kind.rows().trial(configuration, original, edited()).row();
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

    /** Which rules a new password fulfils (A8), renewed with every key; empty while none is typed. */
    public WritableValue<List<PasswordRules.Result>> passwordRules() {
        return passwordRules;
    }

    private void check() {
        int asked = ++checksAsked;
        RowKind.Trial<R> trial = kind.rows().trial(configuration, original, edited());
        Predicate<SecretKey> passwords = passwords(trial.row());
        String candidate = text(PASSWORD);
        String userName = text("userName").strip();
        PasswordHistory former = history;
        passwordRules.setValue(candidate.isEmpty() ? List.of() : PasswordRules.atOnce(candidate, userName, former));
        show(rowProblems);
        background.run(
                () -> new Checked(
                        sentences(ConfigurationRules.check(trial.configuration(), passwords, installed), trial.row()),
                        candidate.isEmpty() ? List.of() : PasswordRules.check(candidate, userName, former)),
                checked -> {
                    if (asked == checksAsked) {
                        passwordRules.setValue(checked.password());
                        show(checked.sentences());
                    }
                },
                sentence -> problems.setValue(Map.of("", sentence)));
    }

    private record Checked(Map<String, String> sentences, List<PasswordRules.Result> password) {}

    private void show(Map<String, String> found) {
        rowProblems = found;
        boolean accepted = passwordRules.getValue().stream().allMatch(PasswordRules.Result::fulfilled);
        Map<String, String> all = new LinkedHashMap<>(found);
        if (!accepted) {
            all.putIfAbsent(PASSWORD, Messages.RowForm_Password);
        }
        problems.setValue(all);
    }

    private Map<String, String> sentences(List<Problem> found, R row) {
        Map<String, String> sentences = new LinkedHashMap<>();
        for (Problem problem : found) {
            if (problem.element() == row) {
                sentences.putIfAbsent(problem.key(), label(problem) + " " + problem.sentence() + ".");
            }
        }
        return sentences;
    }

    private String label(Problem problem) {
        return TransportSettings.label(problem, installed)
                .orElseGet(() -> kind.labels().getOrDefault(problem.key(), problem.key()));
    }

    /** Whether there will be a password; only for the row itself, as nothing is said here of any other. */
    private Predicate<SecretKey> passwords(R row) {
        boolean typed = !text(PASSWORD).isEmpty();
        boolean logIn = typed || (passwordStored && !text("userName").isBlank());
        Set<SecretKey> set = settings.stream()
                .flatMap(each -> each.withPassword().stream())
                .flatMap(key -> TransportSettings.in(row).map(its -> its.secret(key)).stream())
                .collect(Collectors.toSet());
        return key -> key.equals(kind.secret().apply(row)) ? logIn : settings.isEmpty() || set.contains(key);
    }

    private String text(String key) {
        return values.containsKey(key) ? String.valueOf(values.get(key).getValue()) : "";
    }

    /** What the form has; read in the realm, so that the background never touches an observable. */
    private Map<String, Object> edited() {
        Map<String, Object> edited = new LinkedHashMap<>();
        kind.keys().forEach(key -> edited.put(key, values.get(key).getValue()));
        settings.ifPresent(each -> edited.put("transportSettings", TransportSettings.list(each.values())));
        return edited;
    }

    /** Hands the row on to where it goes, with its password if a new one was typed. */
    public void save(Runnable saved, Consumer<String> failed) {
        String typed = text(PASSWORD);
        target.put(
                edited(),
                typed.isEmpty() ? Optional.empty() : Optional.of(typed),
                settings.map(TransportSettingsModel.Edited::passwords).orElse(Map.of()),
                saved,
                failed);
    }

    private static <R extends EObject> Target<R> stored(
            Kind<R> kind,
            ConfigurationStore configurations,
            SecretStore secrets,
            Background background,
            Optional<SecretKey> original) {
        return (values, password, settings, done, failed) -> background.run(
                () -> {
                    OneEdit.run(configurations, secrets, session -> {
                        Optional<R> row = original.flatMap(key -> kind.rows().find(session.configuration(), key));
                        session.put(kind.rows(), row, values, password, settings);
                    });
                    return true;
                },
                stored -> done.run(),
                failed);
    }
}
