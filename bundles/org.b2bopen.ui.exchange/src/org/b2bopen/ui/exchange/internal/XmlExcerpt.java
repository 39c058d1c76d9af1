package org.b2bopen.ui.exchange.internal;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * The lines around a place in a file, for the eye only: never stored, never logged (L4). Reads past any length in constant memory: a
 * file may be one line of gigabytes (R4).
 */
record XmlExcerpt(List<Line> lines) {
    private static final int CONTEXT = 3;
    private static final int BEFORE = 90;
    private static final int WIDTH = 160;
    private static final int PROLOGUE = 120;
    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)");

    static final XmlExcerpt NONE = new XmlExcerpt(List.of());

    /** @param marked whether it is the line in question */
    record Line(int number, String text, boolean marked) {}

    XmlExcerpt {
        lines = List.copyOf(lines);
    }

    /**
     * @param line counts from 1
     * @param column counts from 1: of a long line the part around it is shown
     * @throws OperationCanceledException once {@code cancelled}
     */
    static XmlExcerpt read(Path file, int line, int column, BooleanSupplier cancelled) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, charset(in)))) {
            return new Reading(reader, line, column, cancelled).read();
        }
    }

    private static Charset charset(InputStream in) throws IOException {
        in.mark(PROLOGUE);
        byte[] head = in.readNBytes(PROLOGUE);
        in.reset();
        if (head.length >= 2) {
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
        Matcher declared = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return declared.find() && isSupported(declared.group(1))
                ? Charset.forName(declared.group(1))
                : StandardCharsets.UTF_8;
    }

    private static boolean isSupported(String name) {
        return Charset.isSupported(name) && !name.toUpperCase(Locale.ROOT).startsWith("UTF-16");
    }

    private static final class Reading {
        private final BufferedReader reader;
        private final int line;
        private final int column;
        private final BooleanSupplier cancelled;
        private final List<Line> found = new ArrayList<>();
        private int number = 1;
        private long at;
        private StringBuilder text = new StringBuilder();
        private boolean cut;

        Reading(BufferedReader reader, int line, int column, BooleanSupplier cancelled) {
            this.reader = reader;
            this.line = line;
            this.column = column;
            this.cancelled = cancelled;
        }

        XmlExcerpt read() throws IOException {
            char[] buffer = new char[1 << 14];
            boolean carriageReturn = false;
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                if (cancelled.getAsBoolean()) {
                    throw new OperationCanceledException();
                }
                for (int i = 0; i < count; i++) {
                    char c = buffer[i];
                    if (c == '\n' && carriageReturn) {
                        carriageReturn = false;
                        continue;
                    }
                    carriageReturn = c == '\r';
                    if (c == '\n' || c == '\r') {
                        endLine();
                    } else {
                        take(c);
                    }
                    if (number > line + CONTEXT || cut && number == line + CONTEXT) {
                        return new XmlExcerpt(withoutLast());
                    }
                }
            }
            endLine();
            return new XmlExcerpt(found);
        }

        private List<Line> withoutLast() {
            if (number <= line + CONTEXT) {
                endLine();
            }
            return found;
        }

        private void take(char c) {
            at++;
            if (number < line - CONTEXT || number > line + CONTEXT) {
                return;
            }
            long from = number == line ? Math.max(0, column - 1L - BEFORE) : 0;
            if (at <= from) {
                return;
            }
            if (text.length() >= WIDTH) {
                cut = true;
            } else {
                text.append(Character.isISOControl(c) ? ' ' : c);
            }
        }

        private void endLine() {
            if (number >= line - CONTEXT && number <= line + CONTEXT && !(at == 0 && number > line)) {
                boolean begun = number == line && column - 1L - BEFORE > 0;
                found.add(new Line(number, (begun ? "\u2026" : "") + text + (cut ? "\u2026" : ""), number == line));
            }
            number++;
            at = 0;
            text = new StringBuilder();
            cut = false;
        }
    }
}
