package org.b2bopen.la.server.internal;

import jakarta.activation.DataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Hands an open stream to the SOAP stack, which reads it once while it answers, and closes it. */
record OpenedFile(InputStream in) implements DataSource {
    @Override
    public InputStream getInputStream() {
        return in;
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        throw new IOException("A file that waits is not written to");
    }

    @Override
    public String getContentType() {
        return "application/octet-stream";
    }

    @Override
    public String getName() {
        return "content";
    }
}
