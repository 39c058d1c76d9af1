package org.b2bopen.example.folder;

import java.nio.file.Path;
import org.b2bopen.transport.Endpoint;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.Transport;
import org.b2bopen.transport.TransportContext;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession;

/** Carries files to and from a folder that school and Local Authority share, such as {@code file:///mnt/la}. */
public final class FolderTransport implements Transport {
    @Override
    public TransportSession open(Endpoint endpoint, TransportContext context) throws TransportException {
        try {
            return new FolderSession(
                    endpoint,
                    Path.of(endpoint.uri()),
                    endpoint.settings().text("durability").orElse("safe").equals("safe"),
                    context.monitor());
        } catch (IllegalArgumentException e) {
            throw new TransportException(
                    FaultCode.UNREACHABLE, false, "The address is not a folder of this computer.", e);
        }
    }
}
