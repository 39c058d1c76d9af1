package org.b2bopen.transport.sftp;

import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import org.b2bopen.transport.Endpoint;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.Transport;
import org.b2bopen.transport.TransportContext;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession;

/** Carries files to and from folders of an SFTP server (T3); what lies where is in docs/sftp.md. */
public final class SftpTransport implements Transport {
    private static final String KNOWN_HOSTS = "knownHosts";

    private final Limits limits;
    /** One question at a time: whoever waits for it finds the server known. */
    private final ReentrantLock asking = new ReentrantLock();

    public SftpTransport() {
        this(Limits.DEFAULT);
    }

    SftpTransport(Limits limits) {
        this.limits = limits;
    }

    @Override
    public TransportSession open(Endpoint endpoint, TransportContext context) throws TransportException {
        if (endpoint.uri().getHost() == null) {
            throw new TransportException(
                    FaultCode.UNREACHABLE, false, "The address of the SFTP server names no host.", null);
        }
        Path knownHosts =
                endpoint.settings().path(KNOWN_HOSTS).orElse(context.folder().resolve("known_hosts"));
        HostTrust trust = new HostTrust(Address.of(endpoint.uri()), knownHosts, context.questions(), asking);
        return new SftpSession(endpoint, new Wire(Address.of(endpoint.uri()), trust, context.monitor(), limits));
    }
}
