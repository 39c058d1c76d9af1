package org.b2bopen.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.b2bopen.model.config.ConfigFactory;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.Personnel;
import org.b2bopen.model.config.TransportSetting;

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
