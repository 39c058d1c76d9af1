package org.b2bopen.messages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.IntFunction;
import org.b2bopen.messages.sample.SampleFile.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Memory does not grow with the file (R4). */
class ConstantMemoryTest {
    private static final long MEGABYTE = 1 << 20;

    /** A head, parts made as they are read, and a tail; looks at the heap early and late. */
    private static final class Long extends InputStream {
        private final byte[] head;
        private final IntFunction<String> part;
        private final int parts;
        private final byte[] tail;
        private byte[] current;
        private int next;
        private int at;
        private long size;
        private long early;
        private long late;

        Long(String head, String part, long bytes, String tail) {
            this(head, i -> part, (int) (bytes / part.length()), tail);
        }

        Long(String head, IntFunction<String> part, int parts, String tail) {
            this.head = head.getBytes(UTF_8);
            this.part = part;
            this.parts = parts;
            this.tail = tail.getBytes(UTF_8);
            this.current = this.head;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            while (at == current.length) {
                if (next > parts) {
                    return -1;
                }
                current = next < parts ? part.apply(next).getBytes(UTF_8) : tail;
                next++;
                at = 0;
                if (next == parts / 10) {
                    early = used();
                } else if (next == parts / 10 * 9) {
                    late = used();
                }
            }
            int count = Math.min(length, current.length - at);
            System.arraycopy(current, at, buffer, offset, count);
            at += count;
            size += count;
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

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "<a x=', '/>",
                "<!--, -->",
                "<?x , ?>",
                "<, />",
                "<a , ='1'/>",
                "<a xmlns=', '/>",
                "<?, ?>",
                "&, ;",
            })
    void R4_V3_one_tag_comment_or_name_of_fifty_megabytes_is_refused(String begin, String end) throws IOException {
        String sample = Checks.sample(Kind.STUDENT, 1);
        int at = sample.indexOf("<Pupils>") + "<Pupils>".length();
        String part = "abcdefgh".repeat(100);
        Finding error =
                refused(new Long(sample.substring(0, at) + begin, part, 50 * MEGABYTE, end + sample.substring(at)));
        assertTrue(error.message().contains("of this kind needs"), error::message);
        assertEquals("/B2BStudent/Pupils", error.path());
    }

    private static Finding refused(Long content) throws IOException {
        Finding last = check(content).errors().getLast();
        assertEquals(Finding.Code.NOT_XML, last.code(), last::message);
        return last;
    }

    @Test
    void R4_V3_fifty_megabytes_before_the_document_element_are_refused() throws IOException {
        for (String begin : List.of("<?xml version='1.0'", "<!--", "<B2BStudent")) {
            refused(new Long(begin, " ".repeat(100), 50 * MEGABYTE, "'/>"));
        }
    }

    @Test
    void R4_a_suppliers_CDATA_section_of_fifty_megabytes_is_fine() throws IOException {
        String sample = Checks.sample(Kind.STUDENT, 1);
        int at = sample.indexOf("</Pupil>");
        String begin = sample.substring(0, at) + "<SuppInfo><![CDATA[";
        String end = "]]></SuppInfo>" + sample.substring(at);
        assertTrue(check(new Long(begin, "abcd]]efgh".repeat(100), 50 * MEGABYTE, end))
                .valid());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<n%d/>", "<a n%d='1'/>", "<p%d:a xmlns:p%<d='urn:x'/>", "<a xmlns='urn:x%d'/>", "<?n%d x?>"})
    void R4_V3_three_hundred_thousand_different_names_are_refused(String part) throws IOException {
        String sample = Checks.sample(Kind.STUDENT, 1);
        for (String place : List.of("<SuppInfo>", "<Pupils>")) {
            boolean own = place.equals("<SuppInfo>");
            int at = own ? sample.indexOf("</Pupil>") : sample.indexOf(place) + place.length();
            String begin = sample.substring(0, at) + (own ? place : "");
            String end = (own ? "</SuppInfo>" : "") + sample.substring(at);
            Finding error = refused(new Long(begin, i -> part.formatted(i), 300_000, end));
            assertTrue(error.message().contains("different names"), error::message);
        }
    }

    @Test
    void V3_a_suppliers_part_with_thousands_of_names_is_fine() throws IOException {
        String sample = Checks.sample(Kind.STUDENT, 1);
        int at = sample.indexOf("</Pupil>");
        assertTrue(check(new Long(
                        sample.substring(0, at) + "<SuppInfo>",
                        i -> "<n" + i % 9_000 + "/>",
                        300_000,
                        "</SuppInfo>" + sample.substring(at)))
                .valid());
    }
}
