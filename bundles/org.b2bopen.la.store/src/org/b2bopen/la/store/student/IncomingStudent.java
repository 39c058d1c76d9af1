package org.b2bopen.la.store.student;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a school says of one student, whatever it came by: the one shape that files and Wonde are read into.
 *
 * @param guid stable identity that the source gives (Wonde {@code upi}, {@code GUID} of a file); not the UPN
 * @param entries sorted by group and key, each key once in its group
 */
public record IncomingStudent(Optional<String> guid, List<StudentEntry> entries) {
    private static final char BETWEEN = '\u001f';

    public IncomingStudent {
        Objects.requireNonNull(guid);
        entries = entries.stream()
                .sorted(Comparator.comparing(StudentEntry::group).thenComparing(StudentEntry::key))
                .toList();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** An identifier, or null. */
    public String identifier(String item) {
        // The first group comes first.
        return entries.isEmpty() || entries.getFirst().group() != DataGroup.IDENTIFIERS
                ? null
                : entries.getFirst().value(item);
    }

    /**
     * The same as long as the source calls the student the same: by GUID, else by UPN, else by names, date of birth and sex. What the
     * cache is kept under (LA6).
     */
    public String identity() {
        if (guid.isPresent()) {
            return "guid:" + guid.get();
        }
        String upn = identifier("upn");
        return upn != null
                ? "upn:" + upn
                : "name:" + Identifiers.fold(identifier("familyName")) + BETWEEN
                        + Identifiers.fold(identifier("givenName")) + BETWEEN + identifier("dateOfBirth") + BETWEEN
                        + identifier("sex");
    }

    /** Lower-case hex over everything that is said: equal students have equal hashes. */
    public String hash() {
        StringBuilder text = new StringBuilder(4096).append(guid.orElse(""));
        for (StudentEntry entry : entries) {
            text.append('\n').append(entry.group().name()).append(BETWEEN).append(entry.key());
            entry.values()
                    .forEach((item, value) ->
                            text.append(BETWEEN).append(item).append('=').append(value));
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    /** PostgreSQL keeps no text with U+0000 in it, and what one database keeps the other keeps too. */
    private static String withoutNul(String value) {
        return value.indexOf('\0') < 0 ? value : value.replace("\0", "");
    }

    /**
     * Collects entries; values are trimmed and freed of U+0000, empty ones left out, and an entry without values is none.
     */
    public static final class Builder {
        private final List<StudentEntry> entries = new ArrayList<>();
        private final Map<DataGroup, Set<String>> keys = new EnumMap<>(DataGroup.class);
        private String guid;

        private Builder() {}

        /** Empty or null for none. */
        public Builder guid(String value) {
            guid = clean(value);
            return this;
        }

        /**
         * @param values by item of the group; null and empty ones are left out
         * @throws IllegalArgumentException for an item that the group does not have
         */
        public Builder add(DataGroup group, Map<String, String> values) {
            SortedMap<String, String> kept = new TreeMap<>();
            values.forEach((item, value) -> {
                if (!group.items().contains(item)) {
                    throw new IllegalArgumentException(group + " has no item " + item);
                }
                String clean = clean(value);
                if (clean != null) {
                    kept.put(item, clean);
                }
            });
            if (!kept.isEmpty()) {
                entries.add(new StudentEntry(group, key(group, kept), kept));
            }
            return this;
        }

        /** Two entries of the same key are both kept: the second is numbered. */
        private String key(DataGroup group, Map<String, String> values) {
            if (group.keyItems().isEmpty()) {
                return keys.computeIfAbsent(group, g -> new HashSet<>()).add("") ? "" : numbered(group, "");
            }
            String key = group.keyItems().stream()
                    .map(item -> values.getOrDefault(item, "").toUpperCase(Locale.ROOT))
                    .collect(Collectors.joining("|"));
            return keys.computeIfAbsent(group, g -> new HashSet<>()).add(key) ? key : numbered(group, key);
        }

        private String numbered(DataGroup group, String key) {
            int number = 2;
            while (!keys.get(group).add(key + "#" + number)) {
                number++;
            }
            return key + "#" + number;
        }

        private static String clean(String value) {
            String text = value == null ? "" : withoutNul(value).strip();
            return text.isEmpty() ? null : text;
        }

        public IncomingStudent build() {
            return new IncomingStudent(Optional.ofNullable(guid), entries);
        }
    }
}
