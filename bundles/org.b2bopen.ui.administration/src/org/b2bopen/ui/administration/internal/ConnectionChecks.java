package org.b2bopen.ui.administration.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.b2bopen.core.ConnectionTarget;
import org.b2bopen.model.TransportDescription.LogIn;
import org.b2bopen.model.Transports;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.PersonnelSchool;
import org.b2bopen.model.config.StudentSchool;
import org.eclipse.osgi.util.NLS;

/** Which connections <em>Check everything</em> tests: one for each LA, with a log-in that files would use, and one for B2B:Personnel. */
final class ConnectionChecks {
    static final String PERSONNEL = "personnel";

    private ConnectionChecks() {}

    /**
     * A connection to test.
     *
     * @param id the LA number, or {@link #PERSONNEL}
     * @param target empty where there is no log-in to test it with
     */
    record Check(String id, String name, Optional<ConnectionTarget> target) {}

    /** What is not tested has not failed. */
    enum Outcome {
        WORKS,
        FAILS,
        NOT_TESTED
    }

    /**
     * How a test ended.
     *
     * @param details the steps that were done, for people
     */
    record Result(Outcome outcome, String sentence, String details) {
        static Result withoutLogIn() {
            return new Result(Outcome.NOT_TESTED, Messages.Check_NoLogIn, Messages.Check_NoLogInDetails);
        }
    }

    /** How all of them ended, in a sentence or two. */
    static String summary(Collection<Result> results) {
        int failed = count(results, Outcome.FAILS);
        int notTested = count(results, Outcome.NOT_TESTED);
        StringJoiner sentences = new StringJoiner(" ");
        if (notTested < results.size()) {
            sentences.add(tested(failed, results.size() - notTested));
        }
        if (notTested > 0) {
            sentences.add(notTested == 1 ? Messages.Check_NotTestedOne : NLS.bind(Messages.Check_NotTested, notTested));
        }
        return sentences.toString();
    }

    private static int count(Collection<Result> results, Outcome outcome) {
        return (int)
                results.stream().filter(result -> result.outcome() == outcome).count();
    }

    private static String tested(int failed, int tested) {
        if (failed == 0) {
            return tested == 1 ? Messages.Check_AllWellOne : NLS.bind(Messages.Check_AllWell, tested);
        }
        if (failed > 1) {
            return NLS.bind(Messages.Check_SomeFailed, failed, tested);
        }
        return tested == 1 ? Messages.Check_OnlyFailed : NLS.bind(Messages.Check_OneFailed, tested);
    }

    /** The numbers of the LAs to which no file can go because there is no log-in for them. */
    static List<String> withoutLogIn(Configuration configuration, Transports installed) {
        return configuration.getLocalAuthorities().stream()
                .filter(la -> target(configuration, la, installed).isEmpty())
                .map(LocalAuthority::getNumber)
                .toList();
    }

    /** @param installed which transports need no log-in is theirs to say */
    static List<Check> of(Configuration configuration, Transports installed) {
        List<Check> checks = new ArrayList<>();
        for (LocalAuthority la : configuration.getLocalAuthorities()) {
            checks.add(new Check(
                    la.getNumber(),
                    NLS.bind(Messages.Check_LocalAuthority, la.getNumber()),
                    target(configuration, la, installed)));
        }
        if (!configuration.getPersonnel().getUrl().isBlank()) {
            checks.add(new Check(
                    PERSONNEL,
                    Messages.Check_Personnel,
                    configuration.getPersonnel().getSchools().stream()
                            .filter(row -> noLogIn(configuration.getPersonnel().getTransport(), installed)
                                    || !row.getUserName().isBlank())
                            .findFirst()
                            .map(ConnectionChecks::target)));
        }
        return List.copyOf(checks);
    }

    private static Optional<ConnectionTarget> target(
            Configuration configuration, LocalAuthority la, Transports installed) {
        if (noLogIn(la.getTransport(), installed) || !la.getUserName().isBlank()) {
            return Optional.of(new ConnectionTarget.OfLocalAuthority(la.getNumber()));
        }
        return configuration.getStudentSchools().stream()
                .filter(row -> la.getNumber().equals(row.getDestinationLaNumber()))
                .filter(row -> !row.getUserName().isBlank())
                .findFirst()
                .map(ConnectionChecks::target);
    }

    private static boolean noLogIn(String transport, Transports installed) {
        return installed
                .find(transport)
                .filter(found -> found.logIn() == LogIn.NONE)
                .isPresent();
    }

    private static ConnectionTarget target(StudentSchool row) {
        return new ConnectionTarget.OfStudentSchool(
                row.getLaNumber(), row.getSchoolNumber(), row.getDestinationLaNumber());
    }

    private static ConnectionTarget target(PersonnelSchool row) {
        return new ConnectionTarget.OfPersonnelSchool(row.getLaNumber(), row.getSchoolNumber());
    }
}
