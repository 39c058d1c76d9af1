package org.b2bopen.la.server.internal;

import java.io.InputStream;

/**
 * One {@code sendFile}.
 *
 * @param length of the whole file
 * @param sha256 of the whole file
 * @param last whether the file ends with this part
 * @param content as it comes in from the connection; read at most once
 */
record Part(
        String transferId,
        String name,
        String service,
        long length,
        String sha256,
        long offset,
        boolean last,
        InputStream content) {}
