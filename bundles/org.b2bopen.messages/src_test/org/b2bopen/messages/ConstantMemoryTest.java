package org.b2bopen.messages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.b2bopen.messages.sample.SampleFile.Kind;
import org.junit.jupiter.api.Test;

/** Memory does not grow with the file (R4). */
class ConstantMemoryTest {
    private static final long MEGABYTE = 1 << 20;

    /** A head, a part as often as asked for, and a tail; looks at the heap early and late. */
    private static final class Long extends InputStream {
        private final byte[] head;
        private final byte[] part;
        private final byte[] tail;
        private final long size;
        private long at;
        private long early;
        private long late;

        Long(String head, String part, long bytes, String tail) {
            this.head = head.getBytes(UTF_8);
            this.part = part.getBytes(UTF_8);
            this.tail = tail.getBytes(UTF_8);
            this.size = this.head.length + bytes / this.part.length * this.part.length + this.tail.length;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (at == size) {
                return -1;
            }
            if (early == 0 && at > size / 10) {
                early = used();
            } else if (late == 0 && at > size / 10 * 9) {
                late = used();
            }
            int read = at < head.length
                    ? copy(head, (int) at, buffer, offset, length)
                    : at >= size - tail.length
                            ? copy(tail, (int) (at - size + tail.length), buffer, offset, length)
                            : copy(part, (int) ((at - head.length) % part.length), buffer, offset, length);
            at += read;
            return read;
        }

        private static int copy(byte[] from, int start, byte[] buffer, int offset, int length) {
            int count = Math.min(length, from.length - start);
            System.arraycopy(from, start, buffer, offset, count);
            return count;
        }

        private static long used() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }

        long growth() {
            return late - early;
        }
    }

    private static CheckReport check(Long content) throws IOException {
        CheckReport report = Checks.SHIPPED.check(Checks.CES, content, false, () -> false);
        assertEquals(content.size, report.bytes());
        assertTrue(content.growth() < 8 * MEGABYTE, () -> "grew by " + content.growth() + " bytes");
        return report;
    }

    @Test
    void R4_a_file_with_very_many_pupils() throws IOException {
        String sample = Checks.sample(Kind.STUDENT, 1);
        int pupil = sample.indexOf("<Pupil>");
        int end = sample.indexOf("</Pupil>") + "</Pupil>".length();
        CheckReport report = check(new Long(
                sample.substring(0, pupil), sample.substring(pupil, end) + "\n", 16 * MEGABYTE, sample.substring(end)));
        assertEquals(List.of(), report.errors());
    }

    @Test
    void R4_a_file_with_an_error_in_every_pupil() throws IOException {
        String sample = Checks.sample(Kind.STUDENT, 1);
        int pupil = sample.indexOf("<Pupil>");
        CheckReport report = check(new Long(
                sample.substring(0, pupil),
                "<Pupil><UPN>x</UPN><Odd/></Pupil>",
                2 * MEGABYTE,
                sample.substring(pupil)));
        assertTrue(report.errorCount() > 50_000);
        assertTrue(report.queryCount() > 50_000);
    }

    @Test
    void R4_one_text_of_fifty_megabytes() throws IOException {
        String sample = Checks.sample(Kind.STUDENT, 1);
        for (String place : List.of("<Surname>")) {
            int at = sample.indexOf(place) + place.length();
            CheckReport report =
                    check(new Long(sample.substring(0, at), "abcdefgh", 50 * MEGABYTE, sample.substring(at)));
            assertEquals(1, report.errorCount(), () -> report.errors().toString());
            assertEquals(Finding.Code.SCHEMA, report.errors().getFirst().code());
        }
    }

    @Test
    void R4_a_suppliers_own_part_of_fifty_megabytes() throws IOException {
        String sample = Checks.sample(Kind.STUDENT, 1);
        int at = sample.indexOf("</Pupil>");
        CheckReport report = check(new Long(
                sample.substring(0, at) + "<SuppInfo>",
                "<a><b/>text</a>",
                16 * MEGABYTE,
                "</SuppInfo>" + sample.substring(at)));
        assertTrue(report.valid());
    }
}
