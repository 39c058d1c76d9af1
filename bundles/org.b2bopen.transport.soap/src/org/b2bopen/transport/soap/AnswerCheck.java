package org.b2bopen.transport.soap;

import java.io.IOException;
import java.util.Locale;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * Ends the reading of an answer that is not SOAP: a proxy's page, a login form, a directory. CXF would report those in a dozen ways, and
 * with the page's text in its message.
 */
final class AnswerCheck extends AbstractPhaseInterceptor<Message> {
    AnswerCheck() {
        super(Phase.RECEIVE);
    }

    @Override
    public void handleMessage(Message message) {
        String type = String.valueOf(message.get(Message.CONTENT_TYPE)).strip().toLowerCase(Locale.ROOT);
        if (!type.startsWith("text/xml") && !type.startsWith("multipart/related")) {
            throw new Fault(
                    new NotSoapException(message.get(Message.RESPONSE_CODE) instanceof Integer code ? code : 0));
        }
    }

    /** The answer was not SOAP; {@code status} is HTTP's, or 0. */
    static final class NotSoapException extends IOException {
        private static final long serialVersionUID = 1L;

        private final int status;

        NotSoapException(int status) {
            super("HTTP " + status + ", not SOAP");
            this.status = status;
        }

        int status() {
            return status;
        }
    }
}
