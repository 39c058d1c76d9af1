package org.b2bopen.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** That one content goes by under one key (R1) is seen on the line, so the recorder must see every file, however the bytes come. */
class RecorderTest {
    private final Recorder recorder = new Recorder();

    @Test
    void aPartIsSeenWithItsOffset() {
        byte[] bytes = ascii(part("k", "820_1001_820LL26_001.xml", "h", 8_388_608, false));
        recorder.stream().take(bytes, bytes.length, 77);
        assertEquals(
                List.of(new Recorder.Sent(hash("k"), "820_1001_820LL26_001.xml", hash("h"), 8_388_608, false, 77)),
                recorder.sent());
    }

    @Test
    void twoKeysForOneContentAreTwo() {
        Recorder.Stream stream = recorder.stream();
        byte[] bytes = ascii(together(small("k1", "a.xml", "h"), small("k2", "a.xml", "h"), small("k3", "b.xml", "h")));
        stream.take(bytes, bytes.length, 0);
        Contents.Item a = new Contents.Item("a.xml", hash("h"));
        assertEquals(Map.of(a, Set.of(hash("k1"), hash("k2"))), recorder.keys(List.of(a)));
        assertEquals(Map.of(), recorder.keys(List.of(a)), "what was asked for is forgotten");
        assertEquals(1, recorder.sent().size(), "and nothing else is");
    }

    /** HTTP's chunks end anywhere, and so do the packets; neither must hide a file or make two of one. */
    @RepeatedTest(200)
    void nothingIsMissedWhereverTheBytesAreCut(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Recorder.Sent> expected = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        for (int request = 0; request < 4; request++) {
            int files = 1 + random.nextInt(6);
            if (random.nextBoolean()) {
                String name = request + ".xml";
                long offset = random.nextInt(3) * 8_388_608L;
                body.append(part("p" + request, name, "h" + request, offset, offset > 0));
                expected.add(new Recorder.Sent(hash("p" + request), name, hash("h" + request), offset, offset > 0, 0));
            } else {
                List<String> several = new ArrayList<>();
                for (int i = 0; i < files; i++) {
                    String key = request + "-" + i;
                    several.add(small(key, key + ".xml", key));
                    expected.add(new Recorder.Sent(hash(key), key + ".xml", hash(key), 0, true, 0));
                }
                body.append(together(several.toArray(String[]::new)));
            }
        }
        byte[] bytes = ascii(chunked(body.toString(), random));
        Recorder.Stream stream = recorder.stream();
        for (int from = 0; from < bytes.length; ) {
            int count = Math.min(bytes.length - from, 1 + random.nextInt(700));
            byte[] packet = new byte[1024];
            System.arraycopy(bytes, from, packet, 0, count);
            stream.take(packet, count, 0);
            from += count;
        }
        assertEquals(expected, recorder.sent());
    }

    private static String chunked(String body, Random random) {
        StringBuilder chunks = new StringBuilder();
        for (int from = 0; from < body.length(); ) {
            int count = Math.min(body.length() - from, 1 + random.nextInt(900));
            chunks.append("\r\n").append(Integer.toHexString(count)).append("\r\n");
            chunks.append(body, from, from + count);
            from += count;
        }
        return chunks.append("\r\n0\r\n\r\n").toString();
    }

    private static String part(String key, String name, String sha256, long offset, boolean last) {
        return envelope("<sendFile xmlns=\"urn:b2bopen:transfer:1\"><session>s</session><transferId>" + hash(key)
                + "</transferId><name>" + name + "</name><service>STUDENT</service><length>9000000</length><sha256>"
                + hash(sha256) + "</sha256><offset>" + offset + "</offset><lastPart>" + last
                + "</lastPart><content><Include href=\"cid:1\"/></content></sendFile>");
    }

    private static String together(String... files) {
        return envelope("<ns2:sendFiles xmlns:ns2=\"urn:b2bopen:transfer:1\"><ns2:session>s</ns2:session>"
                + "<ns2:service>STUDENT</ns2:service>" + String.join("", files) + "</ns2:sendFiles>");
    }

    private static String small(String key, String name, String sha256) {
        String content = String.join("", Collections.nCopies(40, "PD94bWwgdmVyc2lvbj0iMS4wIj8+"));
        return "<ns2:file><ns2:transferId>" + hash(key) + "</ns2:transferId><ns2:name>" + name
                + "</ns2:name><ns2:length>840</ns2:length><ns2:sha256>" + hash(sha256) + "</ns2:sha256><ns2:content>"
                + content + "</ns2:content></ns2:file>";
    }

    private static String envelope(String body) {
        return "<soap:Envelope><soap:Body>" + body + "</soap:Body></soap:Envelope>";
    }

    private static String hash(String of) {
        return HexFormat.of().formatHex(Contents.sha256().digest(of.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
