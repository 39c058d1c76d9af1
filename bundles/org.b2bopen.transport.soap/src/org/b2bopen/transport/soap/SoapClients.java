package org.b2bopen.transport.soap;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.net.ssl.SSLContext;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.attachment.AttachmentDeserializer;
import org.apache.cxf.configuration.jsse.TLSClientParameters;
import org.apache.cxf.configuration.security.ProxyAuthorizationPolicy;
import org.apache.cxf.endpoint.Client;
import org.apache.cxf.frontend.ClientProxy;
import org.apache.cxf.jaxws.JaxWsProxyFactoryBean;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.http.HTTPConduit;
import org.apache.cxf.transport.http.HTTPConduitFactory;
import org.apache.cxf.transports.http.configuration.HTTPClientPolicy;
import org.apache.cxf.transports.http.configuration.ProxyServerType;
import org.b2bopen.soap.contract.Transfer;
import org.b2bopen.soap.contract.TransferPort;
import org.b2bopen.transport.Endpoint;
import org.b2bopen.transport.ProxySettings;
import org.b2bopen.transport.TlsSettings;

/**
 * Makes CXF clients of the contract. Everything about CXF that is not obvious is here, so that it is in one place.
 *
 * <p>Callers have CXF's class loader as the thread's context class loader: CXF looks its own parts up through it.
 */
final class SoapClients {
    /** A server's answer is small but for the file in a fetch, and that is streamed; more than this is an attack. */
    private static final int LARGEST_ANSWER = 16 << 20;

    private static final int LARGEST_TEXT = 4 << 20;

    private final Timeouts timeouts;
    private final ReentrantLock lock = new ReentrantLock();
    private Bus bus;

    SoapClients(Timeouts timeouts) {
        this.timeouts = timeouts;
    }

    /** A client with its own HTTP connections. */
    record SoapClient(TransferPort port, Client client) {
        /** Ends every request on the way and closes the connections. May take a while when called while one is running. */
        void close() {
            client.destroy();
        }
    }

    SoapClient create(Endpoint endpoint, Optional<SSLContext> tls) throws IOException {
        TransferPort port;
        lock.lock();
        try {
            if (bus == null) {
                bus = createBus();
            }
            JaxWsProxyFactoryBean factory = new JaxWsProxyFactoryBean();
            factory.setBus(bus);
            factory.setServiceClass(TransferPort.class);
            factory.setWsdlURL(Transfer.WSDL_LOCATION.toExternalForm());
            factory.setServiceName(Transfer.SERVICE);
            factory.setEndpointName(Transfer.TransferPort);
            factory.setAddress(endpoint.uri().toASCIIString());
            factory.setProperties(new HashMap<>(Map.of(Message.MTOM_ENABLED, Boolean.TRUE)));
            port = (TransferPort) factory.create();
        } finally {
            lock.unlock();
        }
        Client client = ClientProxy.getClient(port);
        client.getInInterceptors().add(new AnswerCheck());
        HTTPConduit conduit = (HTTPConduit) client.getConduit();
        conduit.setClient(policy(endpoint));
        tls.ifPresent(context -> conduit.setTlsClientParameters(parameters(context, endpoint.tls())));
        endpoint.proxy()
                .filter(proxy -> !proxy.userName().isEmpty())
                .ifPresent(proxy -> conduit.setProxyAuthorization(authorization(proxy)));
        return new SoapClient(port, client);
    }

    private static Bus createBus() {
        Bus bus = BusFactory.newInstance().createBus();
        // One HTTP client per session: else closing one ends the requests of another.
        bus.setProperty("share.httpclient.http.conduit", Boolean.FALSE);
        bus.setExtension(
                (HTTPConduitFactory) (factory, owner, info, target) -> new TunnelConduit(owner, info, target),
                HTTPConduitFactory.class);
        // CXF would print a server's text, with a stack trace; what people need to know is in our own exceptions.
        bus.setProperty(FaultListener.class.getName(), (FaultListener) (exception, where, message) -> false);
        // A fetched file is streamed; whatever CXF wants to buffer beside it must fit in memory and may never reach a
        // temporary file.
        bus.setProperty(AttachmentDeserializer.ATTACHMENT_MEMORY_THRESHOLD, Integer.toString(2 << 20));
        bus.setProperty(AttachmentDeserializer.ATTACHMENT_MAX_SIZE, Integer.toString(1 << 20));
        bus.setProperty(AttachmentDeserializer.ATTACHMENT_MAX_COUNT, "4");
        bus.setProperty("org.apache.cxf.stax.maxTextLength", Integer.toString(LARGEST_TEXT));
        bus.setProperty("org.apache.cxf.stax.maxXMLCharacters", Integer.toString(LARGEST_ANSWER));
        return bus;
    }

    private HTTPClientPolicy policy(Endpoint endpoint) {
        HTTPClientPolicy policy = new HTTPClientPolicy();
        policy.setVersion("1.1");
        // Without chunking CXF holds the whole request in memory.
        policy.setAllowChunking(true);
        policy.setChunkingThreshold(32 << 10);
        policy.setChunkLength(64 << 10);
        policy.setAutoRedirect(false);
        policy.setConnectionTimeout(timeouts.connect().toMillis());
        // It would count the whole upload; Watch does better.
        policy.setReceiveTimeout(0);
        endpoint.proxy().ifPresent(proxy -> {
            policy.setProxyServer(proxy.host());
            policy.setProxyServerPort(proxy.port());
            policy.setProxyServerType(ProxyServerType.HTTP);
        });
        return policy;
    }

    private static TLSClientParameters parameters(SSLContext context, TlsSettings settings) {
        TLSClientParameters parameters = new TLSClientParameters();
        parameters.setSslContext(context);
        if (settings.minimum() == TlsSettings.Version.TLS_1_3) {
            // Pins exactly one version, which is right while 1.3 is the newest; the default allows 1.2 and 1.3.
            parameters.setSecureSocketProtocol(settings.minimum().protocol());
        }
        return parameters;
    }

    private static ProxyAuthorizationPolicy authorization(ProxySettings proxy) {
        ProxyAuthorizationPolicy authorization = new ProxyAuthorizationPolicy();
        authorization.setAuthorizationType("Basic");
        authorization.setUserName(proxy.userName());
        authorization.setPassword(proxy.password().reveal());
        return authorization;
    }
}
