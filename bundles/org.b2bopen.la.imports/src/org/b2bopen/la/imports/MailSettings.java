package org.b2bopen.la.imports;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where alerts are sent to by e-mail (LA8).
 *
 * @param userName empty where the server asks for no log-in
 */
public record MailSettings(
        String host,
        int port,
        Security security,
        String from,
        List<String> to,
        Optional<String> userName,
        Optional<String> password) {
    public enum Security {
        /** Only for a server on this machine. */
        NONE,
        /** Begins in clear and must go on encrypted. */
        STARTTLS,
        TLS
    }

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+");

    /** @throws IllegalArgumentException with a sentence for people */
    public MailSettings {
        Objects.requireNonNull(security);
        to = List.copyOf(to);
        need(!host.isBlank(), "The mail server has no name.");
        need(port > 0 && port < 65_536, "The mail server's port must be 1 to 65535.");
        need(ADDRESS.matcher(from).matches(), "Alerts are sent from an e-mail address; '" + from + "' is not one.");
        need(!to.isEmpty(), "There is nobody to send alerts to.");
        to.forEach(one -> need(ADDRESS.matcher(one).matches(), "'" + one + "' is not an e-mail address."));
        need(
                security != Security.NONE
                        || host.equals("127.0.0.1")
                        || host.equals("localhost")
                        || host.equals("[::1]"),
                "Mail goes unencrypted only to a server on this computer; set security to STARTTLS or TLS.");
        need(userName.isPresent() == password.isPresent(), "A user name needs a password, and the reverse.");
    }

    private static void need(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + ", " + security + "]";
    }
}
