package org.b2bopen.la.server.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do what at this receiver (H4, T7).
 *
 * @param laNumber the Local Authority that this receiver is
 * @param sendOnSchemaError whether a well-formed file that breaks only the schema is taken all the same (V3)
 * @param outOfCounty whether schools of other LAs may send (T7)
 * @param byUserName in the order of the file
 * @param licences the LA's own schools that hold one
 */
record Accounts(
        String laNumber,
        boolean sendOnSchemaError,
        boolean outOfCounty,
        Map<String, Account> byUserName,
        Set<School> licences) {
    Accounts {
        byUserName = Map.copyOf(byUserName);
        licences = Set.copyOf(licences);
    }

    Optional<Account> account(String userName) {
        return Optional.ofNullable(byUserName.get(userName));
    }

    /** T7: an own school needs a licence of its own; the one Out of County licence covers all the others. */
    boolean licensed(School school) {
        return school.la().equals(laNumber) ? licences.contains(school) : outOfCounty;
    }

    /** Why {@link #licensed} said no. */
    String whyNotLicensed(School school) {
        return school.la().equals(laNumber)
                ? "School " + school + " has no licence at LA " + laNumber + "."
                : "LA " + laNumber + " has no Out of County licence, so it takes nothing from school " + school + ".";
    }
}
