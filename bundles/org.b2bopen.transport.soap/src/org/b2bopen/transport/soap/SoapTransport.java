package org.b2bopen.transport.soap;

import org.b2bopen.transport.Endpoint;
import org.b2bopen.transport.Transport;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession;
import org.eclipse.core.runtime.IProgressMonitor;

/** Carries files over the SOAP contract of T6. */
public final class SoapTransport implements Transport {
    @Override
    public TransportSession open(Endpoint endpoint, IProgressMonitor monitor) throws TransportException {
        throw new UnsupportedOperationException("soap transport");
    }
}
