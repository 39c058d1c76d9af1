package org.b2bopen.cli.internal.print;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The part of a line around a place in a file. Reads past any length in constant memory: a file may be one line of gigabytes (R4). */
final class SourceExcerpt {
    private static final int BEFORE = 70;
    private static final int AFTER = 30;

    private SourceExcerpt() {}

    static Optional<String> around(Path file, int line, int column) {
        try (PushbackInputStream in = new PushbackInputStream(Files.newInputStream(file), 3);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, charset(in)))) {
            if (!skipLines(reader, line - 1)) {
                return Optional.empty();
            }
            long start = Math.max(0, (long) column - 1 - BEFORE);
            if (reader.skip(start) < start) {
                return Optional.empty();
            }
            StringBuilder text = new StringBuilder();
            for (int c = reader.read();
                    c >= 0 && c != '\n' && c != '\r' && text.length() < BEFORE + AFTER;
                    c = reader.read()) {
                text.append((char) c);
            }
            String shown = Words.plain(text.toString().replace('\t', ' ')).strip();
            return shown.isEmpty() ? Optional.empty() : Optional.of((start > 0 ? "… " : "") + shown);
        } catch (IOException gone) {
            // Only an aid for the eye: the finding itself has been printed.
            return Optional.empty();
        }
    }

    private static boolean skipLines(BufferedReader reader, int lines) throws IOException {
        int left = lines;
        while (left > 0) {
            int c = reader.read();
            if (c < 0) {
                return false;
            }
            if (c == '\r') {
                reader.mark(1);
                if (reader.read() != '\n') {
                    reader.reset();
                }
                left--;
            } else if (c == '\n') {
                left--;
            }
        }
        return true;
    }

    private static Charset charset(PushbackInputStream in) throws IOException {
        byte[] head = in.readNBytes(2);
        in.unread(head);
        if (head.length == 2) {
            int mark = (head[0] & 0xFF) << 8 | head[1] & 0xFF;
            switch (mark) {
                case 0xFEFF, 0xFFFE -> {
                    return StandardCharsets.UTF_16;
                }
                case 0x003C -> {
                    return StandardCharsets.UTF_16BE;
                }
                case 0x3C00 -> {
                    return StandardCharsets.UTF_16LE;
                }
                default -> {}
            }
        }
        return StandardCharsets.UTF_8;
    }
}
