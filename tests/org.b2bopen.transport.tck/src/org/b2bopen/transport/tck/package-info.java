/**
 * The conformance kit: what every transport must keep, as tests (SPEC T4). Extend {@link org.b2bopen.transport.tck.TransportContract} and
 * give it a {@link org.b2bopen.transport.tck.Receiver}.
 *
 * @since 1.0
 */
package org.b2bopen.transport.tck;
