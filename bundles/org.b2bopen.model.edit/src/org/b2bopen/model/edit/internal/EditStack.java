package org.b2bopen.model.edit.internal;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** A command stack on which what is typed into one field, one after the other, is one step. */
public final class EditStack extends BasicCommandStack {
    private boolean fieldLeft;

    @Override
    public void execute(Command command) {
        if (!fieldLeft && goesOnTyping(command)) {
            ((Typing) mostRecentCommand).absorb(command);
            notifyListeners();
        } else {
            fieldLeft = false;
            super.execute(command);
        }
    }

    /** What is typed next is a step of its own. */
    public void fieldLeft() {
        fieldLeft = true;
    }

    private boolean goesOnTyping(Command next) {
        boolean last = top >= 0 && top == commandList.size() - 1 && commandList.get(top) == mostRecentCommand;
        // A saved state must stay one that can be gone back to.
        return last && top != saveIndex && mostRecentCommand instanceof Typing before && before.takes(next);
    }
}
