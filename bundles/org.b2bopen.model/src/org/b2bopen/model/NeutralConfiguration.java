package org.b2bopen.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.internal.NeutralMapping;
import org.b2bopen.model.internal.NeutralSchema;
import org.b2bopen.model.internal.NeutralText;

/** The configuration as JSON (H3, A9), checked against its published JSON Schema. */
public final class NeutralConfiguration {
    private NeutralConfiguration() {}

    /**
     * Reads a configuration and replaces the stored one with it: nothing is changed unless all of it is right. An absent password keeps
     * the stored secret of the same row, an empty one clears it; secrets of rows that are gone are removed.
     *
     * <p>New secrets are stored first, then the configuration, then what is no longer needed is removed. So a crash in between never
     * leaves a row without its password; repeating the import makes good what a changed password of an old row may have met.
     *
     * @param transports what is installed: says which settings there are, and which of them are passwords
     * @return what was accepted although nothing can be sent there as it is, each naming the key it is about
     * @throws ConfigurationException with every problem, each naming the key it is about
     */
    public static List<String> importInto(
            ConfigurationStore store, SecretStore secrets, Reader json, Transports transports)
            throws IOException, ConfigurationException {
        JsonNode tree = NeutralText.parse(json);
        NeutralSchema schema = new NeutralSchema();
        NeutralMapping.Imported imported = new NeutralMapping(schema, transports).read(tree);
        Configuration configuration = imported.configuration();

        Map<String, String> malformed = schema.problems(tree);
        Predicate<SecretKey> willHavePassword = key -> imported.passwords().containsKey(key)
                ? !imported.passwords().get(key).isEmpty()
                : secrets.contains(key);
        List<Problem> problems = ConfigurationRules.check(configuration, willHavePassword, transports);

        List<String> errors = new ArrayList<>();
        malformed.forEach((path, sentence) -> errors.add(path + ": " + sentence));
        List<String> warnings = new ArrayList<>();
        for (Problem problem : problems) {
            // Where a value is malformed the rules saw something else in its place.
            if (malformed.keySet().stream().noneMatch(path -> isAtOrIn(problem.path(), path))) {
                (problem.severity() == Problem.Severity.ERROR ? errors : warnings).add(problem.toString());
            }
        }
        if (!errors.isEmpty()) {
            throw new ConfigurationException(errors);
        }
        replace(store, secrets, configuration, imported.passwords(), transports);
        return List.copyOf(warnings);
    }

    /** The same where no transport is known: a configuration with settings of one is not accepted then, because some may be passwords. */
    public static List<String> importInto(ConfigurationStore store, SecretStore secrets, Reader json)
            throws IOException, ConfigurationException {
        return importInto(store, secrets, json, Transports.NONE);
    }

    private static boolean isAtOrIn(String path, String outer) {
        return path.startsWith(outer)
                && (path.length() == outer.length() || ".[".indexOf(path.charAt(outer.length())) >= 0);
    }

    /** The same format, without any password. */
    public static String export(Configuration configuration, Transports transports) {
        try {
            return JsonMapper.builder()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .build()
                            .writeValueAsString(
                                    new NeutralMapping(new NeutralSchema(), transports).write(configuration))
                    + System.lineSeparator();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same where no transport is known: their settings are written as text. */
    public static String export(Configuration configuration) {
        return export(configuration, Transports.NONE);
    }

    private static void replace(
            ConfigurationStore store,
            SecretStore secrets,
            Configuration configuration,
            Map<SecretKey, String> passwords,
            Transports transports) {
        Set<SecretKey> unneeded = keys(store.load(), transports);
        unneeded.removeAll(keys(configuration, transports));
        Map<SecretKey, Optional<String>> given = new HashMap<>();
        Map<SecretKey, Optional<String>> before = new HashMap<>();
        passwords.forEach((key, password) -> {
            if (password.isEmpty()) {
                unneeded.add(key);
            } else {
                given.put(key, Optional.of(password));
                before.put(key, secrets.get(key));
            }
        });
        change(secrets, given);
        try {
            store.save(configuration);
        } catch (RuntimeException e) {
            change(secrets, before);
            throw e;
        }
        Map<SecretKey, Optional<String>> removals = new HashMap<>();
        unneeded.stream().filter(secrets::contains).forEach(key -> removals.put(key, Optional.empty()));
        change(secrets, removals);
    }

    private static void change(SecretStore secrets, Map<SecretKey, Optional<String>> changes) {
        if (!changes.isEmpty()) {
            secrets.apply(changes);
        }
    }

    private static Set<SecretKey> keys(Configuration configuration, Transports transports) {
        Set<SecretKey> keys = new HashSet<>();
        keys.add(SecretKey.PROXY);
        configuration.getLocalAuthorities().forEach(la -> keys.add(SecretKey.of(la)));
        configuration.getStudentSchools().forEach(row -> keys.add(SecretKey.of(row)));
        configuration.getPersonnel().getSchools().forEach(row -> keys.add(SecretKey.of(row)));
        configuration.getLocalAuthorities().forEach(la -> addKeys(TransportSettings.of(la), transports, keys));
        addKeys(TransportSettings.of(configuration.getPersonnel()), transports, keys);
        return keys;
    }

    private static void addKeys(TransportSettings settings, Transports transports, Set<SecretKey> keys) {
        transports
                .find(settings.transport())
                .ifPresent(transport -> transport.settings().stream()
                        .filter(SettingDescription::isPassword)
                        .forEach(setting -> keys.add(settings.secret(setting.key()))));
    }

    /** The configuration is not acceptable. */
    public static final class ConfigurationException extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient List<String> problems;

        public ConfigurationException(List<String> problems) {
            super(String.join(System.lineSeparator(), problems));
            this.problems = List.copyOf(problems);
        }

        public List<String> problems() {
            return problems;
        }
    }
}
