package org.b2bopen.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every dependency has a line with its reason in {@code docs/dependencies.md}. */
class DependenciesTest {
    private static final Pattern ARTIFACT = Pattern.compile("<groupId>[^<]+</groupId><artifactId>([^<]+)</artifactId>");

    @Test
    void every_dependency_has_its_reason() {
        String page = Checkout.read(Checkout.ROOT.resolve("docs/dependencies.md"));
        Set<String> explained = Stream.of(page.split("[|,:\\s]+")).collect(toCollection(TreeSet::new));
        Set<String> used = Stream.of(
                        "releng/org.b2bopen.target/org.b2bopen.target.target", "bundles/org.b2bopen.soap/pom.xml")
                .map(Checkout.ROOT::resolve)
                .map(Checkout::read)
                .flatMap(source -> ARTIFACT.matcher(source).results())
                .map(result -> result.group(1))
                .collect(toCollection(TreeSet::new));
        assertTrue(used.size() > 100, "the target platform was read");
        used.removeAll(explained);
        assertEquals(Set.of(), used);
    }
}
