package org.b2bopen.faults;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a proxy has seen of the contract: each file of a sendFile or sendFiles with its key and offset. Safe for use by several threads. */
final class Recorder {
    /** One request as it went by; {@code at} says after how many bytes in all. */
    record Sent(String key, String name, String sha256, long offset, boolean last, long at) {}

    /** The files of a sendFiles are whole ones, and have neither offset nor lastPart. */
    private static final Pattern FILE = Pattern.compile("transferId>([0-9a-f]{64})<[^<]*<[^<]*?name>([^<]*)<"
            + "(?:(?!transferId).)*?[<:]sha256>([0-9a-f]{64})<[^<]*"
            + "(?:<[^<]*?offset>(\\d+)<(?:(?!transferId).)*?[<:]lastPart>(true|false)<|<[^<]*?content>)");
    /** Where one of HTTP's chunks ends and the next begins, which may be anywhere, also within a name. */
    private static final Pattern CHUNK = Pattern.compile("\\r\\n[0-9a-f]{1,8}\\r\\n");
    /** More than a request has before its content. */
    private static final int WINDOW = 4096;

    private final List<Sent> sent = new ArrayList<>();

    /** One connection's bytes on their way to the receiver. */
    final class Stream {
        private String window = "";

        /** @return the latest request that became known by these bytes, or null */
        Sent take(byte[] bytes, int count, long at) {
            window = CHUNK.matcher(window + new String(bytes, 0, count, StandardCharsets.ISO_8859_1))
                    .replaceAll("");
            Matcher match = FILE.matcher(window);
            int end = 0;
            Sent last = null;
            while (match.find()) {
                last = new Sent(
                        match.group(1),
                        match.group(2),
                        match.group(3),
                        match.group(4) == null ? 0 : Long.parseLong(match.group(4)),
                        match.group(5) == null || Boolean.parseBoolean(match.group(5)),
                        at);
                add(last);
                end = match.end();
            }
            window = window.substring(Math.max(end, window.length() - WINDOW));
            return last;
        }
    }

    Stream stream() {
        return new Stream();
    }

    private synchronized void add(Sent request) {
        sent.add(request);
    }

    synchronized List<Sent> sent() {
        return List.copyOf(sent);
    }

    /** The keys under which each of these went by, which are then forgotten; more than one is a promise broken. */
    synchronized Map<Contents.Item, Set<String>> keys(Collection<Contents.Item> items) {
        Set<Contents.Item> wanted = Set.copyOf(items);
        Map<Contents.Item, Set<String>> keys = new HashMap<>();
        sent.removeIf(one -> {
            Contents.Item item = new Contents.Item(one.name(), one.sha256());
            if (wanted.contains(item)) {
                keys.computeIfAbsent(item, unseen -> new TreeSet<>()).add(one.key());
            }
            return wanted.contains(item);
        });
        return keys;
    }
}
