package org.b2bopen.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rules and tests meet: {@code docs/rules.md} says which rules are done, and a rule that is done has a test that names it. */
class RulesTest {
    private static final Map<String, Integer> RULES =
            Map.of("A", 11, "S", 6, "P", 6, "V", 6, "L", 4, "T", 7, "R", 5, "LA", 8, "H", 4);

    /** A row of the table: rule, what it is about, status. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z]{1,2}\\d+) \\| .* \\| (done|part|open) \\|.*$");

    /** A rule is named where a test's method or display name begins with it: {@code S3_school_row_wins}, {@code "S3: …"}. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:void\\s+|@DisplayName\\(\\s*\")((?:[A-Z]{1,2}\\d{1,2}[_, ]+(?:and[_ ])?)*[A-Z]{1,2}\\d{1,2})(?=[_: ])");

    private static final Pattern ID = Pattern.compile("[A-Z]{1,2}\\d{1,2}");

    @Test
    void every_rule_is_in_the_list() {
        SortedSet<String> expected = RULES.entrySet().stream()
                .flatMap(entry -> IntStream.rangeClosed(1, entry.getValue()).mapToObj(i -> entry.getKey() + i))
                .collect(toCollection(TreeSet::new));
        assertEquals(expected, new TreeSet<>(listed().keySet()));
    }

    @Test
    void every_rule_that_is_done_has_a_test_that_names_it() {
        SortedSet<String> named = named();
        SortedSet<String> unproved = listed().entrySet().stream()
                .filter(entry -> entry.getValue().equals("done"))
                .map(Map.Entry::getKey)
                .filter(rule -> !named.contains(rule))
                .collect(toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(), unproved);
    }

    @Test
    void tests_name_only_rules_that_exist() {
        SortedSet<String> unknown = named();
        unknown.removeAll(listed().keySet());
        assertEquals(new TreeSet<>(), unknown);
    }

    private SortedMap<String, String> listed() {
        SortedMap<String, String> rules = new TreeMap<>();
        Matcher row = ROW.matcher(Checkout.read(Checkout.ROOT.resolve("docs/rules.md")));
        while (row.find()) {
            assertEquals(null, rules.put(row.group(1), row.group(2)), row.group(1) + " stands twice in docs/rules.md");
        }
        assertTrue(rules.size() > 1, "docs/rules.md has no table");
        return rules;
    }

    private SortedSet<String> named() {
        return Checkout.javaFiles("bundles", "tests").stream()
                .filter(file -> file.toString().contains("/src_test/")
                        || file.toString().contains("/tests/"))
                .map(Checkout::read)
                .flatMap(source -> NAMED.matcher(source).results())
                .flatMap(result -> ID.matcher(result.group(1)).results())
                .map(result -> result.group())
                .collect(toCollection(TreeSet::new));
    }
}
