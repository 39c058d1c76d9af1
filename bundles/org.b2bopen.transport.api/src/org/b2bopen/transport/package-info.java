/**
 * What a transport is: the only types a third party compiles against (SPEC T1).
 *
 * <p>A transport carries whole files between one client and one Local Authority. It does not look into them, choose their
 * destination or decide when they go; the engine does, and hands it a {@link org.b2bopen.transport.Delivery} with a key that stays the
 * same over every retry (R1).
 *
 * @since 1.0
 */
package org.b2bopen.transport;
