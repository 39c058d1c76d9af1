package org.b2bopen.model.edit.internal;

import org.eclipse.emf.ecore.EObject;

/**
 * Somewhere a password is typed: the log-in of an element, or a setting of a transport that is chosen for it.
 *
 * @param transport its id; empty for the log-in
 * @param setting its key; empty for the log-in
 */
public record PasswordField(EObject element, String transport, String setting) {
    public static PasswordField logIn(EObject element) {
        return new PasswordField(element, "", "");
    }
}
