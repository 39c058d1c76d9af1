package org.b2bopen.model.edit.internal;

import org.eclipse.emf.common.command.Command;

/** A command for something that is typed: those that follow one another in the same field become one step. */
interface Typing extends Command {
    /** Whether the next goes on in the same field. */
    boolean takes(Command next);

    /** Becomes one step with the next: undoing it goes back to before both. */
    void absorb(Command next);
}
