package org.b2bopen.la.server.internal;

import java.nio.charset.StandardCharsets;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.service.model.BindingOperationInfo;

/** Answers that carry no file are plain XML, so that a simple client need not take a multipart message apart for them. */
final class PlainAnswers extends AbstractPhaseInterceptor<Message> {
    private static final String WITH_FILE = "fetchFile";

    private final boolean faults;

    /** @param faults whether it is put before faults, which never carry a file */
    PlainAnswers(boolean faults) {
        super(Phase.SETUP);
        this.faults = faults;
    }

    @Override
    public void handleMessage(Message message) {
        Exchange exchange = message.getExchange();
        BindingOperationInfo operation = exchange.getBindingOperationInfo();
        boolean file = !faults
                && operation != null
                && operation.getName().getLocalPart().equals(WITH_FILE);
        message.put(Message.MTOM_ENABLED, file);
        message.put(Message.ENCODING, StandardCharsets.UTF_8.name());
    }
}
