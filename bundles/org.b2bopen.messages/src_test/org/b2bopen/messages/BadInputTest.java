package org.b2bopen.messages;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.b2bopen.messages.sample.SampleFile.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    @TempDir
    Path folder;

    private static Finding notXml(byte[] content) throws IOException {
        CheckReport report = Checks.check(Checks.CES, content);
        Finding finding = report.errors().getLast();
        assertEquals(Finding.Code.NOT_XML, finding.code(), finding::message);
        assertEquals(content.length, report.bytes());
        assertEquals(sha256(content), report.sha256());
        assertFalse(report.onlySchemaErrors());
        assertTrue(finding.message().endsWith("."), finding::message);
        assertFalse(finding.message().contains("Exception"), finding::message);
        assertFalse(finding.message().contains("JAXP"), finding::message);
        return finding;
    }

    private static Finding notXml(String content) throws IOException {
        return notXml(content.getBytes(UTF_8));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void V3_an_empty_file_is_not_XML() throws IOException {
        Finding finding = notXml(new byte[0]);
        assertTrue(finding.message().contains("empty"), finding::message);
        assertEquals(0, finding.line());
    }

    @Test
    void V3_a_file_cut_short_anywhere_is_not_XML_and_keeps_its_hash() throws IOException {
        byte[] whole = Checks.sample(Kind.STUDENT, 3).getBytes(UTF_8);
        for (int length = 1; length < whole.length - 1; length += 97) {
            byte[] part = java.util.Arrays.copyOf(whole, length);
            Finding finding = notXml(part);
            int lines = new String(part, UTF_8).split("\n", -1).length;
            assertEquals(lines, finding.line(), finding::message);
        }
        Finding finding = notXml(java.util.Arrays.copyOf(whole, whole.length / 2));
        assertTrue(finding.message().contains("cut short"), finding::message);
        assertTrue(finding.path().startsWith("/B2BStudent/Pupils/Pupil["), finding::path);
    }

    @Test
    void V3_document_types_are_refused_and_nothing_is_opened() throws IOException {
        AtomicInteger visits = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            threads.submit(() -> {
                while (true) {
                    server.accept().close();
                    visits.incrementAndGet();
                }
            });
            Path secret = Files.writeString(folder.resolve("secret.txt"), "TOPSECRET");
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            String laughs = "<!ENTITY a 'ha'>"
                    + IntStream.range(0, 12)
                            .mapToObj(i -> "<!ENTITY " + (char) ('b' + i) + " '"
                                    + ("&" + (char) ('a' + i) + ";").repeat(10) + "'>")
                            .reduce("", String::concat);
            for (String dtd : List.of(
                    "<!DOCTYPE B2BStudent>",
                    "<!DOCTYPE B2BStudent SYSTEM '" + url + "'>",
                    "<!DOCTYPE B2BStudent [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>",
                    "<!DOCTYPE B2BStudent [<!ENTITY % x SYSTEM '" + url + "'> %x;]>",
                    "<!DOCTYPE B2BStudent [" + laughs + "]>")) {
                Finding finding = notXml(DECLARATION + "\n" + dtd + "\n<B2BStudent>&x;&m;</B2BStudent>");
                assertTrue(finding.message().contains("DOCTYPE"), finding::message);
                assertFalse(finding.message().contains("TOPSECRET"), finding::message);
                assertEquals(2, finding.line());
            }
            String located = Checks.sample(Kind.STUDENT, 1)
                    .replace(
                            "<B2BStudent ",
                            "<B2BStudent xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                                    + " xsi:noNamespaceSchemaLocation='"
                                    + url + "' xsi:schemaLocation='urn:x " + url + "' ");
            assertTrue(Checks.check(Checks.CES, located).valid());
            assertTrue(Checks.check(
                            Checks.CES, located.replace("<Header>", "<?xml-stylesheet href='" + url + "'?><Header>"))
                    .valid());
            assertEquals(0, visits.get());
        }
    }

    @Test
    void V3_bytes_that_do_not_fit_the_encoding_are_not_XML() throws IOException {
        byte[] latin = Checks.sample(Kind.STUDENT, 1)
                .replaceFirst("<Surname>[^<]*", "<Surname>M\u00fcster")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        Finding finding = notXml(latin);
        assertTrue(finding.message().contains("encoding"), finding::message);
        assertTrue(finding.line() >= 20 && finding.line() <= 22, () -> "line " + finding.line());
        notXml(Checks.sample(Kind.STUDENT, 1).replace("UTF-8", "UTF-16"));
        notXml(Checks.sample(Kind.STUDENT, 1).replace("UTF-8", "no-such-encoding"));
    }

    @Test
    void V3_garbage_is_not_XML_and_never_an_exception() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] garbage = new byte[random.nextInt(1, 3000)];
            random.nextBytes(garbage);
            notXml(garbage);
        }
        notXml("PK\u0003\u0004 a zip");
        notXml("{\"json\": true}");
        notXml("  ");
        notXml("<B2BStudent/><B2BStudent/>");
        notXml("text <B2BStudent/>");
    }

    @Test
    void V3_a_damaged_file_is_never_an_exception() throws IOException {
        byte[] whole = Checks.sample(Kind.STUDENT, 2).getBytes(UTF_8);
        Random random = new Random(11);
        for (int i = 0; i < 400; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j < 3; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            CheckReport report = Checks.check(Checks.CES, damaged);
            assertEquals(sha256(damaged), report.sha256());
            for (Finding finding : report.errors()) {
                assertTrue(finding.code() == Finding.Code.NAME_MISMATCH || finding.line() > 0, finding::message);
            }
        }
    }

    @Test
    void V3_elements_nested_too_deep_are_refused_without_an_overflow() throws IOException {
        String deep = DECLARATION + "<B2BStudent schemaVersion='1.0'>" + "<a>".repeat(200_000);
        Finding finding = notXml(deep);
        assertTrue(finding.message().contains("nested"), finding::message);
    }

    @Test
    void V3_a_BOM_and_UTF_16_and_upper_case_XML_are_fine() throws IOException {
        String sample = Checks.sample(Kind.STUDENT, 2);
        assertTrue(Checks.check("8204321_CES_820LLLL_001.XML", ("\ufeff" + sample).getBytes(UTF_8))
                .valid());
        assertTrue(Checks.check(Checks.CES, sample.replace("UTF-8", "UTF-16").getBytes(UTF_16))
                .valid());
        assertTrue(Checks.check(
                        Checks.CES,
                        ("\ufeff" + sample.replace("UTF-8", "UTF-16"))
                                .getBytes(java.nio.charset.StandardCharsets.UTF_16LE))
                .valid());
        assertTrue(Checks.check(
                        Checks.CES,
                        sample.replace("UTF-8", "ISO-8859-1").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))
                .valid());
    }

    @Test
    void V3_two_hundred_thousand_ampersands_are_fine() throws IOException {
        String contacts = "<Contact><Surname>Sample&amp;Sons</Surname></Contact>".repeat(200_000);
        String sample = Checks.sample(Kind.STUDENT, 1);
        String text = sample.replaceFirst("(?s)<Contacts>.*</Contacts>", "<Contacts>" + contacts + "</Contacts>");
        CheckReport report = Checks.check(Checks.CES, text);
        assertEquals(List.of(), report.errors());
    }

    @Test
    void R4_many_errors_are_counted_and_only_the_first_are_kept() throws IOException {
        String pupil = "<Pupil><UPN>x</UPN><Surname>Sampleton</Surname></Pupil>";
        String text = Checks.sample(Kind.STUDENT, 1).replace("</Pupils>", pupil.repeat(5_000) + "</Pupils>");
        CheckReport report = Checks.check(Checks.CES, text);
        assertEquals(10_000, report.errorCount());
        assertEquals(MessageCheck.KEPT_FINDINGS, report.errors().size());
        assertTrue(report.onlySchemaErrors());
        CheckReport cut = Checks.check(Checks.CES, text.substring(0, text.length() - 20));
        assertEquals(MessageCheck.KEPT_FINDINGS, cut.errors().size());
        assertFalse(cut.onlySchemaErrors(), "what is not XML must not be sent where only schema errors may be (V3)");
    }

    @Test
    void L4_no_message_holds_a_value_of_the_file_in_any_language() throws IOException {
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.JAPANESE)) {
                Locale.setDefault(locale);
                String text = Checks.sample(Kind.STUDENT, 1).replaceAll(">[^<\\s][^<]*</", ">Zaphodia 42!</");
                CheckReport report = Checks.check(Checks.CES, text);
                assertTrue(report.errorCount() > 20);
                report.errors().forEach(error -> assertFalse(error.message().contains("Zaphodia"), error::message));
                CheckReport broken = Checks.check(Checks.CES, text.replaceFirst("</Surname>", "&Zaphodia;</Surname>"));
                broken.errors().forEach(error -> assertFalse(error.message().contains("Zaphodia"), error::message));
                Finding birth = report.errors().stream()
                        .filter(error -> error.path().endsWith("/DOB"))
                        .findFirst()
                        .orElseThrow();
                assertTrue(
                        birth.message()
                                .startsWith("Pupil 1: the date of birth (DOB) is not a date in the form YYYY-MM-DD."),
                        birth::message);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void R4_a_check_can_be_cancelled() throws IOException {
        byte[] content = Checks.sample(Kind.STUDENT, 200).getBytes(UTF_8);
        AtomicInteger asked = new AtomicInteger();
        assertThrows(
                InterruptedIOException.class,
                () -> Checks.SHIPPED.check(
                        Checks.CES, new ByteArrayInputStream(content), false, () -> asked.incrementAndGet() > 5));
    }

    @Test
    void R3_a_file_that_cannot_be_read_is_an_IOException_and_no_finding() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk gone");
            }
        };
        IOException e =
                assertThrows(IOException.class, () -> Checks.SHIPPED.check(Checks.CES, failing, false, () -> false));
        assertEquals("disk gone", e.getMessage());
    }

    @Test
    void V3_the_stream_is_read_to_its_end_and_left_open() throws IOException {
        AtomicInteger closed = new AtomicInteger();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write("<!DOCTYPE x>".getBytes(UTF_8));
        content.write(new byte[300_000]);
        InputStream in = new ByteArrayInputStream(content.toByteArray()) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
        CheckReport report = Checks.SHIPPED.check(Checks.CES, in, false, () -> false);
        assertEquals(content.size(), report.bytes());
        assertEquals(-1, in.read());
        assertEquals(0, closed.get());
    }

    @Test
    void V3_several_threads_use_one_check() throws Exception {
        MessageCheck fresh = new MessageCheck(MessageTypes.shipped(), Optional.empty());
        List<Callable<Long>> checks = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            Kind kind = Kind.values()[i % 3];
            String name = List.of(Checks.CES, Checks.CTF, Checks.PER).get(i % 3);
            int faults = i;
            String text = Checks.sample(kind, 40).replaceFirst("(?s)(.*)</DOB>", "$1x</DOB>");
            checks.add(() -> fresh.check(name, new ByteArrayInputStream(text.getBytes(UTF_8)), false, () -> faults < 0)
                    .errorCount());
        }
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (Future<Long> done : threads.invokeAll(checks)) {
                assertEquals(1, done.get());
            }
        }
    }

    @Test
    void V3_a_file_is_judged_the_same_whatever_was_read_before() throws IOException {
        String good = Checks.sample(Kind.STUDENT, 3);
        List<String> files = List.of(
                good,
                good.replaceFirst("</DOB>", "x</DOB>"),
                good.substring(0, good.length() / 2),
                good.replaceFirst("<B2BStudent", "<B2BStudent xmlns=\"http://www.dcsf.gov.uk/schemas/cbds\""),
                good.replaceFirst("<Pupil>", "<Pupil><Unknown a=\"1\"/>"),
                Checks.sample(Kind.PERSONNEL, 2));
        MessageTypes types = MessageTypes.shipped();
        MessageCheck one = new MessageCheck(types, Optional.empty());
        for (int before = 0; before < files.size(); before++) {
            for (int after = 0; after < files.size(); after++) {
                check(one, files.get(before));
                CheckReport alone = check(new MessageCheck(types, Optional.empty()), files.get(after));
                assertEquals(alone, check(one, files.get(after)), before + " before " + after);
            }
        }
    }

    private static CheckReport check(MessageCheck check, String text) throws IOException {
        return check.check(Checks.CES, new ByteArrayInputStream(text.getBytes(UTF_8)), true, () -> false);
    }
}
