package org.b2bopen.cli.internal.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.b2bopen.cli.internal.console.CommandException;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.la.imports.MailSettings;
import picocli.CommandLine.Option;

/** Mixed into the commands that send alerts by e-mail (LA8). */
final class MailOption {
    private static final Set<String> KEYS = Set.of("host", "port", "security", "from", "to", "userName");

    @Option(
            names = "--mail",
            paramLabel = "FILE",
            description =
                    "Sends alerts by e-mail as this JSON file says (host, port, security, from, to, userName); the"
                            + " password is in $B2BOPEN_MAIL_PASSWORD.")
    private Optional<Path> mail = Optional.empty();

    Optional<MailSettings> settings(Surroundings surroundings) throws CommandException, IOException {
        if (mail.isEmpty()) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(mail.get())) {
            throw CommandException.usage("There is no file " + mail.get() + " (--mail).");
        }
        try {
            JsonNode node = new JsonMapper().readTree(Files.readAllBytes(mail.get()));
            for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                if (!KEYS.contains(name)) {
                    throw CommandException.usage("'" + name + "' in " + mail.get() + " is not known here.");
                }
            }
            List<String> to = new ArrayList<>();
            node.path("to").forEach(one -> to.add(one.asText()));
            return Optional.of(new MailSettings(
                    node.path("host").asText(),
                    node.path("port").asInt(),
                    security(node.path("security").asText("STARTTLS")),
                    node.path("from").asText(),
                    to,
                    node.has("userName") ? Optional.of(node.path("userName").asText()) : Optional.empty(),
                    node.has("userName") ? surroundings.variable("B2BOPEN_MAIL_PASSWORD") : Optional.empty()));
        } catch (JsonProcessingException e) {
            throw CommandException.usage(mail.get() + " is not well-formed JSON.");
        } catch (IllegalArgumentException e) {
            throw CommandException.usage("The mail settings in " + mail.get() + " cannot be used: " + e.getMessage());
        }
    }

    private static MailSettings.Security security(String word) {
        return Arrays.stream(MailSettings.Security.values())
                .filter(each -> each.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("security is STARTTLS, TLS or NONE, not '" + word + "'."));
    }
}
