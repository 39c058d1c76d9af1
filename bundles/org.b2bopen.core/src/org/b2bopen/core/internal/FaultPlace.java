package org.b2bopen.core.internal;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.b2bopen.transport.TransportException.ContentFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a receiver says that a file is wrong: a path of elements that the file has, and nothing else that it might quote (L4). */
final class FaultPlace {
    private static final Logger LOG = LoggerFactory.getLogger(FaultPlace.class);
    private static final Pattern PATH = Pattern.compile("(/[\\p{L}_][\\w.-]*(\\[[0-9]{1,9}])?)+");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\w.-]*");
    private static final int LONGEST_NAME = 200;
    /** No file of ours is that deep; the stack that a pattern needs grows with what it is matched to. */
    private static final int LONGEST_PATH = 1_000;

    private FaultPlace() {}

    /** The fault, without its path where that is none of the file. */
    static Optional<ContentFault> of(Optional<ContentFault> fault, Path file) {
        return fault.map(said -> new ContentFault(
                isOf(String.valueOf(said.path()), file) ? said.path() : "", said.line(), said.column()));
    }

    private static boolean isOf(String path, Path file) {
        if (path.length() > LONGEST_PATH || !PATH.matcher(path).matches()) {
            return false;
        }
        Set<String> missing =
                NAME.matcher(path).results().map(match -> match.group()).collect(Collectors.toCollection(HashSet::new));
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            StringBuilder name = new StringBuilder();
            boolean inTag = false;
            for (int c = text.read(); c >= 0 && !missing.isEmpty(); c = text.read()) {
                if (c == '<') {
                    inTag = true;
                    name.setLength(0);
                } else if (inTag && (Character.isLetterOrDigit(c) || "_-.".indexOf(c) >= 0)) {
                    if (name.length() < LONGEST_NAME) {
                        name.append((char) c);
                    }
                } else if (inTag && c == ':') {
                    name.setLength(0);
                } else if (inTag) {
                    missing.remove(name.toString());
                    inTag = false;
                }
            }
            return missing.isEmpty();
        } catch (IOException e) {
            LOG.warn("A file could not be read to find a place in it.", e);
            return false;
        }
    }
}
