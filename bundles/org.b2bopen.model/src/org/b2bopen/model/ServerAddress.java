package org.b2bopen.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the address of a server must look like (A2, A3, V4): for dialogs, for imports, and before anything is sent there. */
public final class ServerAddress {
    /** By name only: what a name server says about any other name is not known to be this computer. */
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1]");

    private static final Pattern CREDENTIALS = Pattern.compile("^[^/?#]*//[^/?#]*@.*", Pattern.DOTALL);
    private static final Set<String> WEB = Set.of("https", "http");

    private ServerAddress() {}

    /**
     * The end of a sentence that says why nothing can be sent there, if so.
     *
     * @param schemes what the address may begin with, in lower case; none where only the transport knows
     */
    public static Optional<String> problem(String url, Collection<String> schemes, boolean allowUnencrypted) {
        if (url == null || url.isBlank()) {
            return Optional.of("is missing");
        }
        if (holdsCredentials(url)) {
            return Optional.of("must not contain a user name or password: they have fields of their own");
        }
        Optional<URI> uri = parse(url.strip());
        if (uri.isEmpty() || !schemes.isEmpty() && !schemes.contains(scheme(uri.get()))) {
            return Optional.of("must be a whole address" + beginning(schemes));
        }
        if (crossesInTheClear(uri.get()) && !allowUnencrypted) {
            return Optional.of("must begin with https://, because pupil data must not cross a network unencrypted");
        }
        return Optional.empty();
    }

    /** Whether a log-in is part of the address, where it would be stored and logged in the clear (A8). */
    static boolean holdsCredentials(String url) {
        return url != null && CREDENTIALS.matcher(url).matches();
    }

    /** Whether what is sent there can be read on the way. */
    public static boolean crossesInTheClear(URI uri) {
        return scheme(uri).equals("http")
                && !LOOPBACK.matcher(uri.getHost().toLowerCase(Locale.ROOT)).matches();
    }

    private static Optional<URI> parse(String url) {
        try {
            URI uri = new URI(url);
            boolean whole = uri.isAbsolute() && !uri.isOpaque() && uri.getFragment() == null && uri.getPort() <= 65_535;
            return whole && (uri.getHost() != null || !WEB.contains(scheme(uri))) ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String scheme(URI uri) {
        return uri.getScheme().toLowerCase(Locale.ROOT);
    }

    private static String beginning(Collection<String> schemes) {
        if (schemes.isEmpty()) {
            return " such as sftp://la.example/folder";
        }
        if (Set.copyOf(schemes).equals(WEB)) {
            return " that begins with https:// (or http:// where that is allowed)";
        }
        return " that begins with "
                + schemes.stream().sorted().map(scheme -> scheme + "://").collect(Collectors.joining(" or "));
    }
}
