package org.b2bopen.cli.internal.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.b2bopen.cli.internal.console.CommandException;
import org.b2bopen.cli.internal.console.Exit;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.cli.internal.print.Output;
import org.b2bopen.la.store.Base;
import org.b2bopen.la.store.Conflict;
import org.b2bopen.la.store.Conflicts;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.student.DataGroup;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "conflicts",
        description = "Held values and incoming ones that differ.",
        synopsisSubcommandLabel = "(list | accept | discard)")
final class LaConflictsCommand implements Runnable {
    /** Which conflicts are meant. */
    static final class Which {
        @Option(
                names = "--school",
                paramLabel = "SCHOOL",
                converter = SchoolId.Converter.class,
                description = "Only of this school: 820/4321.")
        private Optional<SchoolId> school = Optional.empty();

        @Option(names = "--student", paramLabel = "STUDENT", description = "The held student's number.")
        private Optional<Long> student = Optional.empty();

        @Option(names = "--group", paramLabel = "GROUP[.ITEM]", description = "A kind of data, for example exclusions.")
        private Optional<String> group = Optional.empty();

        private boolean isAnything() {
            return school.isPresent() || student.isPresent() || group.isPresent();
        }

        private Conflicts.Filter filter(LaStore store) throws CommandException {
            Conflicts.Filter filter = Conflicts.Filter.OPEN;
            if (school.isPresent()) {
                filter = filter.ofBase(LaOptions.base(store, school.get()).id());
            }
            if (student.isPresent()) {
                filter = filter.ofStudent(student.get());
            }
            if (group.isPresent()) {
                String[] parts = group.get().split("\\.", 2);
                DataGroup kind = LaBasesCommand.group(parts[0]);
                if (parts.length == 2 && !kind.ruledItems().contains(parts[1])) {
                    throw CommandException.usage("Conflicts about " + LaBasesCommand.name(kind) + " are not about a '"
                            + parts[1] + "'; 'la bases rules' shows the items.");
                }
                filter = filter.ofKind(kind, parts.length == 2 ? Optional.of(parts[1]) : Optional.empty());
            }
            return filter;
        }
    }

    private final RootCommand root;
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    LaConflictsCommand(RootCommand root, Surroundings surroundings) {
        this.root = root;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "list, accept or discard?");
    }

    @Command(name = "list", description = "Open conflicts, the oldest first, with both values.")
    int list(
            @Mixin LaOptions la,
            @Mixin JsonOption json,
            @Mixin Which which,
            @Option(names = "--resolved", description = "Also those that are not open any more.") boolean resolved,
            @Mixin LimitOption limit)
            throws CommandException, IOException {
        Output output = new Output(surroundings, json.json);
        try (LaStore store = la.open(root, surroundings)) {
            Conflicts.Filter filter = which.filter(store);
            store.conflicts()
                    .list(resolved ? filter.inAnyState() : filter, 0, limit.most())
                    .forEach(conflict -> print(output, store, conflict));
            return Exit.WELL;
        }
    }

    @Command(name = "accept", description = "The incoming value becomes the held one.")
    int accept(
            @Mixin LaOptions la,
            @Mixin JsonOption json,
            @Mixin Which which,
            @Option(names = "--all", description = "All open ones, or those of --school, --student and --group.")
                    boolean all,
            @Option(names = "--as", paramLabel = "NAME", description = "Who does it.") Optional<String> as,
            @Parameters(paramLabel = "ID", description = "The numbers that 'list' shows.") List<Long> ids)
            throws CommandException, IOException {
        return resolve(la, json, which, all, as, ids, Conflict.Decision.ACCEPT);
    }

    @Command(name = "discard", description = "The held value stays.")
    int discard(
            @Mixin LaOptions la,
            @Mixin JsonOption json,
            @Mixin Which which,
            @Option(names = "--all", description = "All open ones, or those of --school, --student and --group.")
                    boolean all,
            @Option(names = "--as", paramLabel = "NAME", description = "Who does it.") Optional<String> as,
            @Parameters(paramLabel = "ID", description = "The numbers that 'list' shows.") List<Long> ids)
            throws CommandException, IOException {
        return resolve(la, json, which, all, as, ids, Conflict.Decision.DISCARD);
    }

    private int resolve(
            LaOptions la,
            JsonOption json,
            Which which,
            boolean all,
            Optional<String> as,
            List<Long> ids,
            Conflict.Decision decision)
            throws CommandException, IOException {
        boolean named = ids != null && !ids.isEmpty();
        if (named == all || named && which.isAnything()) {
            throw CommandException.usage(
                    "Which conflicts? Their numbers, or --all with or without --school, --student" + " and --group.");
        }
        String who = LaOptions.who(as, surroundings);
        try (LaStore store = la.open(root, surroundings)) {
            int resolved;
            if (all) {
                resolved = store.conflicts().resolveAll(which.filter(store), decision, who);
            } else {
                Map<Long, Conflict.Decision> decisions = new TreeMap<>();
                ids.forEach(id -> decisions.put(id, decision));
                resolved = store.conflicts().resolve(decisions, who);
            }
            Output output = new Output(surroundings, json.json);
            String word = decision == Conflict.Decision.ACCEPT ? "accepted" : "discarded";
            if (output.json()) {
                output.object(Output.node().put(word, resolved));
            } else {
                output.line(resolved + " " + word + ".");
            }
            long missing = named ? ids.stream().distinct().count() - resolved : 0;
            if (missing > 0) {
                surroundings.err().println("b2bopen: " + missing + " of these numbers belong to no open conflict.");
            }
            return missing > 0 ? Exit.NOT_WELL : Exit.WELL;
        }
    }

    private static void print(Output output, LaStore store, Conflict conflict) {
        String school = store.bases().find(conflict.baseId()).map(Base::number).orElse("");
        String kind = LaBasesCommand.name(conflict.group()) + (conflict.item().isEmpty() ? "" : "." + conflict.item());
        String state = conflict.state().name().toLowerCase(Locale.ROOT);
        if (output.json()) {
            ObjectNode node = Output.node()
                    .put("id", conflict.id())
                    .put("student", conflict.studentId())
                    .put("school", school)
                    .put("group", LaBasesCommand.name(conflict.group()));
            if (!conflict.item().isEmpty()) {
                node.put("item", conflict.item());
            }
            node.put("entry", conflict.entryKey());
            ObjectNode held = node.putObject("held");
            conflict.held().forEach(held::put);
            ObjectNode incoming = node.putObject("incoming");
            conflict.incoming().forEach(incoming::put);
            node.put("raised", conflict.raisedAt().toString()).put("state", state);
            conflict.resolvedAt().ifPresent(time -> node.put("resolved", time.toString()));
            conflict.resolvedBy().ifPresent(who -> node.put("by", who));
            output.object(node);
        } else {
            output.line("%6d  student %d  %s  %s %s  held %s  incoming %s%s"
                    .formatted(
                            conflict.id(),
                            conflict.studentId(),
                            school,
                            kind,
                            conflict.entryKey(),
                            conflict.held().isEmpty() ? "nothing" : conflict.held(),
                            conflict.incoming(),
                            conflict.resolvedBy()
                                    .map(who -> "  " + state + " by " + who)
                                    .orElse("")));
        }
    }
}
