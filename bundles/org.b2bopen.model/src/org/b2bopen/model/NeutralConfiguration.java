package org.b2bopen.model;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.b2bopen.model.config.Configuration;

/** The configuration as JSON (H3, A9), checked against its published JSON Schema. */
public final class NeutralConfiguration {
    private NeutralConfiguration() {}

    /**
     * Reads a configuration and replaces the stored one with it: nothing is changed unless all of it is right. An absent password keeps
     * the stored secret of the same row, an empty one clears it; secrets of rows that are gone are removed.
     *
     * @throws ConfigurationException with every problem, each naming the key it is about
     */
    public static void importInto(ConfigurationStore store, SecretStore secrets, Reader json)
            throws IOException, ConfigurationException {
        throw new UnsupportedOperationException("model bundle");
    }

    /** The same format, without any password. */
    public static String export(Configuration configuration) {
        throw new UnsupportedOperationException("model bundle");
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
