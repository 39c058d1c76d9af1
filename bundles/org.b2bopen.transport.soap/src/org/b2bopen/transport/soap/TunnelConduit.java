package org.b2bopen.transport.soap;

import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.apache.cxf.Bus;
import org.apache.cxf.message.Message;
import org.apache.cxf.service.model.EndpointInfo;
import org.apache.cxf.transport.http.Address;
import org.apache.cxf.transport.http.HttpClientHTTPConduit;
import org.apache.cxf.transports.http.configuration.HTTPClientPolicy;
import org.apache.cxf.ws.addressing.EndpointReferenceType;

/**
 * CXF's conduit, which sees at once that a proxy wants another password (A4). To a CONNECT that a proxy answers by 407 the JDK makes an
 * ordinary answer without ever asking for the request's body; CXF waits for that until the time-out for connections.
 */
final class TunnelConduit extends HttpClientHTTPConduit {
    private static final int PROXY_AUTHENTICATION_REQUIRED = 407;

    TunnelConduit(Bus bus, EndpointInfo info, EndpointReferenceType target) throws IOException {
        super(bus, info, target);
    }

    @Override
    protected void setupConnection(Message message, Address address, HTTPClientPolicy policy) throws IOException {
        super.setupConnection(message, address, policy);
        message.put(HttpClient.class, new Tunnelling(message.get(HttpClient.class)));
    }

    /** The proxy's 407. */
    static final class ProxyLogInException extends IOException {
        private static final long serialVersionUID = 1L;

        ProxyLogInException() {
            super("The proxy answered 407");
        }
    }

    /** The JDK's client, but that a 407 is a failure. */
    private static final class Tunnelling extends HttpClient {
        private final HttpClient client;

        Tunnelling(HttpClient client) {
            this.client = client;
        }

        @Override
        public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, BodyHandler<T> handler) {
            return client.sendAsync(request, handler).thenApply(Tunnelling::passed);
        }

        private static <T> HttpResponse<T> passed(HttpResponse<T> response) {
            if (response.statusCode() == PROXY_AUTHENTICATION_REQUIRED) {
                throw new CompletionException(new ProxyLogInException());
            }
            return response;
        }

        @Override
        public <T> CompletableFuture<HttpResponse<T>> sendAsync(
                HttpRequest request, BodyHandler<T> handler, PushPromiseHandler<T> pushes) {
            return client.sendAsync(request, handler, pushes).thenApply(Tunnelling::passed);
        }

        @Override
        public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler)
                throws IOException, InterruptedException {
            return client.send(request, handler);
        }

        @Override
        public Optional<CookieHandler> cookieHandler() {
            return client.cookieHandler();
        }

        @Override
        public Optional<Duration> connectTimeout() {
            return client.connectTimeout();
        }

        @Override
        public Redirect followRedirects() {
            return client.followRedirects();
        }

        @Override
        public Optional<ProxySelector> proxy() {
            return client.proxy();
        }

        @Override
        public SSLContext sslContext() {
            return client.sslContext();
        }

        @Override
        public SSLParameters sslParameters() {
            return client.sslParameters();
        }

        @Override
        public Optional<Authenticator> authenticator() {
            return client.authenticator();
        }

        @Override
        public Version version() {
            return client.version();
        }

        @Override
        public Optional<Executor> executor() {
            return client.executor();
        }
    }
}
