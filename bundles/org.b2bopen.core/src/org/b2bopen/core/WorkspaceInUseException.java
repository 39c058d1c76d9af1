package org.b2bopen.core;

/** Another process transfers in the same workspace or under the same root folder; the message says who (H1). */
public final class WorkspaceInUseException extends Exception {
    private static final long serialVersionUID = 1L;

    public WorkspaceInUseException(String message) {
        super(message);
    }
}
