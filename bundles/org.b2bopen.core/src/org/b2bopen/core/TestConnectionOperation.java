package org.b2bopen.core;

import java.util.Optional;
import org.b2bopen.core.internal.ConnectionTest;
import org.b2bopen.core.internal.WorkspaceEngine;
import org.eclipse.core.runtime.IProgressMonitor;

/** The five steps of Test Connection (S5), each told to the listener and written to the log. */
public final class TestConnectionOperation {
    private final Engine engine;
    private final ConnectionTarget target;
    private final Listener listener;

    public TestConnectionOperation(Engine engine, ConnectionTarget target, Listener listener) {
        this.engine = engine;
        this.target = target;
        this.listener = listener;
    }

    /** Blocks. Ends after the first step that fails. */
    public Result execute(IProgressMonitor monitor) {
        return new ConnectionTest((WorkspaceEngine) engine, target, listener).execute(monitor);
    }

    /** A step that was done. {@code number} is 1 to 5. */
    public record Step(int number, boolean ok, String message) {}

    /** @param code why it failed; empty when it did not */
    public record Result(boolean ok, Optional<Code> code, String message) {}

    @FunctionalInterface
    public interface Listener {
        void on(Step step);
    }
}
