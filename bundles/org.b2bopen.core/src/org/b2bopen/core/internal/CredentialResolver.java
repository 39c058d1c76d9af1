package org.b2bopen.core.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.b2bopen.core.Code;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.PersonnelSchool;
import org.b2bopen.model.config.School;
import org.b2bopen.model.config.StudentSchool;
import org.b2bopen.transport.Credentials;
import org.b2bopen.transport.Secret;

/** Finds the log-in for a file (S3): the school row's own, else the LA's (S4). */
final class CredentialResolver {
    private final Configuration configuration;
    private final Function<SecretKey, Optional<String>> secrets;

    CredentialResolver(Configuration configuration, Function<SecretKey, Optional<String>> secrets) {
        this.configuration = configuration;
        this.secrets = secrets;
    }

    /**
     * A log-in, and whose it is.
     *
     * @param key where its password is stored
     * @param school the number of the school whose own it is; empty for an LA's
     * @param login whose it is in words
     */
    record Found(Credentials credentials, SecretKey key, String school, String login) {}

    Found forStudent(String la, String school, LocalAuthority destination) throws Refusal {
        Optional<StudentSchool> row = configuration.getStudentSchools().stream()
                .filter(one -> Objects.equals(one.getLaNumber(), la)
                        && Objects.equals(one.getSchoolNumber(), school)
                        && Objects.equals(one.getDestinationLaNumber(), destination.getNumber()))
                .findFirst();
        String rowName = describe(row, la, school) + " to LA " + destination.getNumber();
        Optional<Found> own = row.isEmpty()
                ? Optional.empty()
                : found(row.get().getUserName(), SecretKey.of(row.get()), school, rowName + " (School Details)");
        if (own.isPresent()) {
            return own.get();
        }
        return forLocalAuthority(destination)
                .orElseThrow(() -> new Refusal(
                        Code.NO_CREDENTIALS,
                        "There is no log-in for this file: looked in School Details for " + rowName + ", "
                                + (row.isEmpty() ? "which has no row" : "whose row has none")
                                + ", and in LA URLs for LA "
                                + destination.getNumber() + ", which has none."));
    }

    Optional<Found> forLocalAuthority(LocalAuthority la) throws Refusal {
        return found(la.getUserName(), SecretKey.of(la), "", "LA " + la.getNumber() + " (LA URLs)");
    }

    /** With no fallback (P5). */
    Found forPersonnel(PersonnelSchool row) throws Refusal {
        String name = describe(Optional.of(row), row.getLaNumber(), row.getSchoolNumber());
        return found(row.getUserName(), SecretKey.of(row), row.getSchoolNumber(), name + " (Personnel, School Details)")
                .orElseThrow(() -> new Refusal(
                        Code.NO_CREDENTIALS,
                        "There is no log-in for " + name + ": looked in Personnel, School Details."));
    }

    /** A user name without a password is a mistake to be told, not a reason to use someone else's log-in. */
    private Optional<Found> found(String userName, SecretKey key, String school, String login) throws Refusal {
        if (userName == null || userName.isBlank()) {
            return Optional.empty();
        }
        String password = secrets.apply(key)
                .filter(stored -> !stored.isEmpty())
                .orElseThrow(() -> new Refusal(
                        Code.NO_CREDENTIALS, "The log-in of " + login + " has a user name but no password."));
        return Optional.of(new Found(new Credentials(userName, Secret.of(password)), key, school, login));
    }

    private static String describe(Optional<? extends School> row, String la, String school) {
        return row.map(School::getName)
                .filter(name -> !name.isBlank())
                .map(name -> name + " " + la + "/" + school)
                .orElse("school " + la + "/" + school);
    }
}
