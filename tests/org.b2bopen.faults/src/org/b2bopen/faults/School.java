package org.b2bopen.faults;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.NeutralConfiguration;
import org.b2bopen.model.SecureSecretStore;

/** A workspace and a root folder of the LA 820, for schools that it sends and fetches for. */
final class School {
    static final String LA = "820";
    static final String USER = "faults";
    static final String PASSWORD = "Fict!tious4Faults";

    private final Path workspace;
    private final Path root;

    School(Path folder) throws IOException {
        workspace = Files.createDirectories(folder.resolve("workspace"));
        root = Files.createDirectories(folder.resolve("root"));
    }

    /** @param personnel the school that staff files are for, if any */
    void configure(String url, Optional<Path> trust, Optional<String> personnel) throws IOException {
        String json = """
            {"rootFolder": "%s", "trustStore": %s,
             "localAuthorities": [{"number": "820", "url": "%s", "userName": "%s", "password": "%s"}],
             "personnel": {"url": "%s", "schools": [%s]}}
            """.formatted(
                root,
                trust.map(path -> "\"" + path + "\"").orElse("null"),
                url,
                USER,
                PASSWORD,
                url,
                personnel.map(school -> """
                    {"name": "Fictitious School", "laNumber": "820", "schoolNumber": "%s", "userName": "%s", "password": "%s"}
                    """.formatted(school, USER, PASSWORD)).orElse(""));
        try {
            NeutralConfiguration.importInto(
                    ConfigurationStore.in(workspace), SecureSecretStore.open(workspace), new StringReader(json));
        } catch (NeutralConfiguration.ConfigurationException e) {
            throw new IOException(String.join(" ", e.problems()), e);
        }
    }

    Path workspace() {
        return workspace;
    }

    Path notExported() {
        return root.resolve(LA).resolve("Files Not Exported");
    }

    Path exported() {
        return root.resolve(LA).resolve("Files Exported");
    }

    Path inProgress() {
        return root.resolve(LA).resolve(".in-progress");
    }

    Path personnel(String school) {
        return root.resolve(LA).resolve("Personnel").resolve(school);
    }

    static List<String> licences() {
        return IntStream.range(1000, 10_000)
                .mapToObj(school -> "\"820/" + school + "\"")
                .collect(Collectors.toList());
    }
}
