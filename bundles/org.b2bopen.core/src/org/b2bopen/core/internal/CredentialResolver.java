package org.b2bopen.core.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.b2bopen.core.Code;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.TransportDescription.LogIn;
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

    Found forStudent(String la, String school, LocalAuthority destination, LogIn needs) throws Refusal {
        Optional<StudentSchool> row = configuration.getStudentSchools().stream()
                .filter(one -> Objects.equals(one.getLaNumber(), la)
                        && Objects.equals(one.getSchoolNumber(), school)
                        && Objects.equals(one.getDestinationLaNumber(), destination.getNumber()))
                .findFirst();
        String rowName = describe(row, la, school) + " to LA " + destination.getNumber();
        Optional<Found> own = row.isEmpty()
                ? Optional.empty()
                : found(row.get().getUserName(), SecretKey.of(row.get()), school, rowName + " (School Details)", needs);
        if (own.isPresent()) {
            return own.get();
        }
        return forLocalAuthority(destination, needs)
                .orElseThrow(() -> new Refusal(
                        Code.NO_CREDENTIALS,
                        "There is no log-in for this file: looked in School Details for " + rowName + ", "
                                + (row.isEmpty() ? "which has no row" : "whose row has none")
                                + ", and in LA URLs for LA "
                                + destination.getNumber() + ", which has none."));
    }

    Optional<Found> forLocalAuthority(LocalAuthority la, LogIn needs) throws Refusal {
        Optional<Found> found =
                found(la.getUserName(), SecretKey.of(la), "", "LA " + la.getNumber() + " (LA URLs)", needs);
        return found.isEmpty() && needs == LogIn.NONE ? Optional.of(without(SecretKey.of(la), "")) : found;
    }

    /** For a transport that needs no log-in. */
    private static Found without(SecretKey key, String school) {
        return new Found(new Credentials("", Secret.of("")), key, school, "nobody, as none is needed");
    }

    /** With no fallback (P5). */
    Found forPersonnel(PersonnelSchool row, LogIn needs) throws Refusal {
        String name = describe(Optional.of(row), row.getLaNumber(), row.getSchoolNumber());
        Optional<Found> found = found(
                row.getUserName(),
                SecretKey.of(row),
                row.getSchoolNumber(),
                name + " (Personnel, School Details)",
                needs);
        if (found.isEmpty() && needs == LogIn.NONE) {
            return without(SecretKey.of(row), row.getSchoolNumber());
        }
        return found.orElseThrow(() -> new Refusal(
                Code.NO_CREDENTIALS, "There is no log-in for " + name + ": looked in Personnel, School Details."));
    }

    /** A user name without a password is a mistake to be told, not a reason to use someone else's log-in. */
    private Optional<Found> found(String userName, SecretKey key, String school, String login, LogIn needs)
            throws Refusal {
        if (userName == null || userName.isBlank()) {
            return Optional.empty();
        }
        Optional<String> stored = secrets.apply(key).filter(password -> !password.isEmpty());
        String password = needs != LogIn.PASSWORD
                ? stored.orElse("")
                : stored.orElseThrow(() -> new Refusal(
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
