package org.b2bopen.la.server.internal;

import org.apache.cxf.interceptor.AttachmentInInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * Where a request does not name its encoding, the XML itself tells it. CXF would take ISO-8859-1 then and garble user names that a
 * simple client sends in UTF-8.
 */
final class XmlEncoding extends AbstractPhaseInterceptor<Message> {
    XmlEncoding() {
        super(Phase.RECEIVE);
        addBefore(AttachmentInInterceptor.class.getName());
    }

    @Override
    public void handleMessage(Message message) {
        Object type = message.get(Message.CONTENT_TYPE);
        if (type == null || !type.toString().contains("charset")) {
            message.remove(Message.ENCODING);
        }
    }
}
