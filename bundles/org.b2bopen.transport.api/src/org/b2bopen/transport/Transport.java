package org.b2bopen.transport;

/**
 * A way of carrying files; contributed to the extension point {@code org.b2bopen.transport.api.transports}.
 *
 * <p>One instance is made for the whole program, on the first use, with the public constructor without parameters. It is called from
 * several threads at once. Whatever it throws beside {@link TransportException} is taken for a mistake of the plug-in: the file stays, the
 * plug-in is named in the log, and the files of other transports go on. The same holds for a call that neither returns nor tells any
 * progress for a long time; its session is then given up.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface Transport {
    /**
     * Makes a session for one endpoint. Nothing needs to be sent yet: {@link TransportSession#ping()} is the first call that must
     * reach the server.
     *
     * @throws TransportException where the endpoint or a setting cannot be right, whatever the server says
     */
    TransportSession open(Endpoint endpoint, TransportContext context) throws TransportException;
}
