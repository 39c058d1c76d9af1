package org.b2bopen.cli.internal.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.b2bopen.cli.internal.console.CommandException;
import org.b2bopen.cli.internal.console.Exit;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.cli.internal.print.Output;
import org.b2bopen.la.store.Base;
import org.b2bopen.la.store.ImportCounts;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.SystemDefaults;
import org.b2bopen.la.store.UnmatchedStudent;
import org.b2bopen.la.store.student.IncomingStudent;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "unmatched",
        description = "Incoming students that matched nobody.",
        synopsisSubcommandLabel = "(list | add | match)")
final class LaUnmatchedCommand implements Runnable {
    private final RootCommand root;
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    LaUnmatchedCommand(RootCommand root, Surroundings surroundings) {
        this.root = root;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "list, add or match?");
    }

    @Command(name = "list", description = "Those that wait, but for the ones that are too old to be students.")
    int list(
            @Mixin LaOptions la,
            @Mixin JsonOption json,
            @Option(
                            names = "--school",
                            paramLabel = "SCHOOL",
                            converter = SchoolId.Converter.class,
                            description = "Only of this school: 820/4321.")
                    Optional<SchoolId> school,
            @Mixin LimitOption limit)
            throws CommandException, IOException {
        Output output = new Output(surroundings, json.json);
        try (LaStore store = la.open(root, surroundings)) {
            Optional<Long> base = school.isPresent()
                    ? Optional.of(LaOptions.base(store, school.get()).id())
                    : Optional.empty();
            store.unmatched()
                    .list(base, store.defaults().get(SystemDefaults.Name.STUDENT_AGE), 0, limit.most())
                    .forEach(one -> print(output, store, one));
            return Exit.WELL;
        }
    }

    @Command(name = "add", description = "Adds one as a new held student.")
    int add(
            @Mixin LaOptions la,
            @Mixin JsonOption json,
            @Parameters(paramLabel = "ID", description = "The number that 'list' shows.") long id,
            @Option(names = "--as", paramLabel = "NAME", description = "Who does it.") Optional<String> as)
            throws CommandException, IOException {
        try (LaStore store = la.open(root, surroundings)) {
            return told(json, store.unmatched().addNew(id, LaOptions.who(as, surroundings)), id);
        }
    }

    @Command(name = "match", description = "Takes one for a held student.")
    int match(
            @Mixin LaOptions la,
            @Mixin JsonOption json,
            @Parameters(paramLabel = "ID", description = "The number that 'list' shows.") long id,
            @Parameters(paramLabel = "STUDENT", description = "The held student's number.") long student,
            @Option(names = "--as", paramLabel = "NAME", description = "Who does it.") Optional<String> as)
            throws CommandException, IOException {
        try (LaStore store = la.open(root, surroundings)) {
            return told(json, store.unmatched().match(id, student, LaOptions.who(as, surroundings)), id);
        } catch (IllegalArgumentException e) {
            throw CommandException.usage(e.getMessage());
        }
    }

    private int told(JsonOption json, Optional<ImportCounts> result, long id) throws CommandException {
        ImportCounts counts = result.orElseThrow(
                () -> CommandException.failed("Nobody with the number " + id + " waits any more.", null));
        Output output = new Output(surroundings, json.json);
        if (output.json()) {
            output.object(Output.node()
                    .put("added", counts.added())
                    .put("matched", counts.matched())
                    .put("conflicts", counts.conflicts()));
        } else {
            output.line("%d added, %d matched, %d new conflicts."
                    .formatted(counts.added(), counts.matched(), counts.conflicts()));
        }
        return Exit.WELL;
    }

    private static void print(Output output, LaStore store, UnmatchedStudent one) {
        String school = store.bases().find(one.baseId()).map(Base::number).orElse("");
        String reason = one.reason().name().toLowerCase(Locale.ROOT);
        IncomingStudent student = one.student();
        if (output.json()) {
            ObjectNode node =
                    Output.node().put("id", one.id()).put("school", school).put("reason", reason);
            for (String item : new String[] {"upn", "familyName", "givenName", "dateOfBirth", "sex"}) {
                if (student.identifier(item) != null) {
                    node.put(item, student.identifier(item));
                }
            }
            output.object(node.put("firstSeen", one.firstSeen().toString()));
        } else {
            output.line("%6d  %s  %-13s  %s, %s  %s  %s"
                    .formatted(
                            one.id(),
                            school,
                            Objects.requireNonNullElse(student.identifier("upn"), "no UPN"),
                            student.identifier("familyName"),
                            student.identifier("givenName"),
                            student.identifier("dateOfBirth"),
                            words(one.reason())));
        }
    }

    private static String words(UnmatchedStudent.Reason reason) {
        return switch (reason) {
            case NO_MATCH -> "matches nobody";
            case SEVERAL -> "matches several";
            case INACTIVE -> "matches somebody who is not active";
        };
    }
}
