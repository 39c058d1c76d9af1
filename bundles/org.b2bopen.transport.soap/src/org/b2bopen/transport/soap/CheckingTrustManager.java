package org.b2bopen.transport.soap;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;
import org.b2bopen.transport.TlsSettings;

/**
 * The platform's check of a server, with two things added: it says in words what is wrong, and it cannot be weakened from outside. The
 * JDK has system properties that switch host names off or change the protocols; whoever sets one gets no connection (A6).
 */
final class CheckingTrustManager extends X509ExtendedTrustManager {
    private final X509ExtendedTrustManager platform;
    private final TlsSettings.Version minimum;
    private volatile Instant end;

    CheckingTrustManager(X509ExtendedTrustManager platform, TlsSettings.Version minimum) {
        this.platform = platform;
        this.minimum = minimum;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        if (!"HTTPS".equals(engine.getSSLParameters().getEndpointIdentificationAlgorithm())) {
            throw new RefusedServerException(
                    "The check of host names is switched off in this Java, so no encrypted connection is made.", null);
        }
        String protocol = engine.getHandshakeSession().getProtocol();
        if (minimum.protocol().compareTo(protocol) > 0) {
            throw new RefusedServerException(
                    "The server offers only " + ServerWords.clean(protocol) + ", which is older than allowed here.",
                    null);
        }
        try {
            platform.checkServerTrusted(chain, authType, engine);
            end = firstEnd(chain);
        } catch (CertificateException e) {
            throw new RefusedServerException(
                    new CertificateProblem(platform, Clock.systemDefaultZone())
                            .inWords(
                                    chain,
                                    authType,
                                    engine.getHandshakeSession().getPeerHost(),
                                    e),
                    e);
        }
    }

    /** When the first of the certificates that the server showed ends; empty before there was an encrypted connection. */
    Optional<Instant> certificateExpires() {
        return Optional.ofNullable(end);
    }

    /** Without authorities of its own kind: where one is trusted, nobody asks when it ends. */
    private static Instant firstEnd(X509Certificate[] chain) {
        return IntStream.range(0, chain.length)
                .filter(i -> i == 0 || !chain[i].getSubjectX500Principal().equals(chain[i].getIssuerX500Principal()))
                .mapToObj(i -> chain[i].getNotAfter().toInstant())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** HttpClient asks with an engine. Without one there is no host name to check, so the answer is no. */
    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        throw new CertificateException("no host name to check");
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw new CertificateException("no host name to check");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        throw new CertificateException("this is a client");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        throw new CertificateException("this is a client");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw new CertificateException("this is a client");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return platform.getAcceptedIssuers();
    }
}
