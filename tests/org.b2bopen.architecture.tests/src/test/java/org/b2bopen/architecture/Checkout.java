package org.b2bopen.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The checkout that the test runs in, and what its bundles declare. */
final class Checkout {
    static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

    private Checkout() {}

    /** Our bundles by name. */
    static SortedMap<String, Bundle> bundles() {
        SortedMap<String, Bundle> bundles = new TreeMap<>();
        try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
            folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
                    .map(Bundle::read)
                    .forEach(bundle -> bundles.put(bundle.name(), bundle));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundles;
    }

    /** Every Java file below the given folders of the checkout that a person wrote. */
    static List<Path> javaFiles(String... folders) {
        return Stream.of(folders)
                .map(ROOT::resolve)
                .filter(Files::isDirectory)
                .flatMap(folder -> {
                    try (Stream<Path> files = Files.walk(folder)) {
                        return files
                                .filter(file -> file.toString().endsWith(".java"))
                                .filter(file -> !file.toString().contains("/src-gen/"))
                                .filter(file -> !file.toString().contains("/target/"))
                                .toList()
                                .stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .sorted()
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param requires names of bundles, ours and others
     * @param imports names of packages
     * @param exports names of packages
     */
    record Bundle(String name, Path folder, List<String> requires, List<String> imports, List<String> exports) {
        static Bundle read(Path folder) {
            try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
                var attributes = new Manifest(in).getMainAttributes();
                return new Bundle(
                        names(attributes.getValue("Bundle-SymbolicName")).getFirst(),
                        folder,
                        names(attributes.getValue("Require-Bundle")),
                        names(attributes.getValue("Import-Package")),
                        names(attributes.getValue("Export-Package")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static List<String> names(String header) {
            if (header == null) {
                return List.of();
            }
            // Commas inside quotes belong to version ranges.
            return Stream.of(header.replaceAll("\"[^\"]*\"", "").split(","))
                    .map(clause -> clause.split(";")[0].strip())
                    .filter(name -> !name.isEmpty())
                    .toList();
        }
    }
}
