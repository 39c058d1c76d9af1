package org.b2bopen.promises.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.NeutralConfiguration;
import org.b2bopen.model.NeutralConfiguration.ConfigurationException;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.SecretStore;

/** The neutral configuration (H3): any text is taken or refused with problems, and what was taken is exported without a password. */
public final class ConfigurationFuzz {
    private static final String PASSWORD = "Canary!Passw0rd";

    private static ConfigurationStore store;
    private static Secrets secrets;

    private ConfigurationFuzz() {}

    private static final class Secrets implements SecretStore {
        private final Map<SecretKey, String> passwords = new HashMap<>();

        @Override
        public Optional<String> get(SecretKey key) {
            return Optional.ofNullable(passwords.get(key));
        }

        @Override
        public void put(SecretKey key, String password) {
            passwords.put(key, password);
        }

        @Override
        public void remove(SecretKey key) {
            passwords.remove(key);
        }
    }

    public static void fuzzerInitialize() throws IOException {
        Must.callNobodyBut(0);
        Path workspace = Files.createTempDirectory("b2bopen-fuzz");
        workspace.toFile().deleteOnExit();
        workspace.resolve("configuration.xmi").toFile().deleteOnExit();
        store = ConfigurationStore.in(workspace);
        secrets = new Secrets();
    }

    public static void fuzzerTestOneInput(FuzzedDataProvider data) throws IOException {
        try {
            NeutralConfiguration.importInto(store, secrets, new StringReader(data.consumeRemainingAsString()));
            Must.be(!NeutralConfiguration.export(store.load()).contains(PASSWORD), "exported a password");
        } catch (ConfigurationException refused) {
            Must.be(!refused.problems().isEmpty(), "refused without a problem");
            Must.be(!refused.getMessage().contains(PASSWORD), "a problem quotes a password");
        }
    }
}
