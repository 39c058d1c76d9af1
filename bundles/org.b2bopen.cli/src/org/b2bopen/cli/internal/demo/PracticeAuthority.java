package org.b2bopen.cli.internal.demo;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.b2bopen.la.server.LaServer;

/** A practice LA that runs over TLS on this computer's loopback address. */
final class PracticeAuthority implements AutoCloseable {
    private final DemoAuthority authority;
    private final Path data;
    private final LaServer server;

    private PracticeAuthority(DemoAuthority authority, Path data, LaServer server) {
        this.authority = authority;
        this.data = data;
        this.server = server;
    }

    /** @param passwords by user name */
    static PracticeAuthority start(
            DemoAuthority authority, Path folder, Path keyStore, String keyStorePassword, Map<String, String> passwords)
            throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Path accounts = folder.resolve("accounts.json");
        JsonMapper.builder()
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValue(accounts.toFile(), accounts(authority, passwords));
        LaServer server = LaServer.startPractice(new LaServer.Options(
                0,
                data,
                accounts,
                Optional.of(keyStore),
                Optional.of(keyStorePassword.toCharArray()),
                Optional.empty()));
        return new PracticeAuthority(authority, data, server);
    }

    private static ObjectNode accounts(DemoAuthority authority, Map<String, String> passwords) {
        ObjectNode file = JsonNodeFactory.instance
                .objectNode()
                .put("laNumber", authority.number())
                .put("onSchemaError", "reject")
                .put("outOfCounty", authority.outOfCounty());
        ArrayNode accounts = file.putArray("accounts");
        if (authority.laWideLogIn()) {
            account(accounts, authority.userName(), passwords);
        }
        Scenario.SCHOOLS.stream()
                .filter(school -> school.destination().equals(authority.number()))
                .forEach(school -> account(accounts, school.userName(), passwords)
                        .putArray("schools")
                        .add(school.id()));
        ArrayNode licences = file.putArray("licences");
        authority.licences().forEach(licences::add);
        return file;
    }

    private static ObjectNode account(ArrayNode accounts, String userName, Map<String, String> passwords) {
        ObjectNode account = accounts.addObject().put("userName", userName).put("password", passwords.get(userName));
        account.putArray("services").add("STUDENT");
        return account;
    }

    DemoAuthority authority() {
        return authority;
    }

    URI uri() {
        return server.uri();
    }

    /** The files that it has received, wherever it keeps them. */
    List<Path> received() throws IOException {
        Path folder = data.resolve("received");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
