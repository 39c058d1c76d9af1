package org.b2bopen.cli.internal.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.b2bopen.cli.internal.console.CommandException;
import org.b2bopen.cli.internal.console.Exit;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.cli.internal.print.Output;
import org.b2bopen.la.store.Base;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.Rule;
import org.b2bopen.la.store.Rules;
import org.b2bopen.la.store.student.DataGroup;
import org.b2bopen.la.store.student.StudentEntry;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "bases",
        description = "The schools that data comes from, and the rules for their data.",
        synopsisSubcommandLabel = "(list | rules | set)")
final class LaBasesCommand implements Runnable {
    private final RootCommand root;
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    LaBasesCommand(RootCommand root, Surroundings surroundings) {
        this.root = root;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "list, rules or set?");
    }

    @Command(name = "list", description = "Every base.")
    int list(@Mixin LaOptions la, @Mixin JsonOption json) throws CommandException, IOException {
        Output output = new Output(surroundings, json.json);
        try (LaStore store = la.open(root, surroundings)) {
            store.bases().all().forEach(base -> print(output, base));
            return Exit.WELL;
        }
    }

    @Command(name = "rules", description = "The rule for each group and item of a base's data.")
    int rules(
            @Mixin LaOptions la,
            @Mixin JsonOption json,
            @Parameters(
                            paramLabel = "SCHOOL",
                            converter = SchoolId.Converter.class,
                            description = "The school: 820/4321.")
                    SchoolId school)
            throws CommandException, IOException {
        Output output = new Output(surroundings, json.json);
        try (LaStore store = la.open(root, surroundings)) {
            Rules rules = store.bases().rules(LaOptions.base(store, school).id());
            for (DataGroup group : DataGroup.values()) {
                for (String item : group.ruledItems()) {
                    print(output, group, item, rules.of(group, item));
                }
            }
            return Exit.WELL;
        }
    }

    @Command(
            name = "set",
            description = "Makes a base or changes it. Rules hold from the next file on.",
            footer = {
                "",
                "A rule is always_import, conflict, import_if_null or dont_import, for a group or an item of it:",
                "--rule exclusions=always_import --rule carers.email=import_if_null --rule all=conflict"
            })
    int set(
            @Mixin LaOptions la,
            @Mixin JsonOption json,
            @Parameters(
                            paramLabel = "SCHOOL",
                            converter = SchoolId.Converter.class,
                            description = "The school: 820/4321.")
                    SchoolId school,
            @Option(names = "--name", paramLabel = "NAME", description = "The school's name.") Optional<String> name,
            @Option(
                            names = "--user-name",
                            paramLabel = "NAME",
                            description = "Under which automatic changes are noted.")
                    Optional<String> userName,
            @Option(
                            names = "--add-automatically",
                            arity = "1",
                            paramLabel = "true|false",
                            description = "Whether students that match nobody are added.")
                    Optional<Boolean> add,
            @Option(
                            names = "--match-only-active",
                            arity = "1",
                            paramLabel = "true|false",
                            description = "Whether who matches an inactive student stays unmatched.")
                    Optional<Boolean> active,
            @Option(
                            names = "--rule",
                            paramLabel = "GROUP[.ITEM]=RULE",
                            description = "What becomes of an incoming value that differs; see below.")
                    Map<String, String> changes,
            @Option(names = "--as", paramLabel = "NAME", description = "Who does it.") Optional<String> as)
            throws CommandException, IOException {
        String who = LaOptions.who(as, surroundings);
        Output output = new Output(surroundings, json.json);
        // Before anything is made or changed.
        with(Rules.initial(), changes);
        try (LaStore store = la.open(root, surroundings)) {
            Base base = store.bases().findOrAdd(school.la(), school.school(), school.la() + "/" + school.school(), who);
            Base wanted = base.withName(name.orElse(base.name()))
                    .withUserName(userName.orElse(base.userName()))
                    .withAddAutomatically(add.orElse(base.addAutomatically()))
                    .withMatchOnlyActive(active.orElse(base.matchOnlyActive()));
            Base saved = wanted.equals(base) ? base : store.bases().save(wanted, who);
            if (changes != null) {
                store.bases().saveRules(base.id(), with(store.bases().rules(base.id()), changes), who);
            }
            print(output, saved);
            return Exit.WELL;
        }
    }

    private static Rules with(Rules rules, Map<String, String> changes) throws CommandException {
        Rules changed = rules;
        if (changes != null) {
            for (Map.Entry<String, String> change : changes.entrySet()) {
                changed = with(changed, change.getKey(), rule(change.getValue()));
            }
        }
        return changed;
    }

    private static Rules with(Rules rules, String subject, Rule rule) throws CommandException {
        if (subject.equals("all")) {
            return rules.withAll(rule);
        }
        String[] parts = subject.split("\\.", 2);
        DataGroup group = group(parts[0]);
        List<String> items = parts.length == 2 ? List.of(parts[1]) : group.ruledItems();
        try {
            Rules changed = rules;
            for (String item : items) {
                changed = changed.with(new Rules.Subject(group, item), rule);
            }
            return changed;
        } catch (IllegalArgumentException e) {
            throw CommandException.usage("There is no rule for '" + subject + "': " + e.getMessage());
        }
    }

    static DataGroup group(String name) throws CommandException {
        try {
            return DataGroup.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw CommandException.usage("'" + name + "' is not a kind of data; there are "
                    + String.join(
                            ", ",
                            Arrays.stream(DataGroup.values())
                                    .map(LaBasesCommand::name)
                                    .toList())
                    + ".");
        }
    }

    static String name(DataGroup group) {
        return group.name().toLowerCase(Locale.ROOT);
    }

    private static Rule rule(String name) throws CommandException {
        return switch (name.toLowerCase(Locale.ROOT).replace('-', '_')) {
            case "always_import" -> Rule.ALWAYS_IMPORT;
            case "conflict" -> Rule.CONFLICT;
            case "import_if_null" -> Rule.IMPORT_IF_NULL;
            case "dont_import" -> Rule.DONT_IMPORT;
            default ->
                throw CommandException.usage("'" + name
                        + "' is not a rule; there are always_import, conflict, import_if_null and dont_import.");
        };
    }

    private static void print(Output output, DataGroup group, String item, Rule rule) {
        boolean fixed = group.ruling() == DataGroup.Ruling.ALWAYS_IMPORTED;
        if (output.json()) {
            ObjectNode node = Output.node().put("group", name(group));
            if (!item.equals(StudentEntry.WHOLE)) {
                node.put("item", item);
            }
            output.object(node.put("rule", rule.name().toLowerCase(Locale.ROOT)).put("fixed", fixed));
        } else {
            output.line("%-50s %s%s"
                    .formatted(
                            name(group) + (item.isEmpty() ? "" : "." + item), rule.label(), fixed ? " (fixed)" : ""));
        }
    }

    private static void print(Output output, Base base) {
        if (output.json()) {
            ObjectNode node = Output.node()
                    .put("school", base.number())
                    .put("name", base.name())
                    .put("userName", base.userName())
                    .put("addAutomatically", base.addAutomatically())
                    .put("matchOnlyActive", base.matchOnlyActive());
            base.lastReceived().ifPresent(time -> node.put("lastReceived", time.toString()));
            output.object(node);
        } else {
            output.line("%s  %s  (%s)%s%s"
                    .formatted(
                            base.number(),
                            base.name(),
                            base.userName(),
                            base.addAutomatically() ? ", adds automatically" : "",
                            base.lastReceived()
                                    .map(time -> ", last received " + time)
                                    .orElse(", nothing received")));
        }
    }
}
