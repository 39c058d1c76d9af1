package org.b2bopen.ui.administration.internal;

import org.b2bopen.ui.Icon;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** The one configuration of the workspace. Not remembered over restarts: the perspective opens it. */
record AdministrationInput() implements IEditorInput {
    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.AUTHORITIES.descriptor();
    }

    @Override
    public String getName() {
        return Messages.Editor_Name;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return Messages.Editor_ToolTip;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
