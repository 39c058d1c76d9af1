package org.b2bopen.core.internal;

/** Not an exception that any handler may tidy up after: like a power cut, it just ends everything. */
final class PowerCut extends Error {
    private static final long serialVersionUID = 1L;
}
