package org.b2bopen.model.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.b2bopen.model.ConfigurationRules;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.Problem;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.SecretStore;
import org.b2bopen.model.SettingDescription;
import org.b2bopen.model.TransportSettings;
import org.b2bopen.model.Transports;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.edit.internal.PasswordField;
import org.b2bopen.model.edit.internal.ThreeWayMerge;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What a {@link ConfigurationSession} would store at one moment: copies, so that checking and saving can be done in the background.
 * Nothing of it changes.
 */
public final class Draft {
    private final Configuration base;
    private final Configuration mine;
    private final Map<EObject, EObject> origins;
    private final Snapshot start;
    private final Map<PasswordField, String> typed;

    /**
     * @param start what the session began with
     * @param origins for elements of {@code mine} the element of the start that they were
     * @param typed passwords by fields of {@code mine}
     */
    Draft(Snapshot start, Configuration mine, Map<EObject, EObject> origins, Map<PasswordField, String> typed) {
        this.start = start;
        this.base = start.configuration();
        this.mine = mine;
        this.origins = origins;
        this.typed = typed;
        if (mine.getRootFolder() != null) {
            // The folders of a migrated row hold until a root folder is set, which overwrites them (A9).
            mine.getStudentSchools().forEach(row -> {
                row.setFilesNotExported("");
                row.setFilesExported("");
            });
        }
    }

    /** What the configuration would be, for reading. */
    public Configuration configuration() {
        return mine;
    }

    /** Looks at folders on the disk: not for the UI thread. Each problem names its place by {@link Problem#path}. */
    public List<Problem> problems() {
        Set<SecretKey> with = new HashSet<>();
        LogIns.of(mine).forEach((element, key) -> {
            if (willHavePassword(element)) {
                with.add(key);
            }
        });
        settings().stream()
                .filter(SettingPassword::willBe)
                .map(SettingPassword::key)
                .forEach(with::add);
        return start.transports() == Transports.NONE
                ? ConfigurationRules.check(mine, with::contains)
                : ConfigurationRules.check(mine, with::contains, start.transports());
    }

    /** What others have changed as well, if {@code now} is stored; empty if all of it goes together. */
    public List<String> conflictsWith(Configuration now) {
        ThreeWayMerge merge = new ThreeWayMerge(origins, RowKind.ALL);
        merge.into(base, mine, EcoreUtil.copy(now));
        return merge.conflicts();
    }

    /** Whether this is the configuration that the session began with. */
    public boolean isBasedOn(Configuration now) {
        return EcoreUtil.equals(base, now);
    }

    /** What was stored when the session began, for reading. */
    public Configuration base() {
        return base;
    }

    /**
     * Stores it, together with what others have stored meanwhile, in the order in which a crash never leaves a row without its
     * password. Blocks.
     *
     * @param seen what somebody else has stored and the person has decided to overwrite
     * @return what is stored now
     * @throws ChangedElsewhereException if somebody else has changed the same, and the person has not seen that
     */
    public Configuration save(ConfigurationStore store, SecretStore secrets, Optional<Configuration> seen)
            throws ChangedElsewhereException {
        Map<SecretKey, Optional<String>> puts = new HashMap<>();
        Set<SecretKey> removals = new HashSet<>();
        passwords(secrets, puts, removals);
        Map<SecretKey, Optional<String>> before = new HashMap<>();
        puts.keySet().forEach(key -> before.put(key, secrets.get(key)));
        AtomicReference<Configuration> stored = new AtomicReference<>();
        try {
            store.change(now -> {
                Configuration found = EcoreUtil.copy(now);
                ThreeWayMerge merge = new ThreeWayMerge(origins, RowKind.ALL);
                merge.into(base, mine, now);
                boolean agreed =
                        seen.filter(each -> EcoreUtil.equals(each, found)).isPresent();
                if (!merge.conflicts().isEmpty() && !agreed) {
                    throw new Conflict(merge.conflicts(), found);
                }
                apply(secrets, puts);
                stored.set(EcoreUtil.copy(now));
                return now;
            });
        } catch (Conflict conflict) {
            throw new ChangedElsewhereException(conflict.both, conflict.found);
        } catch (RuntimeException e) {
            apply(secrets, before);
            throw e;
        }
        Map<SecretKey, Optional<String>> gone = new HashMap<>();
        removals.stream().filter(secrets::contains).forEach(key -> gone.put(key, Optional.empty()));
        apply(secrets, gone);
        return stored.get();
    }

