package org.b2bopen.cli.internal.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.b2bopen.cli.internal.console.CommandException;
import org.b2bopen.cli.internal.console.Exit;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.cli.internal.print.Output;
import org.b2bopen.cli.internal.print.RunText;
import org.b2bopen.la.imports.TaskRunner;
import org.b2bopen.la.imports.TaskStatus;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.SystemDefaults;
import org.b2bopen.la.store.Task;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "tasks",
        description = "Scheduled tasks, and the System Defaults that they go by.",
        synopsisSubcommandLabel = "(list | set | delete | run | clear-cache | defaults)")
final class LaTasksCommand implements Runnable {
    private final RootCommand root;
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    LaTasksCommand(RootCommand root, Surroundings surroundings) {
        this.root = root;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "list, set, delete, run, clear-cache or defaults?");
    }

    @Command(name = "list", description = "Every task, how its last run stands and when it is due next.")
    int list(@Mixin LaOptions la, @Mixin JsonOption json) throws CommandException, IOException {
        Output output = new Output(surroundings, json.json);
        try (LaStore store = la.open(root, surroundings)) {
            store.tasks().all().forEach(task -> print(output, store, task));
            return Exit.WELL;
        }
    }

    @Command(name = "set", description = "Makes a task or changes it.")
    int set(
            @Mixin LaOptions la,
            @Mixin JsonOption json,
            @Parameters(paramLabel = "NAME", description = "What the task is called.") String name,
            @Option(
                            names = "--action",
                            paramLabel = "ACTION",
                            description = "clear_conflicts, delete_files, clear_cached_data or import_from_wonde")
                    Optional<String> action,
            @Option(names = "--days", split = ",", paramLabel = "DAY", description = "monday,thursday or all")
                    List<String> days,
            @Option(
                            names = "--at",
                            split = ",",
                            paramLabel = "HH:MM",
                            description = "When on those days; several with commas.")
                    List<String> times,
            @Option(
                            names = "--enabled",
                            arity = "1",
                            paramLabel = "true|false",
                            description = "Whether it runs by itself.")
                    Optional<Boolean> enabled,
            @Option(names = "--as", paramLabel = "NAME", description = "Who does it.") Optional<String> as)
            throws CommandException, IOException {
        try (LaStore store = la.open(root, surroundings)) {
            Optional<Task> before = store.tasks().find(name);
            Task.Action what = action.isPresent()
                    ? action(action.get())
                    : before.map(Task::action)
                            .orElseThrow(() -> CommandException.usage("What shall '" + name + "' do? --action …"));
            Task task = new Task(
                    before.map(Task::id).orElse(0L),
                    name,
                    what,
                    days == null ? before.map(Task::days).orElse(Set.of()) : days(days),
                    times == null ? before.map(Task::times).orElse(Set.of()) : times(times),
                    enabled.orElse(before.map(Task::enabled).orElse(true)),
                    surroundings.clock().instant());
            if (name.isBlank()) {
                throw CommandException.usage("A task needs a name.");
            }
            if (task.enabled() && (task.days().isEmpty() || task.times().isEmpty())) {
                throw CommandException.usage("When shall '" + name
                        + "' run? --days and --at; or --enabled false for one" + " that is run by hand.");
            }
            Task saved = store.tasks().save(task, LaOptions.who(as, surroundings));
            print(new Output(surroundings, json.json), store, saved);
            return Exit.WELL;
        }
    }

    @Command(name = "delete", description = "Deletes a task and what is known of its runs.")
    int delete(
            @Mixin LaOptions la,
            @Parameters(paramLabel = "NAME", description = "What the task is called.") String name,
            @Option(names = "--as", paramLabel = "NAME", description = "Who does it.") Optional<String> as)
            throws CommandException, IOException {
        try (LaStore store = la.open(root, surroundings)) {
            store.tasks().delete(task(store, name).id(), LaOptions.who(as, surroundings));
            return Exit.WELL;
        }
    }

    @Command(name = "run", description = "Runs a task now.")
    int run(
            @Mixin LaOptions la,
            @Mixin JsonOption json,
            @Mixin WondeOption wonde,
            @Parameters(paramLabel = "NAME", description = "What the task is called.") String name)
            throws CommandException, IOException {
        try (LaStore store = la.open(root, surroundings)) {
            Task task = task(store, name);
            runner(store, la.data(root), task, wonde).runNow(task);
            print(new Output(surroundings, json.json), store, task);
            return status(store, task).lastRun() == TaskStatus.LastRun.SUCCESSFUL ? Exit.WELL : Exit.NOT_WELL;
        }
    }

    @Command(
            name = "clear-cache",
            description = "Forgets now what was last imported. Warning: every difference that was discarded becomes a"
                    + " conflict again with the next files.")
    int clearCache(
            @Mixin LaOptions la,
            @Mixin JsonOption json,
            @Option(
                            names = "--school",
                            paramLabel = "SCHOOL",
                            converter = SchoolId.Converter.class,
                            description = "Of one school.")
                    Optional<SchoolId> school,
            @Option(names = "--all", description = "Of all schools.") boolean all,
            @Option(names = "--as", paramLabel = "NAME", description = "Who does it.") Optional<String> as)
            throws CommandException, IOException {
        if (all == school.isPresent()) {
            throw CommandException.usage("Of which school? --school SCHOOL or --all.");
        }
        try (LaStore store = la.open(root, surroundings)) {
            Optional<Long> base = school.isPresent()
                    ? Optional.of(LaOptions.base(store, school.get()).id())
                    : Optional.empty();
            int cleared = store.cache().clear(base, LaOptions.who(as, surroundings));
            Output output = new Output(surroundings, json.json);
            if (output.json()) {
                output.object(Output.node().put("cleared", cleared));
            } else {
                output.line("What was last imported of " + cleared + " students is forgotten.");
            }
            return Exit.WELL;
        }
    }

    @Command(name = "defaults", description = "Shows the System Defaults, or changes some: file_age_days=60")
    int defaults(
            @Mixin LaOptions la,
            @Mixin JsonOption json,
            @Option(names = "--as", paramLabel = "NAME", description = "Who does it.") Optional<String> as,
            @Parameters(
                            paramLabel = "NAME=NUMBER",
                            arity = "0..*",
                            description = "What shall be changed; nothing to see them all.")
                    Map<String, Integer> changes)
            throws CommandException, IOException {
        Output output = new Output(surroundings, json.json);
        try (LaStore store = la.open(root, surroundings)) {
            if (changes != null) {
                for (Map.Entry<String, Integer> change : changes.entrySet()) {
                    store.defaults().set(name(change.getKey()), change.getValue(), LaOptions.who(as, surroundings));
                }
            }
            for (SystemDefaults.Name name : SystemDefaults.Name.values()) {
                String word = name.name().toLowerCase(Locale.ROOT);
                if (output.json()) {
                    output.object(Output.node()
                            .put("name", word)
                            .put("value", store.defaults().get(name)));
                } else {
                    output.line("%-20s %d".formatted(word, store.defaults().get(name)));
                }
            }
            return Exit.WELL;
        } catch (IllegalArgumentException e) {
            throw CommandException.usage(e.getMessage());
        }
    }

    private static SystemDefaults.Name name(String word) throws CommandException {
        return Arrays.stream(SystemDefaults.Name.values())
                .filter(name -> name.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> CommandException.usage("'" + word + "' is not a System Default."));
    }

    private static Task task(LaStore store, String name) throws CommandException {
        return store.tasks()
                .find(name)
                .orElseThrow(() -> CommandException.usage("There is no task with the name '" + name + "'."));
    }

    private static Task.Action action(String word) throws CommandException {
        return Arrays.stream(Task.Action.values())
                .filter(action -> action.name().equalsIgnoreCase(word.replace('-', '_')))
                .findFirst()
                .orElseThrow(
                        () -> CommandException.usage(
                                "'" + word
                                        + "' is not an action; there are clear_conflicts, delete_files, clear_cached_data and import_from_wonde."));
    }

    private static Set<DayOfWeek> days(List<String> words) throws CommandException {
        if (words.equals(List.of("all"))) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String word : words) {
            try {
                days.add(DayOfWeek.valueOf(word.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw CommandException.usage("'" + word + "' is not a day of the week.");
            }
        }
        return days;
    }

    private static Set<LocalTime> times(List<String> words) throws CommandException {
        Set<LocalTime> times = new TreeSet<>();
        for (String word : words) {
            try {
                times.add(LocalTime.parse(word.strip()));
            } catch (DateTimeException e) {
                throw CommandException.usage("'" + word + "' is not a time of day such as 02:30.");
            }
        }
        return times;
    }

    private TaskRunner runner(LaStore store, Path data, Task task, WondeOption wonde) {
        return wonde.imports()
                .filter(any -> task.action() == Task.Action.IMPORT_FROM_WONDE)
                .map(imports -> TaskRunner.ofImports(
                        store, data, surroundings.clock(), this::zone, imports, surroundings.stop()::isRequested))
                .orElseGet(() -> new TaskRunner(store, data, surroundings.clock(), this::zone));
    }

    private ZoneId zone() {
        return surroundings.clock().getZone();
    }

    private TaskStatus status(LaStore store, Task task) {
        Duration buffer = Duration.ofMinutes(store.defaults().get(SystemDefaults.Name.TASK_BUFFER_MINUTES));
        return TaskStatus.of(
                task,
                store.tasks().lastRun(task.id()),
                buffer,
                surroundings.clock().instant(),
                zone());
    }

    private void print(Output output, LaStore store, Task task) {
        TaskStatus status = status(store, task);
        String last = status.lastRun().name().toLowerCase(Locale.ROOT);
        if (output.json()) {
            ObjectNode node = Output.node()
                    .put("name", task.name())
                    .put("action", task.action().name().toLowerCase(Locale.ROOT))
                    .put("enabled", task.enabled());
            ArrayNode days = node.putArray("days");
            task.days().stream().sorted().forEach(day -> days.add(day.name()));
            ArrayNode at = node.putArray("at");
            task.times().stream().sorted().forEach(time -> at.add(time.toString()));
            node.put("lastRun", last);
            RunText.put(node, "due", status.due());
            RunText.put(node, "next", status.next());
            if (!status.message().isEmpty()) {
                node.put("message", status.message());
            }
            output.object(node);
        } else {
            output.line("%s  %s, %s at %s: last run %s%s; next %s"
                    .formatted(
                            task.name(),
                            task.action().label(),
                            task.days().stream()
                                    .sorted()
                                    .map(DayOfWeek::name)
                                    .map(day -> day.substring(0, 3))
                                    .collect(Collectors.joining(" ")),
                            task.times().stream()
                                    .sorted()
                                    .map(LocalTime::toString)
                                    .collect(Collectors.joining(", ")),
                            last,
                            status.message().isEmpty() ? "" : " (" + status.message() + ")",
                            RunText.time(status.next(), zone(), "never")));
        }
    }
}
