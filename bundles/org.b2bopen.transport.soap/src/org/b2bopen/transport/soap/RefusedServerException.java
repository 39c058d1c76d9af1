package org.b2bopen.transport.soap;

import java.security.cert.CertificateException;

/** The server is not the one it should be; the message is a sentence for people. */
final class RefusedServerException extends CertificateException {
    private static final long serialVersionUID = 1L;

    RefusedServerException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
