package org.b2bopen.model;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.b2bopen.model.NeutralConfiguration.ConfigurationException;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.internal.Changes;
import org.b2bopen.model.internal.LogIns;
import org.b2bopen.model.internal.NeutralMapping;
import org.b2bopen.model.internal.NeutralSchema;
import org.b2bopen.model.internal.NeutralText;
import org.b2bopen.model.internal.SchoolList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What an import would do, checked and ready, so that a person can see it before it is done (A9). Reading touches the disk; nothing is
 * changed before {@link #apply}.
 */
public final class ImportPlan {
    private final ConfigurationStore store;
    private final SecretStore secrets;
    private final Configuration before;
    private final Configuration after;
    private final Map<SecretKey, String> passwords;
    private final List<String> warnings;
    private final Transports transports;

    private ImportPlan(
            ConfigurationStore store,
            SecretStore secrets,
            Configuration before,
            Configuration after,
            Map<SecretKey, String> passwords,
            List<String> warnings,
            Transports transports) {
        this.store = store;
        this.secrets = secrets;
        this.before = before;
        this.after = after;
        this.passwords = Map.copyOf(passwords);
        this.warnings = List.copyOf(warnings);
        this.transports = transports;
    }

    /**
     * Something that would be another.
     *
     * @param element what it is about, of the configuration that would be stored, or for what is removed of the stored one
     * @param key name of a feature of the element, or {@code password}; empty for the element as a whole
     * @param before as text; empty for nothing. Of a password only whether there is one
     * @param after as text
     */
    public record Change(Kind kind, EObject element, String key, String before, String after) {
        public enum Kind {
            ADDED,
            CHANGED,
            REMOVED
        }
    }

    /**
     * A configuration in the neutral format (H3), which replaces the stored one.
     *
     * @param transports what is installed: says which settings there are, and which of them are passwords
     * @throws ConfigurationException with every problem, each naming the key it is about
     */
    public static ImportPlan ofConfiguration(
            ConfigurationStore store, SecretStore secrets, Reader json, Transports transports)
            throws IOException, ConfigurationException {
        var tree = NeutralText.parse(json);
        NeutralSchema schema = new NeutralSchema();
        NeutralMapping.Imported imported = new NeutralMapping(schema, transports).read(tree);
        Map<String, String> malformed = schema.problems(tree);
        List<String> errors = new ArrayList<>();
        malformed.forEach((path, sentence) -> errors.add(path + ": " + sentence));
        List<String> warnings = new ArrayList<>();
        for (Problem problem : check(imported.configuration(), imported.passwords(), secrets, transports)) {
            // Where a value is malformed the rules saw something else in its place.
            if (malformed.keySet().stream().noneMatch(path -> isAtOrIn(problem.path(), path))) {
                (problem.severity() == Problem.Severity.ERROR ? errors : warnings).add(problem.toString());
            }
        }
        if (!errors.isEmpty()) {
            throw new ConfigurationException(errors);
        }
        return new ImportPlan(
                store, secrets, store.load(), imported.configuration(), imported.passwords(), warnings, transports);
    }

    /**
     * A list of schools as CSV (A9): each line adds a row or changes the one it names; everything else stays as it is stored.
     *
     * @throws ConfigurationException with every problem, each naming its line
     */
    public static ImportPlan ofSchools(ConfigurationStore store, SecretStore secrets, Reader csv, Transports transports)
            throws IOException, ConfigurationException {
        Configuration before = store.load();
        SchoolList list = SchoolList.read(csv, EcoreUtil.copy(before));
        List<String> errors = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (Problem problem : check(list.configuration(), list.passwords(), secrets, transports)) {
            boolean error = problem.severity() == Problem.Severity.ERROR;
            (error ? errors : warnings).add(list.place(problem) + ": " + problem.sentence());
        }
        if (!errors.isEmpty()) {
            throw new ConfigurationException(errors);
        }
        return new ImportPlan(store, secrets, before, list.configuration(), list.passwords(), warnings, transports);
    }

    private static List<Problem> check(
            Configuration configuration, Map<SecretKey, String> passwords, SecretStore secrets, Transports transports) {
        Predicate<SecretKey> willHavePassword =
                key -> passwords.containsKey(key) ? !passwords.get(key).isEmpty() : secrets.contains(key);
        return ConfigurationRules.check(configuration, willHavePassword, transports);
    }

    private static boolean isAtOrIn(String path, String outer) {
        return path.startsWith(outer)
                && (path.length() == outer.length() || ".[".indexOf(path.charAt(outer.length())) >= 0);
    }

    /** What would be stored, for reading. */
    public Configuration configuration() {
        return after;
    }

    /** Everything that would be another, in the order of the neutral format. Touches the disk. */
    public List<Change> changes() {
        return new Changes(before, after, passwords, secrets, transports).all();
    }

    /** What is accepted although nothing can be sent there as it is, each naming the place it is about. */
    public List<String> warnings() {
        return warnings;
    }

    /**
     * Stores it.
     *
     * <p>New secrets are stored first, then the configuration, then what is no longer needed is removed. So a crash in between never
     * leaves a row without its password; repeating the import makes good what a changed password of an old row may have met.
     *
     * @throws ConfigurationException if what is stored is no longer what the plan was made for; nothing is changed
     */
    public void apply() throws ConfigurationException {
        Set<SecretKey> unneeded = keys(before);
        unneeded.removeAll(keys(after));
        Map<SecretKey, Optional<String>> given = new HashMap<>();
        Map<SecretKey, Optional<String>> old = new HashMap<>();
        passwords.forEach((key, password) -> {
            if (password.isEmpty()) {
                unneeded.add(key);
            } else {
                given.put(key, Optional.of(password));
                old.put(key, secrets.get(key));
            }
        });
        try {
            store.change(now -> {
                if (!EcoreUtil.equals(now, before)) {
                    throw new Overtaken();
                }
                change(given);
                replace(now);
                return now;
            });
        } catch (Overtaken e) {
            throw new ConfigurationException(
                    List.of("The configuration was changed by somebody else meanwhile. Look at the import again."));
        } catch (RuntimeException e) {
            change(old);
            throw e;
        }
        Map<SecretKey, Optional<String>> removals = new HashMap<>();
        unneeded.stream().filter(secrets::contains).forEach(key -> removals.put(key, Optional.empty()));
        change(removals);
    }

    private void replace(Configuration now) {
        Configuration copy = EcoreUtil.copy(after);
        for (EStructuralFeature feature : now.eClass().getEAllStructuralFeatures()) {
            Object value = copy.eGet(feature);
            now.eSet(feature, value instanceof Collection<?> rows ? List.copyOf(rows) : value);
        }
    }

    private void change(Map<SecretKey, Optional<String>> changes) {
        if (!changes.isEmpty()) {
            secrets.apply(changes);
        }
    }

    private Set<SecretKey> keys(Configuration configuration) {
        Set<SecretKey> keys = new HashSet<>(LogIns.of(configuration).values());
        configuration.getLocalAuthorities().forEach(la -> keys.addAll(settings(TransportSettings.of(la))));
        keys.addAll(settings(TransportSettings.of(configuration.getPersonnel())));
        return keys;
    }

    private Set<SecretKey> settings(TransportSettings settings) {
        return settings.secrets(transports);
    }

    /** Comes out of the turn in which nobody else may store anything. */
    private static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
