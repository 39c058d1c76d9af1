package org.b2bopen.model.edit.internal;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** A command stack on which values that are typed into one field, one after the other, are one step. */
public final class EditStack extends BasicCommandStack {
    private boolean fieldLeft;

    @Override
    public void execute(Command command) {
        if (command instanceof SetValue next && !fieldLeft && isTyping(next)) {
            ((SetValue) mostRecentCommand).absorb(next);
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

    private boolean isTyping(SetValue next) {
        boolean last = top >= 0 && top == commandList.size() - 1 && commandList.get(top) == mostRecentCommand;
        // A saved state must stay one that can be gone back to.
        return last && top != saveIndex && mostRecentCommand instanceof SetValue before && before.takes(next);
    }
}
