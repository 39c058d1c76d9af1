package org.b2bopen.transport.soap;

import jakarta.xml.ws.soap.SOAPFaultException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.transport.http.HTTPException;
import org.b2bopen.transport.Endpoint;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.TransportException;

/** Turns what CXF and the JDK throw into a code and a sentence that a school understands (S5). */
final class Failures {
    private static final Pattern TUNNEL = Pattern.compile("Tunnel failed, got: (\\d{3})");
    /** How TLS says that bytes are not those that were sent: a disturbance of the line, which another try gets over. */
    private static final Pattern DAMAGED = Pattern.compile(
            "bad_record_mac|tag mismatch|decode_error|decrypt_error|internal_error|illegal_parameter|record_overflow"
                    + "|unexpected_message");

    private static final String TUNNEL_SCHEMES = "jdk.http.auth.tunneling.disabledSchemes";

    private final Endpoint endpoint;

    Failures(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    TransportException explain(Throwable problem, Optional<String> secret) {
        return TypedFaults.explain(problem).orElseGet(() -> explainConnection(problem));
    }

    private TransportException explainConnection(Throwable problem) {
        Optional<RefusedServerException> refused = find(problem, RefusedServerException.class);
        if (refused.isPresent()) {
            return new TransportException(FaultCode.TLS, false, refused.get().getMessage(), problem);
        }
        if (find(problem, TunnelConduit.ProxyLogInException.class).isPresent()) {
            return proxyLogin();
        }
        Optional<HTTPException> http = find(problem, HTTPException.class);
        if (http.isPresent()) {
            return status(http.get().getResponseCode());
        }
        Optional<AnswerCheck.NotSoapException> other = find(problem, AnswerCheck.NotSoapException.class);
        if (other.isPresent()) {
            return status(other.get().status());
        }
        if (find(problem, StalledException.class).isPresent()
                || find(problem, HttpTimeoutException.class).isPresent()) {
            return unreachable(hop() + " did not answer in time.", problem);
        }
        if (find(problem, UnknownHostException.class).isPresent()
                || find(problem, UnresolvedAddressException.class).isPresent()) {
            return unreachable(hop() + " was not found: no computer of this name is known.", problem);
        }
        if (find(problem, ConnectException.class).isPresent()
                || find(problem, NoRouteToHostException.class).isPresent()) {
            return unreachable(hop() + " refused the connection, or nothing runs there.", problem);
        }
        Optional<Integer> tunnel = find(problem, IOException.class).flatMap(Failures::tunnelStatus);
        if (tunnel.isPresent()) {
            return tunnel(tunnel.get());
        }
        Optional<SSLException> tls = find(problem, SSLException.class);
        if (tls.isPresent() && find(problem, SocketException.class).isEmpty()) {
            return encryption(tls.get());
        }
        Optional<String> blame = blame(problem);
        if (blame.isPresent() && find(problem, IOException.class).isEmpty()) {
            return untypedFault(blame.get());
        }
        if (find(problem, IOException.class).isPresent()
                || find(problem, ClosedChannelException.class).isPresent()) {
            return unreachable("The connection to the data-transfer server was lost.", problem);
        }
        return notAServer("");
    }

    private TransportException status(int status) {
        if (status == 407) {
            return proxyLogin();
        }
        // 408 and 429 are how something in front of a server says: not now.
        if (status >= 500 || status == 408 || status == 429) {
            return new TransportException(
                    FaultCode.UNREACHABLE,
                    true,
                    "The data-transfer server has a fault at the moment (HTTP " + status + "); it will be tried again.",
                    null);
        }
        if (status >= 300 && status < 400) {
            return notAServer("; it points to another address (HTTP " + status + ")");
        }
        return notAServer(status < 300 ? "" : " (HTTP " + status + ")");
    }

    private TransportException proxyLogin() {
        String disabled = System.getProperty(TUNNEL_SCHEMES);
        boolean tunnelled = "https".equalsIgnoreCase(endpoint.uri().getScheme());
        boolean sent =
                endpoint.proxy().filter(proxy -> !proxy.userName().isEmpty()).isPresent();
        if (sent
                && tunnelled
                && (disabled == null || disabled.toLowerCase(Locale.ROOT).contains("basic"))) {
            return new TransportException(
                    FaultCode.PROXY,
                    false,
                    "The proxy wants a password, and this Java does not send one. Start the program with its own"
                            + " launcher, or with -D" + TUNNEL_SCHEMES + "= .",
                    null);
        }
        return new TransportException(
                FaultCode.PROXY,
                false,
                sent
                        ? "The proxy refused its Proxy User Name or Proxy Password (407)."
                        : "The proxy wants a Proxy User Name and Proxy Password (407).",
                null);
    }

    private static Optional<Integer> tunnelStatus(IOException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            Matcher match = TUNNEL.matcher(String.valueOf(cause.getMessage()));
            if (match.find()) {
                return Optional.of(Integer.valueOf(match.group(1)));
            }
        }
        return Optional.empty();
    }

