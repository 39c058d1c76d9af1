package org.b2bopen.core.internal;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.b2bopen.core.Code;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.SecretStore;
import org.b2bopen.model.SettingDescription;
import org.b2bopen.model.TransportDescription.LogIn;
import org.b2bopen.model.TransportSettings;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.OnSchemaError;
import org.b2bopen.model.config.PersonnelSchool;
import org.b2bopen.model.config.Proxy;
import org.b2bopen.model.config.SecurityProtocol;
import org.b2bopen.transport.Endpoint;
import org.b2bopen.transport.ProxySettings;
import org.b2bopen.transport.Secret;
import org.b2bopen.transport.Service;
import org.b2bopen.transport.Settings;
import org.b2bopen.transport.TlsSettings;

/** Finds LA, URL, transport and log-in (V4, S3, P5) in one state of the configuration. */
final class DestinationResolver {
    private final Configuration configuration;
    private final SecretStore secrets;
    private final TransportRegistry transports;
    private final CredentialResolver credentials;
    /** Each opening of a stored password costs a key derivation; a run asks for the same one with every file. */
    private final Map<SecretKey, Optional<String>> opened = new ConcurrentHashMap<>();

    DestinationResolver(Configuration configuration, SecretStore secrets, TransportRegistry transports) {
        this.configuration = configuration;
        this.secrets = secrets;
        this.transports = transports;
        this.credentials = new CredentialResolver(configuration, this::secret);
    }

    boolean knows(String la) {
        return configuration.getLocalAuthorities().stream().anyMatch(one -> Objects.equals(one.getNumber(), la));
    }

    /** Where a student file for an LA belongs, to be named to people. */
    String rightFolder(String la) {
        return new Folders(configuration).rightFolder(la);
    }

    /** Where a staff file of a school belongs; empty where the school has no row. */
    Optional<Path> personnelFolder(String la, String school) {
        return new PersonnelFolders(configuration)
                .exports().stream()
                        .filter(folder ->
                                folder.la().equals(la) && folder.school().equals(school))
                        .map(Folder::notExported)
                        .findFirst();
    }

    boolean sendsInvalid(String la) {
        return configuration.getLocalAuthorities().stream()
                .anyMatch(one -> Objects.equals(one.getNumber(), la) && one.getOnSchemaError() == OnSchemaError.SEND);
    }

    Destination forStudent(String la, String school, String destinationLa) throws Refusal {
        LocalAuthority destination = localAuthority(destinationLa);
        return destination(destination, needs -> credentials.forStudent(la, school, destination, needs));
    }

    /** Where reports for a school are fetched; empty where its LA's transport cannot. */
    Optional<Destination> forReports(String la, String school, String destinationLa) throws Refusal {
        boolean fetches = transports
                .declaration(localAuthority(destinationLa).getTransport())
                .filter(transport -> transport.fetches().contains(Service.STUDENT))
                .isPresent();
        return fetches ? Optional.of(forStudent(la, school, destinationLa)) : Optional.empty();
    }

    /** For a file of a school, by the rules of its service (S3, P5). */
    Destination forFile(Service service, String sourceLa, String school, String la) throws Refusal {
        return switch (service) {
            case STUDENT -> forStudent(sourceLa, school, la);
            case PERSONNEL -> forPersonnel(la, school);
        };
    }

    Destination forLocalAuthority(String number) throws Refusal {
        LocalAuthority la = localAuthority(number);
        return destination(
                la,
                needs -> credentials
                        .forLocalAuthority(la, needs)
                        .orElseThrow(() -> new Refusal(
                                Code.NO_CREDENTIALS,
                                "There is no LA-wide log-in: looked in LA URLs for LA " + number
                                        + ", which has none.")));
    }

    Destination forPersonnel(String la, String school) throws Refusal {
        return forPersonnel(la, school, "send", TransportDeclaration::sends);
    }

    Destination forPersonnelImport(String la, String school) throws Refusal {
        return forPersonnel(la, school, "fetch", TransportDeclaration::fetches);
    }

