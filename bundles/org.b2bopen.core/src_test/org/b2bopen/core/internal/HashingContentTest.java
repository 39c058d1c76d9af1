package org.b2bopen.core.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashingContentTest {
    private static final int LENGTH = 5_000_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 65_536, 1_048_577, LENGTH - 1, LENGTH})
    void R2_content_can_be_read_from_any_offset(long offset) throws IOException {
        byte[] bytes = bytes(LENGTH);
        try (InputStream in = content(file(bytes), bytes).open(offset)) {
            assertArrayEquals(Arrays.copyOfRange(bytes, (int) offset, LENGTH), in.readAllBytes());
        }
    }

    @Test
    void R2_parts_read_one_by_one_are_the_whole() throws IOException {
        byte[] bytes = bytes(LENGTH);
        HashingContent content = content(file(bytes), bytes);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int offset = 0; offset < LENGTH; offset += 1_000_003) {
            try (InputStream in = content.open(offset)) {
                all.writeBytes(in.readNBytes(Math.min(1_000_003, LENGTH - offset)));
            }
        }
        assertArrayEquals(bytes, all.toByteArray());
        assertFalse(content.changed());
    }

    @Test
    void R3_the_last_bytes_of_a_changed_file_are_never_given() throws IOException {
        byte[] bytes = bytes(LENGTH);
        byte[] other = bytes.clone();
        other[17]++;
        HashingContent content = content(file(other), bytes);
        ByteArrayOutputStream given = new ByteArrayOutputStream();
        try (InputStream in = content.open(0)) {
            assertThrows(IOException.class, () -> in.transferTo(given));
        }
        assertTrue(given.size() < LENGTH);
        assertTrue(content.changed());
    }

    @Test
    void R3_a_file_that_grew_or_shrank_is_found_out() throws IOException {
        byte[] bytes = bytes(LENGTH);
        Path longer = file(bytes);
        HashingContent grown = content(longer, bytes);
        Files.write(longer, new byte[] {1}, StandardOpenOption.APPEND);
        try (InputStream in = grown.open(0)) {
            assertThrows(IOException.class, in::readAllBytes);
        }
        HashingContent shrunk = content(file(Arrays.copyOf(bytes, LENGTH - 1)), bytes);
        try (InputStream in = shrunk.open(0)) {
            assertThrows(IOException.class, in::readAllBytes);
        }
        assertTrue(grown.changed() && shrunk.changed());
    }

    @Test
    void R2_a_cancelled_transfer_gives_no_more() throws IOException {
        byte[] bytes = bytes(LENGTH);
        AtomicBoolean cancelled = new AtomicBoolean();
        HashingContent content = new HashingContent(file(bytes), LENGTH, FakeTransport.hash(bytes), cancelled::get);
        try (InputStream in = content.open(0)) {
            assertEquals(10, in.readNBytes(10).length);
            cancelled.set(true);
            assertThrows(InterruptedIOException.class, in::read);
        }
        assertFalse(content.changed());
    }

    private static HashingContent content(Path file, byte[] expected) {
        return new HashingContent(file, expected.length, FakeTransport.hash(expected), () -> false);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "content", ".bin"), bytes);
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
