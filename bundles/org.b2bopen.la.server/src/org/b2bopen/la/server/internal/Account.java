package org.b2bopen.la.server.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.b2bopen.la.server.PasswordHash;

/**
 * Who may log in (H4).
 *
 * @param former the passwords before, the newest first
 * @param services of {@code STUDENT}, {@code PERSONNEL}
 * @param schools none = every school
 * @param passwordExpires the last day on which the password works
 */
record Account(
        String userName,
        PasswordHash password,
        List<PasswordHash> former,
        Set<String> services,
        Set<School> schools,
        Optional<LocalDate> passwordExpires) {
    Account {
        former = List.copyOf(former);
        services = Set.copyOf(services);
        schools = Set.copyOf(schools);
    }

    boolean mayUse(String service) {
        return services.contains(service);
    }

    boolean mayActFor(School school) {
        return schools.isEmpty() || schools.contains(school);
    }
}
