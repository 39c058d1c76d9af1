package org.b2bopen.core.internal;

import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls into transports; whatever they throw becomes a {@link TransportException}, so that a bad plug-in harms only its own files. */
final class Plugin {
    private static final Logger LOG = LoggerFactory.getLogger(Plugin.class);

    private Plugin() {}

    @FunctionalInterface
    interface Call<T> {
        T make() throws TransportException;
    }

    static <T> T call(TransportDeclaration transport, Call<T> call) throws TransportException {
        try {
            return call.make();
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The transport {} failed unexpectedly.", transport.id(), e);
            throw new TransportException(
                    FaultCode.IO,
                    false,
                    "The transport " + transport.name() + " failed unexpectedly ("
                            + e.getClass().getSimpleName() + "); the technical log says more.",
                    e);
        }
    }

    static TransportSession open(Destination destination, IProgressMonitor monitor) throws TransportException {
        return call(
                destination.transport(),
                () -> destination.transport().instance().get().open(destination.endpoint(), monitor));
    }

    static void close(TransportSession session) {
        try {
            session.close();
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("A session could not be closed.", e);
        }
    }
}
