package org.b2bopen.model;

import static org.b2bopen.model.Problem.error;
import static org.b2bopen.model.Problem.warning;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.Logs;
import org.b2bopen.model.config.Personnel;
import org.b2bopen.model.config.PersonnelSchool;
import org.b2bopen.model.config.Proxy;
import org.b2bopen.model.config.Schedule;
import org.b2bopen.model.config.School;
import org.b2bopen.model.config.StudentSchool;
import org.b2bopen.model.config.TransportSetting;
import org.b2bopen.model.internal.NeutralText;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** What a configuration must fulfil, wherever it comes from: dialogs and the command line say the same sentence. */
public final class ConfigurationRules {
    private static final Pattern LA_NUMBER = Pattern.compile("20[1-9]|2[1-9][0-9]|[3-9][0-9]{2}");
    private static final Pattern SCHOOL_NUMBER = Pattern.compile("[0-9]{4}");
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]");

    static final String SETTINGS = "transportSettings";

    private final Predicate<SecretKey> hasPassword;
    private final Optional<Transports> installed;
    private final List<Problem> problems = new ArrayList<>();

    private ConfigurationRules(Predicate<SecretKey> hasPassword, Optional<Transports> installed) {
        this.hasPassword = hasPassword;
        this.installed = installed;
    }

    /**
     * All problems, in the order of the neutral format. Looks at folders on the disk, to see two names of one folder as one.
     *
     * @param hasPassword whether a password is stored, or will be together with this configuration
     * @param transports what is installed; their settings and log-ins are checked as they declare them
     */
    public static List<Problem> check(
            Configuration configuration, Predicate<SecretKey> hasPassword, Transports transports) {
        return check(configuration, new ConfigurationRules(hasPassword, Optional.of(transports)));
    }

    /** The same where nobody knows what is installed: settings of transports are not looked at, and each transport needs a password. */
    public static List<Problem> check(Configuration configuration, Predicate<SecretKey> hasPassword) {
        return check(configuration, new ConfigurationRules(hasPassword, Optional.empty()));
    }

    private static List<Problem> check(Configuration configuration, ConfigurationRules rules) {
        rules.texts(configuration);
        rules.proxy(configuration.getProxy());
        rules.schedule(configuration.getSchedule());
        rules.localAuthorities(configuration);
        rules.studentSchools(configuration);
        rules.personnel(configuration.getPersonnel());
        rules.logs(configuration.getLogs());
        rules.problems.addAll(FolderRules.check(configuration));
        return List.copyOf(rules.problems);
    }

    private void texts(EObject element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (element.eGet(attribute) instanceof String text
                    && CONTROL.matcher(text).find()) {
                problems.add(error(element, attribute.getName(), "must not contain control characters"));
            }
        }
        element.eContents().forEach(this::texts);
    }

    private void proxy(Proxy proxy) {
        if (!proxy.isUse()) {
            return;
        }
        if (proxy.getName().isBlank()) {
            problems.add(error(proxy, "name", "is needed, because the proxy is used"));
        } else if (!isHost(proxy.getName())) {
            problems.add(error(proxy, "name", "must be a host, host:port or an IP address"));
        }
        if (proxy.getUserName().isBlank()) {
            problems.add(error(proxy, "userName", "is needed, because the proxy is used"));
        }
        if (!hasPassword.test(SecretKey.PROXY)) {
            problems.add(error(proxy, "password", "is needed, because the proxy is used"));
        }
    }

    private static boolean isHost(String name) {
        try {
            URI uri = new URI("proxy://" + name.strip());
            return uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawPath().isEmpty()
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.getPort() <= 65535;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void schedule(Schedule schedule) {
        for (int i = 0; i < schedule.getAt().size(); i++) {
            if (!TIME.matcher(schedule.getAt().get(i)).matches()) {
                problems.add(error(schedule, "at[" + i + "]", "must be a time of day from 00:00 to 23:59"));
            }
        }
        if (schedule.getDays().isEmpty() != schedule.getAt().isEmpty()) {
            String empty = schedule.getDays().isEmpty() ? "days" : "at";
            problems.add(warning(schedule, empty, "must be chosen, too; until then nothing runs by itself"));
        }
    }

    private void localAuthorities(Configuration configuration) {
        Map<String, LocalAuthority> first = new HashMap<>();
        for (LocalAuthority la : configuration.getLocalAuthorities()) {
            laNumber(la, "number", la.getNumber());
            LocalAuthority other = first.putIfAbsent(la.getNumber(), la);
            if (other != null && la.getNumber() != null) {
                problems.add(error(la, "number", "is the same as in " + Problem.path(other)));
            }
            address(la, la.getUrl(), la.getTransport(), la.isAllowUnencrypted());
            credentials(la, la.getUserName(), SecretKey.of(la), la.getTransport());
            settings(la, TransportSettings.of(la));
        }
    }

    private void studentSchools(Configuration configuration) {
        Map<List<String>, School> first = new HashMap<>();
        for (StudentSchool row : configuration.getStudentSchools()) {
            school(row, transportOf(configuration, row.getDestinationLaNumber()));
            laNumber(row, "destinationLaNumber", row.getDestinationLaNumber());
            duplicate(
                    first, row, "schoolNumber", row.getLaNumber(), row.getSchoolNumber(), row.getDestinationLaNumber());
            boolean known = configuration.getLocalAuthorities().stream()
                    .anyMatch(la -> row.getDestinationLaNumber() != null
                            && row.getDestinationLaNumber().equals(la.getNumber()));
            if (!known) {
                problems.add(warning(
                        row,
                        "destinationLaNumber",
                        "is not among the Local Authorities, so nothing can be sent there"));
            }
        }
    }

    private void personnel(Personnel personnel) {
        if (!personnel.getSchools().isEmpty() || !personnel.getUrl().isEmpty()) {
            address(personnel, personnel.getUrl(), personnel.getTransport(), false);
        } else {
            transport(personnel, personnel.getTransport());
        }
        settings(personnel, TransportSettings.of(personnel));
        Map<List<String>, School> first = new HashMap<>();
        for (PersonnelSchool row : personnel.getSchools()) {
            school(row, personnel.getTransport());
            duplicate(first, row, "schoolNumber", row.getLaNumber(), row.getSchoolNumber());
        }
    }

    private void logs(Logs logs) {
        between(logs, "keepDays", logs.getKeepDays(), 1, 36_500);
        between(logs, "keepMegabytes", logs.getKeepMegabytes(), 10, 100_000);
    }

    private void between(EObject element, String key, int value, int least, int most) {
        if (value < least || value > most) {
            problems.add(error(element, key, "must be a number from " + least + " to " + most));
        }
    }

    private static String transportOf(Configuration configuration, String la) {
        return configuration.getLocalAuthorities().stream()
                .filter(one -> Objects.equals(one.getNumber(), la))
                .map(LocalAuthority::getTransport)
                .findFirst()
                .orElse("");
    }

    private void school(School row, String transport) {
        laNumber(row, "laNumber", row.getLaNumber());
        if (row.getSchoolNumber() == null
                || !SCHOOL_NUMBER.matcher(row.getSchoolNumber()).matches()) {
            problems.add(error(row, "schoolNumber", "must be four digits"));
        }
        credentials(row, row.getUserName(), SecretKey.of(row), transport);
    }

    private void duplicate(Map<List<String>, School> first, School row, String key, String... numbers) {
        if (Stream.of(numbers).anyMatch(Objects::isNull)) {
            return;
        }
        School other = first.putIfAbsent(List.of(numbers), row);
        if (other != null) {
            problems.add(error(
                    row, key, "together with the LA numbers of this row is the same as in " + Problem.path(other)));
        }
    }

    private void laNumber(EObject element, String key, String number) {
        if (number == null || !LA_NUMBER.matcher(number).matches()) {
            problems.add(error(element, key, "must be three digits from 201 to 999"));
        }
    }

    private void address(EObject element, String url, String transport, boolean allowUnencrypted) {
        transport(element, transport);
        if (ServerAddress.holdsCredentials(url)) {
            problems.add(
                    error(element, "url", "must not contain a user name or password: they have fields of their own"));
            return;
        }
        Optional<String> problem = ServerAddress.problem(url, schemes(transport), allowUnencrypted);
        problem.ifPresent(sentence -> problems.add(warning(element, "url", sentence)));
    }

    /** Of a transport that is not installed nothing is known; the engine asks for it before it sends. */
    private Set<String> schemes(String transport) {
        return installed
                .flatMap(transports -> transports.find(transport))
                .map(found -> Set.copyOf(found.schemes()))
                .orElse("soap".equals(transport) ? Set.of("https", "http") : Set.of());
    }

    private void transport(EObject element, String transport) {
        if (transport == null || transport.isBlank()) {
            problems.add(error(element, "transport", "must be the id of a transport, such as soap"));
        }
    }

    /** A transport that is not installed is not trusted to need less than a password. */
    private void credentials(EObject element, String userName, SecretKey key, String transport) {
        TransportDescription.LogIn needs = installed
                .flatMap(transports -> transports.find(transport))
                .map(TransportDescription::logIn)
                .orElse(TransportDescription.LogIn.PASSWORD);
        boolean named = userName != null && !userName.isBlank();
        boolean password = hasPassword.test(key);
        if (named && !password && needs == TransportDescription.LogIn.PASSWORD) {
            problems.add(error(element, "password", "is needed, because there is a user name"));
        } else if (password && !named) {
            problems.add(
                    error(element, "userName", "is needed, because there is a password; an empty password clears it"));
        }
    }

    private void settings(EObject element, TransportSettings settings) {
        if (installed.isEmpty()) {
            return;
        }
        Optional<TransportDescription> transport = installed.get().find(settings.transport());
        if (transport.isEmpty()) {
            if (!settings.stored().isEmpty()) {
                problems.add(
                        error(
                                element,
                                SETTINGS,
                                "cannot be checked, because the transport is not installed; install it first, or leave them out"));
            }
            return;
        }
        settings.stored().stream()
                .map(TransportSetting::getKey)
                .filter(key -> transport.get().setting(key).isEmpty())
                .forEach(key -> problems.add(error(
                        element,
                        SETTINGS + "." + NeutralText.printable(key),
                        "is not a setting of the transport " + transport.get().name())));
        for (SettingDescription setting : transport.get().settings()) {
            Optional<String> problem = setting.isPassword()
                    ? Optional.of("is needed by the transport")
                            .filter(sentence -> setting.isNeeded() && !hasPassword.test(settings.secret(setting.key())))
                    : setting.problem(settings.get(setting.key()));
            problem.ifPresent(sentence -> problems.add(error(element, SETTINGS + "." + setting.key(), sentence)));
        }
    }
}
