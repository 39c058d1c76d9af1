package org.b2bopen.ui.administration.internal;

import java.util.Optional;
import org.b2bopen.model.edit.ConfigurationSession;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.actions.ActionFactory;

/** Undo and Redo of the Edit menu while the editor is active: they say what they would take back (A7). */
final class UndoActions {
    private final IActionBars bars;
    private final Action undo = new Action(Messages.Undo) {
        @Override
        public void run() {
            session.undo();
        }
    };
    private final Action redo = new Action(Messages.Redo) {
        @Override
        public void run() {
            session.redo();
        }
    };

    private ConfigurationSession session;

    UndoActions(IEditorSite site) {
        bars = site.getActionBars();
        undo.setEnabled(false);
        redo.setEnabled(false);
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
    }

    void follow(ConfigurationSession followed) {
        session = followed;
        session.onChange(this::refresh);
        refresh();
    }

    private void refresh() {
        show(undo, Messages.Undo, Messages.UndoWhat, session.undoable());
        show(redo, Messages.Redo, Messages.RedoWhat, session.redoable());
    }

    private static void show(Action action, String plain, String with, Optional<String> what) {
        action.setText(what.map(each -> NLS.bind(with, each)).orElse(plain));
        action.setEnabled(what.isPresent());
    }
}
