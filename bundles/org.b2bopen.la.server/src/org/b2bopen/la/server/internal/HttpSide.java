package org.b2bopen.la.server.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.Optional;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** An HTTP server that is open but does not answer yet, so that its address is known before the service is put together. */
record HttpSide(Server server, ServerConnector connector, boolean tls, boolean loopback) {
    private static final String LOOPBACK = "127.0.0.1";
    private static final int MOST_THREADS = 64;
    /** A sender that is silent for so long is gone; it resumes later (R2). */
    private static final long IDLE_MILLIS = 60_000;

    /** @throws IllegalArgumentException with a sentence for people */
    static HttpSide open(int port, boolean loopback, Optional<Path> keyStore, Optional<char[]> password) {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
        threads.setName("receiver");
        Server server = new Server(threads);
        ErrorHandler errors = new ErrorHandler();
        errors.setShowStacks(false);
        errors.setShowCauses(false);
        errors.setShowMessageInTitle(false);
        server.setErrorHandler(errors);
        HttpConnectionFactory http = new HttpConnectionFactory(configuration(keyStore.isPresent()));
        ServerConnector connector = keyStore.isEmpty()
                ? new ServerConnector(server, 1, 1, http)
                : new ServerConnector(
                        server,
                        1,
                        1,
                        new SslConnectionFactory(tls(keyStore.get(), password), HttpVersion.HTTP_1_1.asString()),
                        http);
        connector.setHost(loopback ? LOOPBACK : null);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_MILLIS);
        connector.setAcceptQueueSize(128);
        server.addConnector(connector);
        try {
            connector.open();
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "Port " + port + " cannot be opened: it may be in use by another program.", e);
        }
        return new HttpSide(server, connector, keyStore.isPresent(), loopback);
    }

    URI uri(String path) {
        String host = loopback && !tls ? LOOPBACK : "localhost";
        return URI.create((tls ? "https" : "http") + "://" + host + ":" + connector.getLocalPort() + path);
    }

    private static HttpConfiguration configuration(boolean tls) {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendXPoweredBy(false);
        configuration.setSendDateHeader(true);
        configuration.setRequestHeaderSize(8 * 1024);
        configuration.setResponseHeaderSize(8 * 1024);
        if (tls) {
            configuration.setSecureScheme("https");
            // The client checks the certificate's name; here every name leads to the one service there is.
            configuration.addCustomizer(new SecureRequestCustomizer(false));
        }
        return configuration;
    }

    private static SslContextFactory.Server tls(Path keyStore, Optional<char[]> password) {
        char[] secret = password.orElseGet(() -> new char[0]);
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setKeyStore(load(keyStore, secret));
        tls.setKeyStorePassword(new String(secret));
        tls.setIncludeProtocols("TLSv1.2", "TLSv1.3");
        tls.setSniRequired(false);
        tls.setRenegotiationAllowed(false);
        return tls;
    }

    private static KeyStore load(Path file, char[] password) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, password);
            for (String alias : Collections.list(keys.aliases())) {
                if (keys.isKeyEntry(alias)) {
                    keys.getKey(alias, password);
                    return keys;
                }
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "The key store " + file
                            + " cannot be used: it must be a PKCS12 file, and its password the right one.",
                    e);
        }
        throw new IllegalArgumentException("The key store " + file + " holds no private key.");
    }
}
