package org.b2bopen.messages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Names of Local Authorities by their numbers. No public list is complete: a number that is not here, or no longer in use, is
 * worth a warning and nothing more.
 */
public final class LaNumber {
    private static final Pattern POSSIBLE = Pattern.compile("20[1-9]|2[1-9]\\d|[3-9]\\d{2}");
    private static final Map<String, Known> KNOWN = load();

    private LaNumber() {}

    /** @param retired whether the authority is gone, or has another number now */
    public record Known(String number, String name, boolean retired) {}

    /** Three digits from 201 to 999. */
    public static boolean isPossible(String number) {
        return POSSIBLE.matcher(number).matches();
    }

    public static Optional<Known> find(String number) {
        return Optional.ofNullable(KNOWN.get(number));
    }

    public static Optional<String> name(String number) {
        return find(number).map(Known::name);
    }

    private static Map<String, Known> load() {
        Properties lines = new Properties();
        try (Reader reader = new InputStreamReader(
                LaNumber.class.getResourceAsStream("la-numbers.properties"), StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Known> known = new HashMap<>();
        lines.forEach((number, value) -> {
            String name = value.toString();
            boolean retired = name.startsWith("-");
            known.put(
                    number.toString(),
                    new Known(number.toString(), retired ? name.substring(1).strip() : name, retired));
        });
        return Map.copyOf(known);
    }
}
