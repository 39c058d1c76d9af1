package org.b2bopen.core.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.b2bopen.core.Code;
import org.b2bopen.model.ServerAddress;
import org.b2bopen.transport.ProxySettings;
import org.b2bopen.transport.Secret;

/** Makes of what a user entered the addresses that transports are given (A2, A4, V4). */
final class Urls {
    private static final int DEFAULT_PROXY_PORT = 8080;

    private Urls() {}

    static URI endpoint(String text, String owner, TransportDeclaration transport, boolean allowUnencrypted)
            throws Refusal {
        Optional<String> problem =
                ServerAddress.problem(text, transport.description().schemes(), allowUnencrypted);
        if (problem.isPresent()) {
            throw new Refusal(Code.BAD_URL, "The URL of " + owner + " " + problem.get() + ".");
        }
        return URI.create(text.strip());
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
}
