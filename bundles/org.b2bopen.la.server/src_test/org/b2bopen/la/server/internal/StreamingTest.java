package org.b2bopen.la.server.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.b2bopen.la.server.internal.PlainClient.Announcement;
import org.b2bopen.la.server.internal.PlainClient.Answer;
import org.b2bopen.messages.sample.SampleFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory does not grow with the file: sender and receiver together in one small process of their own. */
class StreamingTest {
    private static final String NAME = "8204321_CES_820LLLL_001.xml";

    @TempDir
    private Path folder;

    @Test
    @DisplayName(
            "R4: a file of more than 100 MB goes through in one part with a heap of 64 MB and without temporary files")
    void R4_small_heap() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        StreamingTest.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
        try {
            assertTrue(process.waitFor(5, TimeUnit.MINUTES), "still running after five minutes");
        } finally {
            process.destroyForcibly();
        }
        assertEquals(0, process.exitValue(), Files.readString(folder.resolve("output.txt")));
    }

    /** The small process; its exit status tells. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Path sample = large(folder);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in = Files.newInputStream(sample)) {
            byte[] buffer = new byte[1 << 16];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        Announcement file = new Announcement(
                PracticeReceiver.key("820", "STUDENT", NAME, sha256), NAME, "STUDENT", Files.size(sample), sha256);
        try (PracticeReceiver receiver = new PracticeReceiver(folder).start();
                PlainClient client = receiver.client("abbey");
                InputStream content = Files.newInputStream(sample)) {
            Answer answer = client.sendMtom(file, 0, content, true);
            require(sha256.equals(answer.get("sha256")), answer.text());
            require(Files.mismatch(sample, receiver.received().getFirst()) < 0, "another content arrived");
        }
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        long largest = 0;
        for (Path left : PracticeReceiver.files(temporary)) {
            largest = left.toString().contains("sqlite") ? largest : Math.max(largest, Files.size(left));
        }
        require(largest == 0, "a temporary file was left behind");
        System.exit(0);
    }

    private static Path large(Path folder) throws IOException {
        Path one = new SampleFile(SampleFile.Kind.STUDENT, "820", "4321", "820", 1, 100, 7)
                .writeTo(Files.createDirectory(folder.resolve("one")));
        int pupils = Math.toIntExact(110_000_000L / (Files.size(one) / 100));
        Path sample = new SampleFile(SampleFile.Kind.STUDENT, "820", "4321", "820", 1, pupils, 7)
                .writeTo(Files.createDirectory(folder.resolve("large")));
        require(Files.size(sample) > 100_000_000, "the sample is too small: " + Files.size(sample));
        return sample;
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalStateException(otherwise);
        }
    }
}