    private TransportException tunnel(int status) {
        if (status == 407) {
            return proxyLogin();
        }
        return new TransportException(
                FaultCode.PROXY,
                status >= 500,
                status >= 500
                        ? "The proxy could not reach the data-transfer server (" + status + ")."
                        : "The proxy refused a connection to the data-transfer server (" + status + ").",
                null);
    }

    private TransportException encryption(SSLException problem) {
        String text = String.valueOf(problem.getMessage()).toLowerCase(Locale.ROOT);
        // The JDK has no types for these; a text that changes costs the finer sentence, or another run.
        if (DAMAGED.matcher(text).find()) {
            return unreachable("What came over the encrypted connection was damaged on its way.", problem);
        }
        if (text.contains("protocol_version") || text.contains("protocol version")) {
            return new TransportException(
                    FaultCode.TLS,
                    false,
                    "The server offers no version of TLS that is allowed here ("
                            + endpoint.tls().minimum().protocol().replace("TLSv", "TLS ") + " or newer).",
                    problem);
        }
        if (text.contains("unrecognized ssl message") || text.contains("unsupported or unrecognized")) {
            return new TransportException(
                    FaultCode.TLS,
                    false,
                    "The address answers, but without encryption, although it begins with https:.",
                    problem);
        }
        if (text.contains("remote host terminated") || text.contains("remote host closed")) {
            return unreachable("The connection to the data-transfer server was lost.", problem);
        }
        return new TransportException(
                FaultCode.TLS, false, "No encrypted connection to the data-transfer server could be made.", problem);
    }

    /** Whom a fault without a type of the contract blames. Where there is no SAAJ, CXF gives its own exception; one with a cause is of this side. */
    private static Optional<String> blame(Throwable problem) {
        return find(problem, SOAPFaultException.class)
                .map(soap -> soap.getFault() == null
                        ? ""
                        : String.valueOf(soap.getFault().getFaultCodeAsQName().getLocalPart()))
                .or(() -> find(problem, SoapFault.class)
                        .filter(soap -> soap.getCause() == null)
                        .map(soap -> soap.getFaultCode().getLocalPart()));
    }

    /** Soap's own blame: Client means that the request is at fault and will be the next time too. */
    private TransportException untypedFault(String blame) {
        if (blame.equals("Client") || blame.equals("Sender")) {
            return new TransportException(
                    FaultCode.RECEIVER_REFUSED, false, "The data-transfer server did not accept the request.", null);
        }
        return new TransportException(
                FaultCode.UNREACHABLE,
                true,
                "The data-transfer server has a fault at the moment; it will be tried again.",
                null);
    }

    /** An address that a person typed wrongly: no retry helps, and no file is to blame. */
    private TransportException notAServer(String detail) {
        return new TransportException(
                FaultCode.UNREACHABLE,
                false,
                "The address answers, but it is not a data-transfer server" + detail + ".",
                null);
    }

    /** Behind a proxy it is the proxy that we fail to reach; the server's troubles come back as its answers. */
    private String hop() {
        return endpoint.proxy()
                .map(proxy -> "The proxy " + ServerWords.clean(proxy.host()) + ":" + proxy.port())
                .orElseGet(() -> "The data-transfer server "
                        + ServerWords.clean(endpoint.uri().getHost())
                        + (endpoint.uri().getPort() < 0
                                ? ""
                                : ":" + endpoint.uri().getPort()));
    }

    private TransportException unreachable(String sentence, Throwable problem) {
        boolean proxy = sentence.startsWith("The proxy");
        return new TransportException(proxy ? FaultCode.PROXY : FaultCode.UNREACHABLE, true, sentence, problem);
    }

    private static <T extends Throwable> Optional<T> find(Throwable problem, Class<T> type) {
        int depth = 0;
        for (Throwable cause = problem; cause != null && depth < 30; cause = cause.getCause(), depth++) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
