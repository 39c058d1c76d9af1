package org.b2bopen.la.wonde.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Flow;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

class PatientBodyTest {
    private final Time time = new Time();
    private final Patience patience = new Patience(Duration.ofMinutes(1), Duration.ofMinutes(15), duration -> {});
    private final PatientBody body = new PatientBody(patience, time, new NullProgressMonitor());
    private final Requests requests = new Requests();

    private static final class Time extends Clock {
        private Instant now = Instant.parse("2026-03-02T08:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Requests implements Flow.Subscription {
        private long open;
        private boolean cancelled;

        @Override
        public void request(long more) {
            open += more;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }

    private void comes(String... texts) {
        assertEquals(1, requests.open--, "the server sends no more than was asked for");
        body.onNext(List.of(texts).stream()
                .map(text -> ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)))
                .toList());
    }

    @Test
    void LA2_pieces_of_any_size_are_read_in_their_order_and_asked_for_one_after_the_other() throws IOException {
        body.onSubscribe(requests);
        comes("ab", "", "c");
        assertEquals('a', body.read());
        comes();
        assertArrayEquals(new byte[] {'b'}, body.readNBytes(1));
        assertEquals('c', body.read());
        body.onComplete();
        assertEquals(-1, body.read());
        assertEquals(-1, body.read(new byte[3]));
        assertEquals(0, body.read(new byte[0]));
    }

    @Test
    void LA2_a_trickle_without_end_is_given_up() throws IOException {
        body.onSubscribe(requests);
        for (int minute = 0; minute <= 15; minute++) {
            comes("a");
            assertEquals('a', body.read());
            time.now = time.now.plus(Duration.ofMinutes(1));
        }
        comes("a");
        assertThrows(IOException.class, body::read);
    }

    @Test
    void LA2_a_connection_that_breaks_is_told_after_what_came() throws IOException {
        body.onSubscribe(requests);
        comes("a");
        body.onError(new IOException("reset"));
        assertEquals('a', body.read());
        assertThrows(IOException.class, body::read);
    }

    @Test
    void LA2_what_is_closed_asks_for_nothing_more_whichever_comes_first() {
        body.close();
        body.onSubscribe(requests);
        assertTrue(requests.cancelled);
        assertEquals(0, requests.open);
    }
}
