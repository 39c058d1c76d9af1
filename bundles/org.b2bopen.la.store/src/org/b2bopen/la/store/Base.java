package org.b2bopen.la.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A school that data is received from.
 *
 * @param id 0 for one that is not kept yet
 * @param la three digits
 * @param school four digits
 * @param userName under which automatic changes of this base are recorded
 * @param addAutomatically whether students that match nobody are added without being asked (LA3)
 * @param matchOnlyActive whether a student that matches an inactive one stays unmatched
 * @param lastReceived when something came last
 */
public record Base(
        long id,
        String la,
        String school,
        String name,
        String userName,
        boolean addAutomatically,
        boolean matchOnlyActive,
        Optional<Instant> lastReceived) {
    public Base {
        Objects.requireNonNull(la);
        Objects.requireNonNull(school);
        Objects.requireNonNull(name);
        Objects.requireNonNull(userName);
        Objects.requireNonNull(lastReceived);
    }

    /** As new bases start: nothing is added or matched beyond doubt. */
    public static Base of(String la, String school, String name) {
        return new Base(0, la, school, name, "base-" + la + "-" + school, false, true, Optional.empty());
    }

    /** {@code 820/4321}, as schools are written everywhere. */
    public String number() {
        return la + "/" + school;
    }

    /** The name with the number, for sentences; the number alone as long as there is no name. */
    public String label() {
        return name.equals(number()) ? number() : name + " (" + number() + ")";
    }

    public Base withName(String newName) {
        return new Base(id, la, school, newName, userName, addAutomatically, matchOnlyActive, lastReceived);
    }

    public Base withUserName(String newName) {
        return new Base(id, la, school, name, newName, addAutomatically, matchOnlyActive, lastReceived);
    }

    public Base withAddAutomatically(boolean add) {
        return new Base(id, la, school, name, userName, add, matchOnlyActive, lastReceived);
    }

    public Base withMatchOnlyActive(boolean only) {
        return new Base(id, la, school, name, userName, addAutomatically, only, lastReceived);
    }
}
