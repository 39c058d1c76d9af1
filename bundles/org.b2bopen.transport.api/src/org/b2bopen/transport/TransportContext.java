package org.b2bopen.transport;

import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * What the engine gives a session beside its endpoint. Safe for use by several threads.
 *
 * @noimplement The engine and the conformance kit implement it; methods may be added.
 * @since 1.0
 */
public interface TransportContext {
    /** Cancelled when the user gives up; the session then ends what it is doing within a second, wherever it waits. Progress is not told here. */
    IProgressMonitor monitor();

    /**
     * The transport's own folder in the workspace, which only its owner may enter: for what it must remember of servers, never for
     * files on their way or anything from them (L4). It exists. The window, the daemon and the command line share it.
     */
    Path folder();

    /** Asks whoever sits in front of the program; without a window the answer is always {@link Questions.Answer#NOBODY}. */
    Questions questions();
}