    private Destination forPersonnel(
            String la, String school, String what, Function<TransportDeclaration, Set<Service>> can) throws Refusal {
        PersonnelSchool row = configuration.getPersonnel().getSchools().stream()
                .filter(one -> Objects.equals(one.getLaNumber(), la) && Objects.equals(one.getSchoolNumber(), school))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Code.UNKNOWN_DESTINATION, "There is no Personnel school " + la + "/" + school + "."));
        TransportDeclaration transport =
                transport(configuration.getPersonnel().getTransport(), "B2B:Personnel", Service.PERSONNEL, what, can);
        URI uri = Urls.endpoint(configuration.getPersonnel().getUrl(), "B2B:Personnel", transport, false);
        Settings settings = settings(transport, TransportSettings.of(configuration.getPersonnel()), "B2B:Personnel");
        CredentialResolver.Found found =
                credentials.forPersonnel(row, transport.description().logIn());
        return new Destination(endpoint(la, Service.PERSONNEL, uri, false, settings), transport, found);
    }

    @FunctionalInterface
    private interface LogInSource {
        CredentialResolver.Found find(LogIn needs) throws Refusal;
    }

    /** The URL is judged before a log-in is looked for: without one, the other is of no use. */
    private Destination destination(LocalAuthority la, LogInSource login) throws Refusal {
        String owner = "LA " + la.getNumber();
        TransportDeclaration transport =
                transport(la.getTransport(), owner, Service.STUDENT, "send", TransportDeclaration::sends);
        URI uri = Urls.endpoint(la.getUrl(), owner, transport, la.isAllowUnencrypted());
        Settings settings = settings(transport, TransportSettings.of(la), owner);
        CredentialResolver.Found found = login.find(transport.description().logIn());
        return new Destination(
                endpoint(la.getNumber(), Service.STUDENT, uri, la.isAllowUnencrypted(), settings), transport, found);
    }

    private LocalAuthority localAuthority(String number) throws Refusal {
        return configuration.getLocalAuthorities().stream()
                .filter(one -> Objects.equals(one.getNumber(), number))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Code.UNKNOWN_DESTINATION,
                        "LA " + number + " is not configured, so there is nowhere to send this to."));
    }

    private TransportDeclaration transport(
            String id, String owner, Service service, String what, Function<TransportDeclaration, Set<Service>> can)
            throws Refusal {
        TransportDeclaration found = transports
                .declaration(id)
                .orElseThrow(() ->
                        new Refusal(Code.BAD_URL, "The transport \"" + id + "\" of " + owner + " is not installed."));
        if (!can.apply(found).contains(service)) {
            throw new Refusal(
                    Code.BAD_URL,
                    "The transport " + found.name() + " of " + owner + " cannot " + what + " such files.");
        }
        return found;
    }

    private Endpoint endpoint(String la, Service service, URI uri, boolean allowUnencrypted, Settings settings)
            throws Refusal {
        return new Endpoint(la, service, uri, tls(), proxy(), allowUnencrypted, settings);
    }

    /** Checked here too: the plug-in may be another version than the one that they were entered for. */
    private Settings settings(TransportDeclaration transport, TransportSettings entered, String owner) throws Refusal {
        Map<String, String> values = new HashMap<>();
        Map<String, Secret> hidden = new HashMap<>();
        for (SettingDescription setting : transport.description().settings()) {
            String value = setting.isPassword()
                    ? secret(entered.secret(setting.key())).orElse("")
                    : entered.get(setting.key());
            Optional<String> problem = setting.problem(value);
            if (problem.isPresent()) {
                throw new Refusal(
                        Code.BAD_URL,
                        "The setting \"" + setting.label() + "\" of the transport " + transport.name() + " of " + owner
                                + " " + problem.get() + ".");
            }
            if (setting.isPassword()) {
                hidden.put(setting.key(), Secret.of(value));
            } else {
                values.put(setting.key(), value.isEmpty() ? setting.defaultValue() : value);
            }
        }
        return Settings.of(values, hidden);
    }

    private TlsSettings tls() throws Refusal {
        TlsSettings.Version minimum = configuration.getSecurityProtocol() == SecurityProtocol.TL_SV13
                ? TlsSettings.Version.TLS_1_3
                : TlsSettings.Version.TLS_1_2;
        String trustStore = configuration.getTrustStore();
        try {
            return new TlsSettings(
                    minimum,
                    trustStore == null || trustStore.isBlank()
                            ? Optional.empty()
                            : Optional.of(Path.of(trustStore).toAbsolutePath()));
        } catch (InvalidPathException e) {
            throw new Refusal(Code.TLS, "The trust store of the configuration is not a path of this computer.");
        }
    }

    private Optional<ProxySettings> proxy() throws Refusal {
        Proxy proxy = configuration.getProxy();
        if (proxy == null || !proxy.isUse()) {
            return Optional.empty();
        }
        return Optional.of(Urls.proxy(
                proxy.getName(), proxy.getUserName(), secret(SecretKey.PROXY).orElse("")));
    }

    private Optional<String> secret(SecretKey key) {
        return opened.computeIfAbsent(key, secrets::get);
    }
}
