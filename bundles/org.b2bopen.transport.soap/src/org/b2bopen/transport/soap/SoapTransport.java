package org.b2bopen.transport.soap;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.b2bopen.transport.Endpoint;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.Transport;
import org.b2bopen.transport.TransportContext;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession;
import org.eclipse.core.runtime.IProgressMonitor;

/** Carries files over the SOAP contract of T6. */
public final class SoapTransport implements Transport {
    private final Timeouts timeouts;
    private final long partSize;
    private final SoapClients clients;
    private final ReentrantLock trustLock = new ReentrantLock();
    private ServerTrust trust;

    public SoapTransport() {
        this(Timeouts.DEFAULT, 8L << 20);
    }

    SoapTransport(Timeouts timeouts, long partSize) {
        this.timeouts = timeouts;
        this.partSize = partSize;
        this.clients = new SoapClients(timeouts);
    }

    @Override
    public TransportSession open(Endpoint endpoint, TransportContext context) throws TransportException {
        URI uri = endpoint.uri();
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (uri.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
            throw new TransportException(
                    FaultCode.UNREACHABLE,
                    false,
                    "The address of the data-transfer server is not a web address.",
                    null);
        }
        if (scheme.equals("http") && !isLoopback(uri.getHost()) && !endpoint.allowUnencrypted()) {
            throw new TransportException(
                    FaultCode.TLS,
                    false,
                    "The address begins with http:, so the data would travel unencrypted. Use https:, or allow it for"
                            + " this Local Authority.",
                    null);
        }
        Optional<ServerTrust.ClientTls> tls =
                scheme.equals("https") ? Optional.of(trust().tlsFor(endpoint.tls())) : Optional.empty();
        IProgressMonitor monitor = context.monitor();
        return new SoapSession(endpoint, new Connection(clients, endpoint, tls, monitor), monitor, timeouts, partSize);
    }

    /** By what is written, not by asking a name server: its answer may change between two looks. */
    private static boolean isLoopback(String host) {
        return host.equalsIgnoreCase("localhost") || host.matches("127(\\.\\d{1,3}){3}") || host.equals("[::1]");
    }

    private ServerTrust trust() throws TransportException {
        trustLock.lock();
        try {
            if (trust == null) {
                trust = ServerTrust.ofPlatform();
            }
            return trust;
        } finally {
            trustLock.unlock();
        }
    }
}
