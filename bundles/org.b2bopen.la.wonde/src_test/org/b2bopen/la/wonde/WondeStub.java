package org.b2bopen.la.wonde;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A Wonde on loopback: pages, throttles, deletes, breaks off. Its pupils do not exist. */
final class WondeStub implements AutoCloseable {
    static final String TOKEN = "fictitious-token-0001";

    /** By upi; the text is the student's JSON. */
    final Map<String, String> students = new TreeMap<>();

    /** Which of them {@code updated_after} lets through. */
    final List<String> changed = new ArrayList<>();

    final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    /** Each answers one request in place of the stub. */
    final Deque<Answer> next = new ArrayDeque<>();

    boolean deletions;
    int pageSize = 2;
    Optional<String> nextHost = Optional.empty();

    private final HttpServer server;

    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    WondeStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1.0/", this::answer);
        server.start();
    }

    URI api() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1.0/");
    }

    WondeSchool school() {
        return new WondeSchool("820", "4321", "Green Abbey", "A1930499544", api(), TOKEN);
    }

    static Answer status(int status, String... headers) {
        return exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        };
    }

    static Answer body(String text) {
        return exchange -> send(exchange, text);
    }

    /** Announces more than it sends. */
    static Answer brokenOff() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 10_000);
            exchange.getResponseBody().write("{\"data\":[".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            exchange.close();
        };
    }

    /** The same, and the connection stays open: nothing ever comes. */
    static Answer stalled() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 10_000);
            exchange.getResponseBody().write("{\"data\":[".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        };
    }

    /** Not even a head comes. */
    static Answer silent() {
        return exchange -> {};
    }

    private void answer(HttpExchange exchange) throws IOException {
        String query =
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        String path = exchange.getRequestURI().getPath();
        requests.add(path + "?" + query);
        Answer special = next.pollFirst();
        if (special != null) {
            special.to(exchange);
        } else if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            status(401).to(exchange);
        } else if (path.endsWith("/students")) {
            students(exchange, query);
        } else if (path.endsWith("/deletions")) {
            send(exchange, "{\"data\":[" + (deletions ? "{\"type\":\"student\",\"id\":\"A9\"}" : "") + "]}");
        } else {
            status(404).to(exchange);
        }
    }

    void students(HttpExchange exchange, String query) throws IOException {
        List<String> wanted = new ArrayList<>(query.contains("updated_after") ? changed : students.keySet());
        int page = Arrays.stream(query.split("&"))
                .filter(each -> each.startsWith("page="))
                .mapToInt(each -> Integer.parseInt(each.substring(5)))
                .findFirst()
                .orElse(1);
        int from = Math.min(wanted.size(), (page - 1) * pageSize);
        int to = Math.min(wanted.size(), from + pageSize);
        String data = wanted.subList(from, to).stream().map(students::get).collect(Collectors.joining(","));
        String base = nextHost.orElse(api().toString());
        String more = to < wanted.size()
                ? ",\"meta\":{\"pagination\":{\"more\":true,\"next\":\"" + base + "schools/A1930499544/students?"
                        + "page=" + (page + 1) + "&" + query.replaceAll("page=\\d+&?", "") + "\"}}"
                : page > 1 ? ",\"meta\":{\"pagination\":{\"more\":false,\"next\":null}}" : "";
        send(exchange, "{\"data\":[" + data + "]" + more + "}");
    }

    private static void send(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** A pupil with a date as an object, another one as text, and an exclusion for several reasons. */
    void add(String upi, String surname, String forename, String... reasons) {
        String list = Arrays.stream(reasons).map(reason -> "\"" + reason + "\"").collect(Collectors.joining(","));
        students.put(upi, """
                {"id":"A%1$s","upi":"%1$s","surname":"%2$s","legal_surname":"%2$s","forename":"%3$s","gender":"Female",
                 "date_of_birth":{"date":"2016-09-01 00:00:00.000000","timezone_type":3,"timezone":"Europe/London"},
                 "education_details":{"data":{"upn":null,"current_nc_year":"4"}},
                 "contacts":{"data":[{"surname":"Sampleton","forename":"Carer","gender":"M",
                    "relationship":{"relationship":"Parent","priority":1,"parental_responsibility":true}}]},
                 "exclusions":{"data":[{"type":"SUSP","start_date":"2025-10-01","length":4,"reasons":[%4$s]}]}}
                """.formatted(upi, surname, forename, list));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
