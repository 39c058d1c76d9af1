package org.b2bopen.model.edit;

import java.util.Set;
import java.util.stream.Collectors;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.SecretStore;
import org.b2bopen.model.Transports;
import org.b2bopen.model.config.Configuration;
import org.eclipse.emf.ecore.EObject;

/**
 * What an editor begins with.
 *
 * @param configuration the caller's own
 * @param stored elements of it whose password is stored
 * @param settings stored passwords among the settings of transports
 * @param transports what is installed
 */
public record Snapshot(
        Configuration configuration, Set<EObject> stored, Set<SecretKey> settings, Transports transports) {
    /** Touches the disk. */
    public static Snapshot take(ConfigurationStore store, SecretStore secrets, Transports transports) {
        return of(store.load(), secrets, transports);
    }

    /** The same where nobody knows what is installed. */
    public static Snapshot take(ConfigurationStore store, SecretStore secrets) {
        return take(store, secrets, Transports.NONE);
    }

    /** Touches the disk. */
    public static Snapshot of(Configuration configuration, SecretStore secrets, Transports transports) {
        var logIns = LogIns.of(configuration);
        return new Snapshot(
                configuration,
                logIns.keySet().stream()
                        .filter(element -> secrets.contains(logIns.get(element)))
                        .collect(Collectors.toUnmodifiableSet()),
                LogIns.settings(configuration).values().stream()
                        .flatMap(settings -> settings.secrets(transports).stream())
                        .filter(secrets::contains)
                        .collect(Collectors.toUnmodifiableSet()),
                transports);
    }

    /** The log-in of an element of a configuration. */
    public static SecretKey key(EObject element) {
        return LogIns.key(element);
    }
}
