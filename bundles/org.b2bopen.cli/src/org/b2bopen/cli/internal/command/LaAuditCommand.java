package org.b2bopen.cli.internal.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.b2bopen.cli.internal.console.CommandException;
import org.b2bopen.cli.internal.console.Exit;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.cli.internal.print.Output;
import org.b2bopen.la.store.Audit;
import org.b2bopen.la.store.Base;
import org.b2bopen.la.store.LaStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "audit",
        description =
                "Who changed what and when, the newest first: people under their name, imports under the user name"
                        + " of their base. Holds no values; but a carer's entry is called by the carer's name.")
final class LaAuditCommand implements Callable<Integer> {
    private final RootCommand root;
    private final Surroundings surroundings;

    @Mixin
    private LaOptions la = new LaOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private LimitOption limit = new LimitOption();

    @Mixin
    private SinceOption since = new SinceOption();

    @Option(names = "--student", paramLabel = "STUDENT", description = "The held student's number.")
    private Optional<Long> student = Optional.empty();

    @Option(
            names = "--school",
            paramLabel = "SCHOOL",
            converter = SchoolId.Converter.class,
            description = "Only of this school: 820/4321.")
    private Optional<SchoolId> school = Optional.empty();

    @Option(names = "--who", paramLabel = "NAME", description = "A part of the name of who did it.")
    private Optional<String> who = Optional.empty();

    LaAuditCommand(RootCommand root, Surroundings surroundings) {
        this.root = root;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandException, IOException {
        Output output = new Output(surroundings, json.json);
        try (LaStore store = la.open(root, surroundings)) {
            Optional<Long> base = school.isPresent()
                    ? Optional.of(LaOptions.base(store, school.get()).id())
                    : Optional.empty();
            Audit.Filter filter = Audit.Filter.ALL
                    .withStudent(student)
                    .withBase(base)
                    .since(since.time(surroundings.clock()).orElse(Instant.EPOCH))
                    .by(who.orElse(""));
            Map<Long, String> schools = new HashMap<>();
            for (Audit.Entry entry : store.audit().list(filter, 0, limit.most())) {
                String number = entry.baseId()
                        .map(id -> schools.computeIfAbsent(
                                id,
                                any -> store.bases().find(id).map(Base::number).orElse("")))
                        .orElse("");
                print(output, entry, number);
            }
            return Exit.WELL;
        }
    }

    private static void print(Output output, Audit.Entry entry, String school) {
        String what = entry.what().toLowerCase(Locale.ROOT);
        String group = entry.dataGroup().toLowerCase(Locale.ROOT);
        if (output.json()) {
            ObjectNode node = Output.node()
                    .put("id", entry.id())
                    .put("at", entry.at().toString())
                    .put("who", entry.who())
                    .put("what", what);
            entry.studentId().ifPresent(id -> node.put("student", id));
            put(node, "school", school);
            put(node, "group", group);
            put(node, "entry", entry.entryKey());
            put(node, "item", entry.item());
            put(node, "detail", entry.detail());
            output.object(node);
        } else {
            String about = Stream.of(
                            entry.studentId().map(id -> "student " + id).orElse(""),
                            school,
                            group + (entry.item().isEmpty() ? "" : "." + entry.item()),
                            entry.entryKey(),
                            entry.detail())
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("  "));
            output.line("%s  %s  %s  %s".formatted(entry.at(), entry.who(), what, about));
        }
    }

    private static void put(ObjectNode node, String key, String value) {
        if (!value.isEmpty()) {
            node.put(key, value);
        }
    }
}
