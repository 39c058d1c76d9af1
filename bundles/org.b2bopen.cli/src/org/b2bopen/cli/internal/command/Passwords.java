package org.b2bopen.cli.internal.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Passwords come from files, pipes and people; never from a command line (A8). */
final class Passwords {
    private Passwords() {}

    /** The first line of a text in UTF-8, without its end; empty when there is none. Closes the stream. */
    static char[] firstLine(InputStream in) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            return line == null ? new char[0] : line.toCharArray();
        }
    }
}
