package org.b2bopen.model;

import java.nio.file.Path;
import org.b2bopen.model.config.Configuration;

/** The configuration of a workspace: {@code configuration.xmi}, the only place where it is stored. */
public interface ConfigurationStore {
    static ConfigurationStore in(Path workspace) {
        throw new UnsupportedOperationException("model bundle");
    }

    /** A copy of what is stored, the caller's own; an empty configuration where there is none yet. Proxy, schedule and personnel are never null. */
    Configuration load();

    /** Replaces what is stored, atomically; a crash leaves the old or the new one whole. Tells the listeners. */
    void save(Configuration configuration);

    /** Told, on the saving thread, after each {@link #save} in this process. */
    AutoCloseable onChange(Runnable listener);
}
