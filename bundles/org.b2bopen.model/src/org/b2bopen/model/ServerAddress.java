package org.b2bopen.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the address of a server must look like (A2, A3), for dialogs and imports; before sending, the engine asks the transport for its schemes as well (BAD_URL). */
public final class ServerAddress {
    /** By name only: what a name server says about any other name is not known to be this computer. */
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1]");

    private static final Pattern CREDENTIALS = Pattern.compile("^[^/?#]*//[^/?#]*@.*", Pattern.DOTALL);

    private ServerAddress() {}

    /** The sentence that says why nothing can be sent there, if so. Only the transport itself knows the schemes of transports other than SOAP. */
    public static Optional<String> problem(String url, String transport, boolean allowUnencrypted) {
        if (url == null || url.isBlank()) {
            return Optional.of("is missing");
        }
        boolean soap = "soap".equals(transport);
        Optional<URI> uri = parse(url.strip());
        if (uri.isEmpty() || soap && !isWeb(uri.get())) {
            return Optional.of(
                    soap
                            ? "must be a whole address that begins with https:// (or http:// where that is allowed)"
                            : "must be a whole address such as sftp://la.example/folder");
        }
        if (soap && "http".equalsIgnoreCase(uri.get().getScheme()) && !allowUnencrypted && !isLoopback(uri.get())) {
            return Optional.of("must begin with https://, because pupil data must not cross a network unencrypted");
        }
        return Optional.empty();
    }

    /** Whether a log-in is part of the address, where it would be stored and logged in the clear (A8). */
    static boolean holdsCredentials(String url) {
        return url != null && CREDENTIALS.matcher(url).matches();
    }

    private static Optional<URI> parse(String url) {
        try {
            URI uri = new URI(url);
            boolean whole = uri.isAbsolute() && !uri.isOpaque() && uri.getFragment() == null && uri.getPort() <= 65535;
            return whole ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isWeb(URI uri) {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        return (scheme.equals("https") || scheme.equals("http")) && uri.getHost() != null;
    }

    private static boolean isLoopback(URI uri) {
        return LOOPBACK.matcher(uri.getHost().toLowerCase(Locale.ROOT)).matches();
    }
}
