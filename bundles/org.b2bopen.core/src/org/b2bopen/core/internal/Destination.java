package org.b2bopen.core.internal;

import org.b2bopen.transport.Credentials;
import org.b2bopen.transport.Endpoint;

/**
 * Where a file goes, through what, and with whose log-in.
 *
 * @param login whose log-in it is, for people; never a user name
 */
record Destination(Endpoint endpoint, TransportDeclaration transport, Credentials credentials, String login) {}
