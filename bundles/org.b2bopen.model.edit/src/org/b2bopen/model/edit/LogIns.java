package org.b2bopen.model.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.TransportSettings;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.Proxy;
import org.b2bopen.model.config.School;
import org.eclipse.emf.ecore.EObject;

/** What in a configuration has a log-in. */
final class LogIns {
    private LogIns() {}

    static Map<EObject, SecretKey> of(Configuration configuration) {
        Map<EObject, SecretKey> found = new LinkedHashMap<>();
        found.put(configuration.getProxy(), SecretKey.PROXY);
        RowKind.ALL.forEach(kind -> kind.rows(configuration).forEach(row -> found.put(row, kind.key(row))));
        return found;
    }

    /** What in a configuration has settings of a transport, some of which may be passwords. */
    static Map<EObject, TransportSettings> settings(Configuration configuration) {
        Map<EObject, TransportSettings> found = new LinkedHashMap<>();
        Stream.concat(configuration.getLocalAuthorities().stream(), Stream.of(configuration.getPersonnel()))
                .forEach(element -> TransportSettings.in(element).ifPresent(settings -> found.put(element, settings)));
        return found;
    }

    static SecretKey key(EObject element) {
        return switch (element) {
            case Proxy proxy -> SecretKey.PROXY;
            case LocalAuthority la -> SecretKey.of(la);
            case School school -> SecretKey.of(school);
            default -> throw new IllegalArgumentException(element.eClass().getName());
        };
    }

    /** A user name that is cleared takes the stored password with it. */
    static boolean keepsPassword(EObject element) {
        return switch (element) {
            case Proxy proxy -> !proxy.getUserName().isBlank();
            case LocalAuthority la -> !la.getUserName().isBlank();
            case School school -> !school.getUserName().isBlank();
            default -> false;
        };
    }
}
