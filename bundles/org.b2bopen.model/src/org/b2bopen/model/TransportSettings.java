package org.b2bopen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.b2bopen.model.config.ConfigFactory;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.Personnel;
import org.b2bopen.model.config.TransportSetting;
import org.eclipse.emf.ecore.EObject;

/**
 * The settings of a transport in one place of the configuration: at a Local Authority, or at B2B:Personnel. Those of another transport that
 * was chosen there before are not seen.
 *
 * @param transport the id of the transport that is chosen there
 */
public record TransportSettings(
        String transport, List<TransportSetting> stored, Function<String, SecretKey> secretKey) {
    public static TransportSettings of(LocalAuthority la) {
        return new TransportSettings(
                la.getTransport(),
                la.getTransportSettings(),
                key -> new SecretKey("la/" + la.getNumber() + "/transport/" + la.getTransport() + "/" + key));
    }

    public static TransportSettings of(Personnel personnel) {
        return new TransportSettings(
                personnel.getTransport(),
                personnel.getTransportSettings(),
                key -> new SecretKey("personnel/transport/" + personnel.getTransport() + "/" + key));
    }

    /** Those of an element of the configuration that has some. */
    public static Optional<TransportSettings> in(EObject element) {
        return switch (element) {
            case LocalAuthority la -> Optional.of(of(la));
            case Personnel personnel -> Optional.of(of(personnel));
            default -> Optional.empty();
        };
    }

    /** As a configuration holds them, of no element yet; empty values are left out. */
    public static List<TransportSetting> list(Map<String, String> values) {
        List<TransportSetting> settings = new ArrayList<>();
        TransportSettings list = new TransportSettings("", settings, SecretKey::new);
        values.forEach(list::put);
        return settings;
    }

    /** What was entered; empty where nothing was. Not for a password. */
    public String get(String key) {
        return find(key).map(TransportSetting::getValue).orElse("");
    }

    /** Where a setting of type password is kept. The transport is part of it, so that no other one gets it. */
    public SecretKey secret(String key) {
        return secretKey.apply(key);
    }

    /** Where the settings of type password of the transport are kept, whether there is one or not. */
    public Set<SecretKey> secrets(Transports transports) {
        return transports.find(transport).stream()
                .flatMap(found -> found.settings().stream())
                .filter(SettingDescription::isPassword)
                .map(setting -> secret(setting.key()))
                .collect(Collectors.toSet());
    }

    /** The key of a problem with a setting, and its place in the neutral format (H3). */
    public static String path(String key) {
        return ConfigurationRules.SETTINGS + "." + key;
    }

    /** What people call the setting that a problem is of; empty if it is of something else. */
    public static Optional<String> label(Problem problem, Transports transports) {
        return in(problem.element())
                .filter(settings -> problem.key().startsWith(ConfigurationRules.SETTINGS + "."))
                .map(settings -> transports
                        .find(settings.transport())
                        .flatMap(transport ->
                                transport.setting(problem.key().substring(ConfigurationRules.SETTINGS.length() + 1)))
                        .map(SettingDescription::label)
                        .orElse(problem.key()));
    }

    /** Changes the configuration that this is of; an empty value removes the setting. */
    public void put(String key, String value) {
        Optional<TransportSetting> before = find(key);
        if (value.isEmpty()) {
            before.ifPresent(stored::remove);
            return;
        }
        before.orElseGet(() -> {
                    TransportSetting setting = ConfigFactory.eINSTANCE.createTransportSetting();
                    setting.setKey(key);
                    stored.add(setting);
                    return setting;
                })
                .setValue(value);
    }

    private Optional<TransportSetting> find(String key) {
        return stored.stream().filter(one -> Objects.equals(one.getKey(), key)).findFirst();
    }
}
