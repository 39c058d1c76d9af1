package org.b2bopen.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class LoggingTest {
    @TempDir
    private Path workspace;

    @AfterEach
    void stop() {
        Logging.off();
    }

    @ParameterizedTest
    @ValueSource(strings = {"workspace", "a (b) #1", "50%d"})
    void L3_L4_the_rolling_file_has_a_line_an_event_and_standard_output_none(String name) throws IOException {
        PrintStream standard = System.out;
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        System.setOut(new PrintStream(seen, true, StandardCharsets.UTF_8));
        try {
            Logging.start(workspace.resolve(name));
            LoggerFactory.getLogger("test").debug("not written");
            LoggerFactory.getLogger("test").info("hello\r\nWARN forged\u2028line", new IOException("bad\nnews"));
        } finally {
            System.setOut(standard);
        }
        Logging.off();
        List<String> lines =
                Files.readAllLines(workspace.resolve(name).resolve("logs/b2bopen.log"), StandardCharsets.UTF_8);
        assertEquals(1, lines.size(), lines::toString);
        assertTrue(lines.getFirst().contains(" INFO "), lines::toString);
        assertTrue(lines.getFirst().contains("hello  WARN forged line"), lines::toString);
        assertTrue(lines.getFirst().contains("IOException: bad | news"), lines::toString);
        assertFalse(lines.getFirst().contains("not written"));
        assertEquals("", seen.toString(StandardCharsets.UTF_8));
    }
}
