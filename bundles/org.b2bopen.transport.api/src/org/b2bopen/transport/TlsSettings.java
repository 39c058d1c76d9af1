package org.b2bopen.transport;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * How encrypted connections are made (A6). Certificates and host names are always checked; there is no way to switch that off.
 *
 * @param minimum the lowest protocol version allowed
 * @param trustStore the whole path of a file with the certificates of a private CA, trusted beside those of the Java platform; read it with
 *     {@link TrustStoreFile}
 * @since 1.0
 */
public record TlsSettings(Version minimum, Optional<Path> trustStore) {
    /** TLS 1.2 or newer, and the Java platform's authorities alone. */
    public static final TlsSettings DEFAULT = new TlsSettings(Version.TLS_1_2, Optional.empty());

    public TlsSettings {
        Objects.requireNonNull(minimum);
        Objects.requireNonNull(trustStore);
    }

    /**
     * A TLS version that may be the lowest one allowed; nothing older than 1.2 is offered.
     *
     * @since 1.0
     */
    public enum Version {
        TLS_1_2("TLSv1.2"),
        TLS_1_3("TLSv1.3");

        private final String protocol;

        Version(String protocol) {
            this.protocol = protocol;
        }

        /** The name the Java platform uses, for example {@code TLSv1.2}. */
        public String protocol() {
            return protocol;
        }
    }
}
