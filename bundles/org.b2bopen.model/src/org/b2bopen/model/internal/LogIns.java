package org.b2bopen.model.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.config.Configuration;
import org.eclipse.emf.ecore.EObject;

/** What in a configuration has a log-in, and the key of its password. */
public final class LogIns {
    private LogIns() {}

    public static Map<EObject, SecretKey> of(Configuration configuration) {
        Map<EObject, SecretKey> found = new LinkedHashMap<>();
        found.put(configuration.getProxy(), SecretKey.PROXY);
        configuration.getLocalAuthorities().forEach(la -> found.put(la, SecretKey.of(la)));
        configuration.getStudentSchools().forEach(row -> found.put(row, SecretKey.of(row)));
        configuration.getPersonnel().getSchools().forEach(row -> found.put(row, SecretKey.of(row)));
        return found;
    }
}
