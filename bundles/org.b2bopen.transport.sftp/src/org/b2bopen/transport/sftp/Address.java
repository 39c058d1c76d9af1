package org.b2bopen.transport.sftp;

import java.net.URI;

/**
 * Where an SFTP server is, and where on it our folders are.
 *
 * @param host without the brackets of an IPv6 address
 * @param base absolute, or relative to the account's home for an address with {@code /~/}; without a slash at its end
 */
record Address(String host, int port, String base) {
    private static final int SSH = 22;

    static Address of(URI uri) {
        String host = uri.getHost();
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        return new Address(bare, uri.getPort() < 0 ? SSH : uri.getPort(), base(uri.getPath()));
    }

    private static String base(String path) {
        String trimmed = path == null ? "" : path.replaceAll("/+$", "");
        if (trimmed.isEmpty()) {
            return path == null || path.isEmpty() ? "." : "";
        }
        if (trimmed.equals("/~")) {
            return ".";
        }
        return trimmed.startsWith("/~/") ? trimmed.substring(3) : trimmed;
    }

    /** As a person writes it. */
    @Override
    public String toString() {
        return port == SSH ? host : host + ":" + port;
    }
}
