package org.b2bopen.cli.tests;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server that takes every log-in and answers a file with a fault that quotes what it should not. */
final class HostileReceiver implements AutoCloseable {
    private static final Pattern OPERATION = Pattern.compile("Body[^>]*>\\s*<(?:\\w+:)?(\\w+)");

    private final HttpServer server;
    private volatile String fault = "nameFault";
    private final String quoted;

    HostileReceiver(String quoted) throws IOException {
        this.quoted = quoted;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** From now on, the refusal of a file is this one of the contract, or a web page for any other name. */
    void refuseWith(String name) {
        fault = name;
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/b2b");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
            Matcher operation = OPERATION.matcher(request);
            String name = operation.find() ? operation.group(1) : "";
            switch (name) {
                case "ping" -> xml(exchange, 200, element("pingResponse", element("server", quoted)));
                case "login" -> xml(exchange, 200, element("loginResponse", element("session", "s")));
                case "pingService" -> xml(exchange, 200, element("pingServiceResponse", element("laNumber", "820")));
                case "sendFile" -> refuse(exchange);
                default -> xml(exchange, 200, element(name + "Response", ""));
            }
        }
    }

    private void refuse(HttpExchange exchange) throws IOException {
        String more =
                switch (fault) {
                    case "nameFault" -> element("field", quoted);
                    case "schemaFault" ->
                        element("path", "/" + quoted.replace(' ', '/')) + element("line", "1") + element("column", "1");
                    default -> "";
                };
        if (fault.endsWith("Fault")) {
            xml(
                    exchange,
                    500,
                    "<s:Fault><faultcode>s:Server</faultcode><faultstring>" + quoted + "</faultstring><detail>"
                            + element(fault, element("reason", quoted) + more) + "</detail></s:Fault>");
        } else {
            send(exchange, 404, "text/html", "<html><body>" + quoted + "</body></html>");
        }
    }

    private static String element(String name, String content) {
        return "<t:" + name + " xmlns:t='urn:b2bopen:transfer:1'>" + content + "</t:" + name + ">";
    }

    private static void xml(HttpExchange exchange, int status, String body) throws IOException {
        send(
                exchange,
                status,
                "text/xml; charset=UTF-8",
                "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>" + body
                        + "</s:Body></s:Envelope>");
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
