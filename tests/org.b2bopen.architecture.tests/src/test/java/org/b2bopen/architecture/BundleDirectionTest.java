package org.b2bopen.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.b2bopen.architecture.Checkout.Bundle;
import org.junit.jupiter.api.Test;

/** Which room may know which (docs/architecture.md). The table is the rule: a new arrow is a decision, made here on purpose. */
class BundleDirectionTest {
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("model.edit", Set.of("model")),
            Map.entry("transport.api", Set.of()),
            Map.entry("messages", Set.of()),
            Map.entry("log", Set.of()),
            Map.entry("log.quiet", Set.of()),
            Map.entry("scheduler", Set.of()),
            Map.entry("soap", Set.of()),
            Map.entry("core", Set.of("model", "transport.api", "messages", "log", "scheduler")),
            Map.entry("transport.soap", Set.of("transport.api", "soap")),
            Map.entry("transport.sftp", Set.of("transport.api")),
            Map.entry("la.store", Set.of()),
            Map.entry("la.imports", Set.of("la.store", "scheduler")),
            Map.entry("la.wonde", Set.of("la.store")),
            Map.entry("la.server", Set.of("soap", "messages", "log", "la.store")),
            Map.entry(
                    "cli",
                    Set.of(
                            "core",
                            "model",
                            "transport.api",
                            "messages",
                            "log",
                            "la.server",
                            "la.store",
                            "la.imports",
                            "la.wonde")),
            Map.entry("ui", Set.of("core", "model", "model.edit", "transport.api", "messages", "log")),
            Map.entry("ui.log", Set.of("ui", "core", "model", "log", "transport.api")),
            Map.entry("ui.exchange", Set.of("ui", "core", "model", "model.edit", "messages", "log", "transport.api")),
            Map.entry("ui.student", Set.of("ui", "ui.exchange", "core", "model", "transport.api")),
            Map.entry("ui.personnel", Set.of("ui", "ui.exchange", "core", "model", "transport.api")),
            Map.entry("ui.help", Set.of("ui", "core", "model", "log")),
            Map.entry(
                    "ui.administration",
                    Set.of("ui", "core", "model", "model.edit", "log", "transport.api", "scheduler")),
            Map.entry(
                    "ui.la",
                    Set.of(
                            "ui",
                            "core",
                            "model",
                            "messages",
                            "log",
                            "la.server",
                            "la.store",
                            "la.imports",
                            "la.wonde")),
            Map.entry("ui.dashboard", Set.of("ui", "core", "model", "transport.api")),
            Map.entry("app", Set.of("ui", "core", "model", "log")));

    private static final Set<String> WINDOW = Set.of(
            "ui",
            "ui.log",
            "ui.exchange",
            "ui.student",
            "ui.personnel",
            "ui.help",
            "ui.administration",
            "ui.la",
            "ui.dashboard",
            "app");

    private final Map<String, Bundle> bundles = Checkout.bundles();

    @Test
    void every_bundle_has_its_place_in_the_table() {
        SortedSet<String> found = bundles.keySet().stream().map(this::room).collect(toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(MAY_USE.keySet()), found);
    }

    @Test
    void bundles_use_only_what_their_room_allows() {
        List<String> wrong = new ArrayList<>();
        for (Bundle bundle : bundles.values()) {
            for (String used : ours(bundle)) {
                if (!MAY_USE.get(room(bundle.name())).contains(room(used))) {
                    wrong.add(bundle.name() + " -> " + used);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void T1_the_transport_api_needs_nothing_but_equinox_common() {
        Bundle api = bundles.get("org.b2bopen.transport.api");
        assertEquals(List.of("org.eclipse.equinox.common"), api.requires());
        assertEquals(List.of(), api.imports());
    }

    @Test
    void only_the_window_knows_widgets() {
        List<String> wrong = bundles.values().stream()
                .filter(bundle -> !WINDOW.contains(room(bundle.name())))
                .filter(bundle -> Stream.concat(bundle.requires().stream(), bundle.imports().stream())
                        .anyMatch(name -> name.startsWith("org.eclipse.swt")
                                || name.startsWith("org.eclipse.jface")
                                || name.startsWith("org.eclipse.ui")))
                .map(Bundle::name)
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void internal_packages_are_exported_to_friends_only() {
        for (Bundle bundle : bundles.values()) {
            String manifest = Checkout.read(bundle.folder().resolve("META-INF/MANIFEST.MF"))
                    .replaceAll("\\r?\\n ", "");
            bundle.exports().stream()
                    .filter(name -> name.contains(".internal"))
                    .forEach(name -> assertTrue(
                            manifest.contains(name + ";x-friends:=") || manifest.contains(name + ";x-internal:=true"),
                            bundle.name() + " exports " + name + " to everyone"));
        }
    }

    private List<String> ours(Bundle bundle) {
        Stream<String> required = bundle.requires().stream().filter(bundles::containsKey);
        Stream<String> imported = bundle.imports().stream()
                .flatMap(name -> bundles.values().stream()
                        .filter(other -> !other.equals(bundle))
                        .filter(other -> name.startsWith("org.b2bopen.")
                                && other.exports().contains(name))
                        .map(Bundle::name));
        return Stream.concat(required, imported).distinct().toList();
    }

    private String room(String bundle) {
        return bundle.substring("org.b2bopen.".length());
    }
}
