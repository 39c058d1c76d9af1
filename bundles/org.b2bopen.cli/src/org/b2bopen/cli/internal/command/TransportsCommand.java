package org.b2bopen.cli.internal.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.b2bopen.cli.internal.console.CommandException;
import org.b2bopen.cli.internal.console.Exit;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.cli.internal.print.Output;
import org.b2bopen.core.Engine;
import org.b2bopen.model.SettingDescription;
import org.b2bopen.model.TransportDescription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "transports",
        description = "Lists the transports that are installed, and the keys of their settings (transportSettings).")
public final class TransportsCommand implements Callable<Integer> {
    private final RootCommand root;
    private final Surroundings surroundings;

    @Mixin
    private JsonOption json = new JsonOption();

    public TransportsCommand(RootCommand root, Surroundings surroundings) {
        this.root = root;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandException {
        try (Engine engine = root.openEngine()) {
            Output output = new Output(surroundings, json.json);
            for (TransportDescription transport : engine.transports().installed()) {
                List<String> lines = json.json ? List.of(Output.text(json(transport))) : text(transport);
                lines.forEach(output::line);
            }
            return Exit.WELL;
        }
    }

    private static List<String> text(TransportDescription transport) {
        List<String> lines = new ArrayList<>();
        lines.add(transport.id() + "  " + transport.name() + ", for addresses that begin with "
                + transport.schemes().stream().map(scheme -> scheme + "://").collect(Collectors.joining(" or ")));
        for (SettingDescription setting : transport.settings()) {
            lines.add("    " + setting.key() + "  " + kind(setting) + "  " + setting.label()
                    + (setting.defaultValue().isEmpty() ? "" : " (default: " + setting.defaultValue() + ")")
                    + (setting.isNeeded() ? " (needed)" : ""));
        }
        return lines;
    }

    private static String kind(SettingDescription setting) {
        return setting.choices().isEmpty()
                ? setting.type().name().toLowerCase(Locale.ROOT)
                : setting.choices().stream()
                        .map(SettingDescription.Choice::value)
                        .collect(Collectors.joining("|"));
    }

    private static ObjectNode json(TransportDescription transport) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("transport", transport.id());
        node.put("name", transport.name());
        ArrayNode schemes = node.putArray("schemes");
        transport.schemes().forEach(schemes::add);
        ArrayNode settings = node.putArray("settings");
        for (SettingDescription setting : transport.settings()) {
            ObjectNode one = settings.addObject();
            one.put("key", setting.key());
            one.put("type", setting.type().name().toLowerCase(Locale.ROOT));
            one.put("label", setting.label());
            one.put("default", setting.defaultValue());
            one.put("needed", setting.isNeeded());
            if (!setting.choices().isEmpty()) {
                ArrayNode choices = one.putArray("choices");
                setting.choices().forEach(choice -> choices.add(choice.value()));
            }
        }
        return node;
    }
}
