package org.b2bopen.model.edit;

import java.util.Set;
import java.util.stream.Collectors;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.SecretStore;
import org.b2bopen.model.config.Configuration;
import org.eclipse.emf.ecore.EObject;

/**
 * What an editor begins with.
 *
 * @param configuration the caller's own
 * @param stored elements of it whose password is stored
 */
public record Snapshot(Configuration configuration, Set<EObject> stored) {
    /** Touches the disk. */
    public static Snapshot take(ConfigurationStore store, SecretStore secrets) {
        return of(store.load(), secrets);
    }

    /** Touches the disk. */
    public static Snapshot of(Configuration configuration, SecretStore secrets) {
        var logIns = LogIns.of(configuration);
        return new Snapshot(
                configuration,
                logIns.keySet().stream()
                        .filter(element -> secrets.contains(logIns.get(element)))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The log-in of an element of a configuration. */
    public static SecretKey key(EObject element) {
        return LogIns.key(element);
    }
}
