package org.b2bopen.cli.tests;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A school with its workspace, its root folder and files to send. */
final class SchoolSide {
    static final String PASSWORD = "Fict!tious-Pass1";

    private final Path workspace;
    private final Path root;

    SchoolSide(Path folder) throws IOException {
        workspace = folder.resolve("workspace");
        root = Files.createDirectories(folder.resolve("files"));
    }

    /** One LA, 820, with an LA-wide log-in. */
    Run configure(String url, String password) {
        return importing(configuration(url, password).toString());
    }

    ObjectNode configuration(String url, String password) {
        ObjectNode configuration = JsonNodeFactory.instance.objectNode().put("rootFolder", root.toString());
        configuration
                .putArray("localAuthorities")
                .addObject()
                .put("number", "820")
                .put("url", url)
                .put("userName", "la-820")
                .put("password", password);
        return configuration;
    }

    Run importing(String json) {
        return Run.withInput(json, "--workspace", workspace.toString(), "config", "import", "-");
    }

    Run run(String... arguments) {
        return Run.of(arguments(arguments));
    }

    /** These, for the school's workspace. */
    String[] arguments(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "--workspace";
        all[1] = workspace.toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return all;
    }

    Path waiting(String la) {
        return root.resolve(la).resolve("Files Not Exported");
    }

    Path exported(String la) {
        return root.resolve(la).resolve("Files Exported");
    }

    /** A good file of the school 820/4321, in the folder of {@code la}. */
    Path sample(String la, String destination, int sequence) {
        Run made = Run.of(
                "sample",
                "student",
                "--la",
                "820",
                "--school",
                "4321",
                "--destination",
                destination,
                "--sequence",
                Integer.toString(sequence),
                "--pupils",
                "3",
                "--output",
                waiting(la).toString());
        return Path.of(made.out().strip());
    }

    /** The accounts of the LA 820 that goes with {@link #configure}. */
    static Path accounts(Path folder) throws IOException {
        return Files.writeString(folder.resolve("accounts.json"), """
            {"laNumber":"820","onSchemaError":"reject","outOfCounty":true,
             "accounts":[{"userName":"la-820","password":"%s","services":["STUDENT"]}],
             "licences":["820/4321"]}
            """.formatted(PASSWORD));
    }
}
