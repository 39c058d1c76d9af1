package org.b2bopen.core.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.b2bopen.core.Code;
import org.b2bopen.transport.ProxySettings;
import org.b2bopen.transport.Secret;

/** Judges the addresses that a user entered (A2, A4, V4). */
final class Urls {
    private static final Pattern LOOPBACK_V4 = Pattern.compile("127(\\.[0-9]{1,3}){3}");
    private static final int DEFAULT_PROXY_PORT = 8080;

    private Urls() {}

    static URI endpoint(String text, String owner, TransportDeclaration transport, boolean allowUnencrypted)
            throws Refusal {
        if (text == null || text.isBlank()) {
            throw bad(owner, "is missing");
        }
        URI uri;
        try {
            uri = new URI(text.strip());
        } catch (URISyntaxException e) {
            throw bad(owner, "is not a URL");
        }
        if (!uri.isAbsolute() || uri.isOpaque()) {
            throw bad(owner, "is not complete; it should begin with " + schemes(transport));
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        if (!transport.description().schemes().contains(scheme)) {
            throw bad(owner, "does not begin with " + schemes(transport) + ", which " + transport.name() + " needs");
        }
        if (uri.getRawUserInfo() != null) {
            throw bad(owner, "holds a user name or password; enter those in their own fields");
        }
        boolean web = scheme.equals("http") || scheme.equals("https");
        if (web && (uri.getHost() == null || uri.getHost().isEmpty() || uri.getPort() > 65_535)) {
            throw bad(owner, "names no host, or a wrong one");
        }
        if (crossesInTheClear(uri) && !allowUnencrypted) {
            throw bad(owner, "is not encrypted; use https, or allow unencrypted connections for this LA");
        }
        return uri;
    }

    /** Whether what is sent there can be read on the way. */
    static boolean crossesInTheClear(URI uri) {
        return uri.getScheme().equalsIgnoreCase("http") && !loopback(uri.getHost());
    }

    static ProxySettings proxy(String name, String userName, String password) throws Refusal {
        if (name == null || name.isBlank() || userName == null || userName.isBlank() || password.isEmpty()) {
            throw new Refusal(Code.PROXY, "The proxy is switched on, but its name, user name or password is missing.");
        }
        try {
            URI uri = new URI("proxy://" + name.strip());
            String host = uri.getHost();
            if (host == null
                    || uri.getRawUserInfo() != null
                    || !uri.getRawPath().isEmpty()
                    || uri.getPort() > 65_535) {
                throw new Refusal(Code.PROXY, "The proxy's name is not a host, host:port or IP address.");
            }
            String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
            return new ProxySettings(
                    bare, uri.getPort() < 1 ? DEFAULT_PROXY_PORT : uri.getPort(), userName, Secret.of(password));
        } catch (URISyntaxException e) {
            throw new Refusal(Code.PROXY, "The proxy's name is not a host, host:port or IP address.");
        }
    }

    private static boolean loopback(String host) {
        return host.equalsIgnoreCase("localhost")
                || host.equals("[::1]")
                || LOOPBACK_V4.matcher(host).matches();
    }

    private static String schemes(TransportDeclaration transport) {
        return String.join(
                " or ",
                transport.description().schemes().stream()
                        .sorted()
                        .map(scheme -> scheme + "://")
                        .toList());
    }

    private static Refusal bad(String owner, String what) {
        return new Refusal(Code.BAD_URL, "The URL of " + owner + " " + what + ".");
    }
}
