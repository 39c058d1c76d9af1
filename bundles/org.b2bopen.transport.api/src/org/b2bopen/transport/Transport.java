package org.b2bopen.transport;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A way of carrying files; contributed to the extension point {@code org.b2bopen.transport.api.transports}.
 *
 * <p>One instance is made for the whole program, on the first use, with the public constructor without parameters. It is called from
 * several threads at once.
 */
public interface Transport {
    /**
     * Makes a session for one endpoint. Nothing needs to be sent yet: {@link TransportSession#ping()} is the first call that must
     * reach the server.
     *
     * @param monitor cancelled when the user gives up; a session ends what it is doing within a second, wherever it waits
     */
    TransportSession open(Endpoint endpoint, IProgressMonitor monitor) throws TransportException;
}
