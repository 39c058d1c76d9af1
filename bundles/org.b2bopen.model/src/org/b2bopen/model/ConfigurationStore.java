package org.b2bopen.model;

import java.nio.file.Path;
import java.util.function.Function;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.internal.XmiConfigurationStore;

/** The configuration of a workspace: {@code configuration.xmi}, the only place where it is stored. Safe for use by several threads. */
public interface ConfigurationStore {
    /** One store a workspace and process, handed on: listeners hear of what is saved through the same store. Touches no file yet. */
    static ConfigurationStore in(Path workspace) {
        return new XmiConfigurationStore(workspace);
    }

    /**
     * A copy of what is stored, the caller's own; an empty configuration where there is none yet. Proxy, schedule, personnel and logs are never null.
     *
     * @throws DamagedConfigurationException if the file is not a configuration; it is kept
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    Configuration load();

    /**
     * Replaces what is stored, atomically; a crash leaves the old or the new one whole. Tells the listeners. The configuration stays the
     * caller's and is stored as it is: whoever lets people edit it checks it first with {@link ConfigurationRules}.
     *
     * @throws java.io.UncheckedIOException if it cannot be written; what was stored still is
     */
    void save(Configuration configuration);

    /**
     * Lets a copy of what is stored be changed, and replaces what is stored with it. Nobody else, in this process or another, stores
     * anything in between; so a change must not wait for a person, nor change anything through a store itself. Nothing is stored if it
     * throws.
     *
     * @return what the change returned
     */
    <T> T change(Function<Configuration, T> change);

    /** A mark of what is stored: another one as soon as anybody, in whatever process, has stored something. Cheap, but touches the disk. */
    Object mark();

    /**
     * Tells the listeners, on this thread, if another process has stored something since this store was first read or last told them.
     * Nobody else notices it: whoever stays open for long looks now and then.
     */
    void lookElsewhere();

    /** Told, on the saving thread, after each {@link #save} and {@link #change} through this store, and by {@link #lookElsewhere}. */
    AutoCloseable onChange(Runnable listener);
}