    private void passwords(SecretStore secrets, Map<SecretKey, Optional<String>> puts, Set<SecretKey> removals) {
        LogIns.of(base).forEach((element, key) -> {
            if (start.stored().contains(element)) {
                removals.add(key);
            }
        });
        LogIns.of(mine).forEach((element, key) -> {
            String password = typed.get(PasswordField.logIn(element));
            EObject origin = origins.get(element);
            if (!willHavePassword(element)) {
                removals.add(key);
            } else if (password != null) {
                puts.put(key, Optional.of(password));
            } else {
                SecretKey old = LogIns.key(origin);
                if (!old.equals(key)) {
                    secrets.get(old).ifPresent(value -> puts.put(key, Optional.of(value)));
                }
            }
        });
        LogIns.of(mine).forEach((element, key) -> {
            if (willHavePassword(element)) {
                removals.remove(key);
            }
        });
        removals.addAll(start.settings());
        settings().stream().filter(SettingPassword::willBe).forEach(each -> {
            removals.remove(each.key());
            if (each.typed().isPresent()) {
                puts.put(each.key(), each.typed());
            } else {
                each.stored()
                        .filter(old -> !old.equals(each.key()))
                        .flatMap(secrets::get)
                        .ifPresent(value -> puts.put(each.key(), Optional.of(value)));
            }
        });
    }

    /**
     * A password among the settings of a transport.
     *
     * @param key where it is to be
     * @param typed a new one; an empty one removes what is stored
     * @param stored where it was: it goes with a row that gets another number, and not to another transport
     */
    private record SettingPassword(SecretKey key, Optional<String> typed, Optional<SecretKey> stored) {
        boolean willBe() {
            return typed.map(text -> !text.isEmpty()).orElse(stored.isPresent());
        }
    }

    private List<SettingPassword> settings() {
        List<SettingPassword> found = new ArrayList<>();
        LogIns.settings(mine).forEach((element, settings) -> {
            Optional<TransportSettings> before = Optional.ofNullable(origins.get(element))
                    .flatMap(TransportSettings::in)
                    .filter(each -> each.transport().equals(settings.transport()));
            start.transports().find(settings.transport()).stream()
                    .flatMap(transport -> transport.settings().stream())
                    .filter(SettingDescription::isPassword)
                    .map(SettingDescription::key)
                    .forEach(key -> found.add(new SettingPassword(
                            settings.secret(key),
                            Optional.ofNullable(typed.get(new PasswordField(element, settings.transport(), key))),
                            before.map(each -> each.secret(key)).filter(start.settings()::contains))));
        });
        return found;
    }

    private boolean willHavePassword(EObject element) {
        EObject origin = origins.get(element);
        return typed.containsKey(PasswordField.logIn(element))
                || origin != null && start.stored().contains(origin) && LogIns.keepsPassword(element);
    }

    private static void apply(SecretStore secrets, Map<SecretKey, Optional<String>> changes) {
        if (!changes.isEmpty()) {
            secrets.apply(changes);
        }
    }

    /** Carries the conflict out of the turn in which nobody else may store anything. */
    private static final class Conflict extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient List<String> both;
        private final transient Configuration found;

        Conflict(List<String> both, Configuration found) {
            super("changed elsewhere");
            this.both = both;
            this.found = found;
        }
    }
}
