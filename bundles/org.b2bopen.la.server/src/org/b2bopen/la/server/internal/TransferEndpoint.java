package org.b2bopen.la.server.internal;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import java.net.URI;
import java.util.Map;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.attachment.AttachmentDeserializer;
import org.apache.cxf.bus.extension.ExtensionManagerBus;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Message;
import org.apache.cxf.staxutils.StaxUtils;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.b2bopen.soap.contract.Transfer;
import org.b2bopen.soap.contract.TransferPort;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The contract, served by CXF in a servlet. Content streams from the connection; nothing of it goes through a temporary file. */
final class TransferEndpoint extends CXFNonSpringServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(TransferEndpoint.class);

    /** Longest text of an element: 1 MiB as base64. A longer part must come as an attachment. */
    static final int MOST_TEXT = 1_500_000;

    private final transient TransferPort service;
    private final URI address;

    TransferEndpoint(TransferPort service, URI address) {
        this.service = service;
        this.address = address;
    }

    @Override
    protected void loadBus(ServletConfig config) {
        // A bus of our own, and not the default one: the client side of the same program has its own too.
        Bus before = BusFactory.getThreadDefaultBus(false);
        Bus own = new ExtensionManagerBus();
        BusFactory.clearDefaultBusForAnyThread(own);
        BusFactory.setThreadDefaultBus(before);
        setBus(own);
    }

    @Override
    protected void finalizeServletInit(ServletConfig config) throws ServletException {
        super.finalizeServletInit(config);
        JaxWsServerFactoryBean factory = new JaxWsServerFactoryBean();
        factory.setBus(getBus());
        factory.setServiceBean(service);
        factory.setWsdlLocation(Transfer.WSDL_LOCATION.toString());
        factory.setServiceName(Transfer.SERVICE);
        factory.setEndpointName(Transfer.TransferPort);
        factory.setAddress(JettyLaServer.PATH);
        factory.setPublishedEndpointUrl(address.toString());
        factory.setProperties(Map.ofEntries(
                Map.entry(Message.MTOM_ENABLED, Boolean.TRUE),
                Map.entry(StaxUtils.MAX_TEXT_LENGTH, MOST_TEXT),
                Map.entry(StaxUtils.MAX_ELEMENT_COUNT, 1000L),
                Map.entry(StaxUtils.MAX_CHILD_ELEMENTS, 100),
                Map.entry(StaxUtils.MAX_ELEMENT_DEPTH, 20),
                Map.entry(StaxUtils.MAX_ATTRIBUTE_COUNT, 20),
                Map.entry(StaxUtils.MAX_ATTRIBUTE_SIZE, 4096),
                Map.entry(StaxUtils.MAX_XML_CHARACTERS, 2L * MOST_TEXT),
                // Only what comes before the content, or after it, is ever put aside; never in a temporary file.
                Map.entry(AttachmentDeserializer.ATTACHMENT_MEMORY_THRESHOLD, 4L * MOST_TEXT),
                Map.entry(AttachmentDeserializer.ATTACHMENT_MAX_SIZE, 2L * MOST_TEXT),
                Map.entry(AttachmentDeserializer.ATTACHMENT_MAX_COUNT, 4),
                Map.entry(AttachmentDeserializer.ATTACHMENT_HEADERS_MAX_COUNT, 20),
                Map.entry(AttachmentDeserializer.ATTACHMENT_MAX_HEADER_SIZE, 1000),
                Map.entry(FaultListener.class.getName(), (FaultListener) TransferEndpoint::log)));
        factory.getInInterceptors().add(new XmlEncoding());
        factory.getOutInterceptors().add(new PlainAnswers(false));
        factory.getOutFaultInterceptors().add(new PlainAnswers(true));
        factory.create();
    }

    @Override
    public void destroyBus() {
        getBus().shutdown(true);
    }

    /** In place of CXF's own logging, which writes a stack trace for every wrong password. */
    private static boolean log(Exception fault, String description, Message message) {
        LOG.debug("A call ended in a fault", fault);
        return false;
    }
}
