package org.b2bopen.la.wonde.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import org.b2bopen.la.wonde.WondeException;
import org.b2bopen.la.wonde.WondeException.Reason;
import org.b2bopen.la.wonde.WondeSchool;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Asks Wonde for one school's data. What may be there another time (no connection, an answer that stops, 429, 5xx) is asked for again after
 * growing pauses, and not before the time that the server names. Nothing that an answer says is trusted: a next page of another server is not asked for,
 * because the token would go there.
 */
final class WondeClient implements AutoCloseable {
    private static final int TRIES = 6;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final long LONGEST_ANSWER = 64L << 20;

    private final ObjectMapper json = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(LONGEST_ANSWER)
                    .maxNestingDepth(100)
                    .build())
            .build());
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(15))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final WondeSchool school;
    private final Clock clock;
    private final Patience patience;
    private final RandomGenerator jitter;
    private final IProgressMonitor monitor;

    WondeClient(WondeSchool school, Clock clock, Patience patience, RandomGenerator jitter, IProgressMonitor monitor) {
        this.school = school;
        this.clock = clock;
        this.patience = patience;
        this.jitter = jitter;
        this.monitor = monitor;
    }

    /** @param relative to the API's address */
    URI address(String relative) {
        return school.api().resolve(relative);
    }

    /**
     * An answer with its {@code data}.
     *
     * @throws OperationCanceledException when cancelled
     */
    JsonNode get(URI uri) throws WondeException {
        if (!isOurs(uri)) {
            throw new WondeException(
                    Reason.UNEXPECTED, "Wonde named a page of another server; it was not asked for.", null);
        }
        WondeException last = null;
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            Duration asked = Duration.ZERO;
            try {
                HttpResponse<InputStream> response = answer(uri);
                try (InputStream body = response.body()) {
                    int status = response.statusCode();
                    if (status == 200) {
                        return read(body);
                    }
                    last = refusal(status);
                    if (last.reason() != Reason.UNREACHABLE) {
                        throw last;
                    }
                    asked = retryAfter(response);
                }
            } catch (InterruptedIOException e) {
                throw new OperationCanceledException();
            } catch (IOException e) {
                last = new WondeException(Reason.UNREACHABLE, "Wonde cannot be reached, or the connection broke.", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            }
            if (attempt < TRIES) {
                waitBefore(attempt, asked);
            }
        }
        throw last;
    }

    /** Its head; the body is still to come. */
    private HttpResponse<InputStream> answer(URI uri) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<InputStream>> asked =
                http.sendAsync(request(uri), head -> new PatientBody(patience, clock, monitor));
        while (true) {
            try {
                return asked.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (monitor.isCanceled()) {
                    asked.cancel(true);
                    throw new OperationCanceledException();
                }
            } catch (InterruptedException e) {
                asked.cancel(true);
                throw e;
            } catch (ExecutionException e) {
                throw e.getCause() instanceof IOException broken ? broken : new IOException(e.getCause());
            }
        }
    }

    private boolean isOurs(URI uri) {
        URI api = school.api();
        return api.getScheme().equals(uri.getScheme())
                && api.getHost().equalsIgnoreCase(uri.getHost())
                && api.getPort() == uri.getPort()
                && uri.getUserInfo() == null;
    }

    private HttpRequest request(URI uri) {
        return HttpRequest.newBuilder(uri)
                .timeout(patience.silence())
                .header("Authorization", "Bearer " + school.token())
                .header("Accept", "application/json")
                .GET()
                .build();
    }

    private JsonNode read(InputStream body) throws IOException, WondeException {
        JsonNode answer;
        try {
            answer = json.readTree(body);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            // Not with its message or cause: they quote the answer, which is about children.
            throw new WondeException(Reason.UNEXPECTED, "Wonde's answer is not JSON, or longer than any page.", null);
        }
        if (answer == null || !answer.has("data")) {
            throw new WondeException(Reason.UNEXPECTED, "Wonde's answer has no data in it.", null);
        }
        return answer;
    }

    private static WondeException refusal(int status) {
        return switch (status) {
            case 401, 403 ->
                new WondeException(
                        Reason.REFUSED,
                        "Wonde refuses the token for this school (" + status
                                + "). Has the school approved the access, and is it the right domain?",
                        null);
            case 404 -> new WondeException(Reason.REFUSED, "Wonde knows no such school at this address (404).", null);
            case 422 -> new WondeException(Reason.UNEXPECTED, "Wonde does not understand the question (422).", null);
            case 429 -> new WondeException(Reason.UNREACHABLE, "Wonde is asked too often (429).", null);
            default ->
                status >= 500
                        ? new WondeException(Reason.UNREACHABLE, "Wonde has trouble of its own (" + status + ").", null)
                        : new WondeException(Reason.UNEXPECTED, "Wonde answered with status " + status + ".", null);
        };
    }

    /** Seconds, or a date. */
    private Duration retryAfter(HttpResponse<?> response) {
        String value = response.headers().firstValue("Retry-After").orElse("").strip();
        if (value.matches("[0-9]{1,6}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            Instant at = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration until = Duration.between(clock.instant(), at);
            return until.isNegative() ? Duration.ZERO : until;
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }

    private void waitBefore(int attempt, Duration asked) throws WondeException {
        if (asked.compareTo(LONGEST_PAUSE) > 0) {
            throw new WondeException(
                    Reason.UNREACHABLE, "Wonde wants to be asked again in " + asked.toMinutes() + " minutes.", null);
        }
        long own = Math.min(FIRST_PAUSE.toMillis() << (attempt - 1), LONGEST_PAUSE.toMillis());
        long millis = Math.max(asked.toMillis(), own / 2 + jitter.nextLong(own / 2 + 1));
        try {
            patience.pause().pause(Duration.ofMillis(millis));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    @Override
    public void close() {
        // Not close(): that waits for answers which nobody reads any more.
        http.shutdownNow();
    }
}
