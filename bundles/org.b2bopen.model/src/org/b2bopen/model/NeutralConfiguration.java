package org.b2bopen.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.internal.NeutralMapping;
import org.b2bopen.model.internal.NeutralSchema;

/** The configuration as JSON (H3, A9), checked against its published JSON Schema. */
public final class NeutralConfiguration {
    private NeutralConfiguration() {}

    /**
     * Reads a configuration and replaces the stored one with it: nothing is changed unless all of it is right. An absent password keeps
     * the stored secret of the same row, an empty one clears it; secrets of rows that are gone are removed.
     * {@link ImportPlan} shows first what it would do.
     *
     * @param transports what is installed: says which settings there are, and which of them are passwords
     * @return what was accepted although nothing can be sent there as it is, each naming the key it is about
     * @throws ConfigurationException with every problem, each naming the key it is about
     */
    public static List<String> importInto(
            ConfigurationStore store, SecretStore secrets, Reader json, Transports transports)
            throws IOException, ConfigurationException {
        ImportPlan plan = ImportPlan.ofConfiguration(store, secrets, json, transports);
        plan.apply();
        return plan.warnings();
    }

    /** The same where no transport is known: a configuration with settings of one is not accepted then, because some may be passwords. */
    public static List<String> importInto(ConfigurationStore store, SecretStore secrets, Reader json)
            throws IOException, ConfigurationException {
        return importInto(store, secrets, json, Transports.NONE);
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
