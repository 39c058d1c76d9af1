package org.b2bopen.transport.soap;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.b2bopen.transport.Credentials;
import org.b2bopen.transport.Delivery;
import org.b2bopen.transport.Endpoint;
import org.b2bopen.transport.ProxySettings;
import org.b2bopen.transport.Questions;
import org.b2bopen.transport.Secret;
import org.b2bopen.transport.Service;
import org.b2bopen.transport.Settings;
import org.b2bopen.transport.TlsSettings;
import org.b2bopen.transport.TransportContext;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** What most tests of the SOAP client begin with. */
final class Fixture {
    static final Credentials GOOD = new Credentials(FakeReceiver.USER, Secret.of(FakeReceiver.PASSWORD));
    /** Shorter than in life, and long enough for a machine that is building something else. */
    static final Timeouts TIMEOUTS = timeouts(Duration.ofSeconds(20));

    private Fixture() {}

    static Timeouts timeouts(Duration each) {
        return new Timeouts(each, each, each, each, each);
    }

    static Endpoint endpoint(URI uri) {
        return endpoint(uri, TlsSettings.DEFAULT, Optional.empty());
    }

    static Endpoint endpoint(URI uri, TlsSettings tls, Optional<ProxySettings> proxy) {
        return new Endpoint("820", Service.STUDENT, uri, tls, proxy, false, Settings.NONE);
    }

    static TransportSession open(SoapTransport transport, URI uri) throws TransportException {
        return transport.open(endpoint(uri), context(new NullProgressMonitor()));
    }

    /** SOAP needs no folder and asks nobody. */
    static TransportContext context(IProgressMonitor monitor) {
        return new Context(monitor, Path.of(""), Questions.NOBODY);
    }

    private record Context(IProgressMonitor monitor, Path folder, Questions questions) implements TransportContext {}

    static TransportSession loggedIn(SoapTransport transport, Endpoint endpoint, IProgressMonitor monitor)
            throws TransportException {
        TransportSession session = transport.open(endpoint, context(monitor));
        session.ping();
        session.login(GOOD);
        session.pingService();
        return session;
    }

    static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    static Delivery delivery(byte[] content) {
        return new Delivery(
                FakeReceiver.sha256(("key" + content.length).getBytes(StandardCharsets.UTF_8)),
                "8204321_CES_820LLLL_001.xml",
                Service.STUDENT,
                content.length,
                FakeReceiver.sha256(content),
                offset -> new ByteArrayInputStream(content, (int) offset, content.length - (int) offset));
    }
}
