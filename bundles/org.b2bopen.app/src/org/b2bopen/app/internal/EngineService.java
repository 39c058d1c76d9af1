package org.b2bopen.app.internal;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import org.b2bopen.core.Engine;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** The one engine of this process, published as an OSGi service so that every part is injected with the same one. */
final class EngineService implements AutoCloseable {
    private final Engine engine;
    private final ServiceRegistration<Engine> registration;

    private EngineService(Engine engine, BundleContext bundles) {
        this.engine = engine;
        this.registration = bundles.registerService(Engine.class, engine, null);
    }

    /** Opens the engine on a thread of its own: it reads from the disk. No window is open yet that could freeze. */
    static EngineService open(Path workspace) throws CannotOpenException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Engine engine = CompletableFuture.supplyAsync(() -> Engine.open(workspace), executor)
                    .join();
            return new EngineService(
                    engine, FrameworkUtil.getBundle(EngineService.class).getBundleContext());
        } catch (CompletionException e) {
            throw new CannotOpenException(e.getCause());
        }
    }

    Engine engine() {
        return engine;
    }

    @Override
    public void close() {
        registration.unregister();
        engine.close();
    }

    /** The workspace folder cannot be used; the message says why. */
    static final class CannotOpenException extends Exception {
        private static final long serialVersionUID = 1L;

        CannotOpenException(Throwable cause) {
            super(cause.getLocalizedMessage(), cause);
        }
    }
}
