package org.b2bopen.core.internal;

import org.b2bopen.transport.Credentials;
import org.b2bopen.transport.Endpoint;

/** Where a file goes, through what, and with whose log-in. */
record Destination(Endpoint endpoint, TransportDeclaration transport, CredentialResolver.Found found) {
    Credentials credentials() {
        return found.credentials();
    }

    /** Whose log-in it is, for people; never a user name. */
    String login() {
        return found.login();
    }
}
