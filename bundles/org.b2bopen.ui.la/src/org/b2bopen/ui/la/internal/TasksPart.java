package org.b2bopen.ui.la.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.b2bopen.la.imports.TaskRunner;
import org.b2bopen.la.imports.TaskStatus;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.SystemDefaults;
import org.b2bopen.la.store.Task;
import org.b2bopen.ui.EmptyPage;
import org.b2bopen.ui.Icon;
import org.b2bopen.ui.Numbers;
import org.b2bopen.ui.VirtualTable;
import org.b2bopen.ui.WindowQuestions;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Scheduled tasks: what they do, when, how the last run stands; and the System Defaults that they go by (LA7). */
public final class TasksPart extends ListPart<TasksPart.Row> {
    record Row(Task task, TaskStatus status) {}

    private Button edit;
    private Button run;
    private Button delete;

    @Inject
    TasksPart(ReceiverAddon receivers) {
        super(receivers, "tasks");
    }

    @Override
    void createHead(Composite head) {
        button(head, Messages.Tasks_New, Icon.ADD, () -> ask(Optional.empty()));
        edit = button(
                head, Messages.Tasks_Edit, Icon.EDIT, () -> selectedTask().ifPresent(task -> ask(Optional.of(task))));
        run = button(
                head, Messages.Tasks_Run, Icon.PROGRESS, () -> selectedTask().ifPresent(this::run));
        delete = button(
                head, Messages.Tasks_Delete, Icon.DELETE, () -> selectedTask().ifPresent(this::delete));
        button(head, Messages.Tasks_ClearCache, Icon.CHECK_AGAIN, this::clearCache);
        button(head, Messages.Tasks_Defaults, Icon.DETAILS, this::askDefaults);
    }

    private Optional<Task> selectedTask() {
        return table().selected().stream().findFirst().map(Row::task);
    }

    private void ask(Optional<Task> before) {
        TaskDialog.ask(shell(), before)
                .ifPresent(task -> act(Messages.Tasks_SaveJob, (receiver, monitor) -> {
                    receiver.store().tasks().save(task, receiver.who());
                    return NLS.bind(Messages.Tasks_Saved, task.name());
                }));
    }

    private void run(Task task) {
        StoreJob job = new StoreJob(NLS.bind(Messages.Tasks_RunJob, task.name()), receivers(), (receiver, monitor) -> {
            runner(receiver, task, monitor::isCanceled).runNow(task);
            return outcome(receiver.store(), task);
        });
        // It may last for hours; decisions do not wait for it.
        job.setRule(null);
        job.schedule();
    }

    private static TaskRunner runner(Receiver receiver, Task task, BooleanSupplier stopping) {
        LaStore store = receiver.store();
        Clock clock = Clock.systemDefaultZone();
        return receiver.setting()
                .wondeImport()
                .filter(any -> task.action() == Task.Action.IMPORT_FROM_WONDE)
                .map(imports -> TaskRunner.ofImports(
                        store, receiver.setting().data(), clock, ZoneId::systemDefault, imports, stopping))
                .orElseGet(() -> new TaskRunner(store, receiver.setting().data(), clock, ZoneId::systemDefault));
    }

    private static String affected(Task.Action action) {
        return switch (action) {
            case CLEAR_CONFLICTS -> Messages.Tasks_ConflictsCleared;
            case DELETE_FILES -> Messages.Tasks_FilesDeleted;
            case CLEAR_CACHED_DATA -> Messages.Tasks_ValuesForgotten;
            case IMPORT_FROM_WONDE -> Messages.Tasks_StudentsRead;
        };
    }

    static String outcome(LaStore store, Task task) {
        return store.tasks()
                .lastRun(task.id())
                .map(last -> switch (last.state()) {
                    case SUCCESSFUL ->
                        NLS.bind(
                                Messages.Tasks_RanWell,
                                task.name(),
                                NLS.bind(affected(task.action()), Numbers.of(last.affected())));
                    case FAILED -> NLS.bind(Messages.Tasks_RanBadly, task.name(), last.message());
                    case RUNNING -> NLS.bind(Messages.Tasks_RunsElsewhere, task.name());
                })
                .orElse("");
    }

    private void delete(Task task) {
        if (WindowQuestions.confirm(
                shell(),
                Messages.Tasks_DeleteTitle,
                NLS.bind(Messages.Tasks_DeleteQuestion, task.name()),
                Messages.Tasks_DeleteYes,
                Messages.Tasks_DeleteNo)) {
            act(Messages.Tasks_DeleteTitle, (receiver, monitor) -> {
                receiver.store().tasks().delete(task.id(), receiver.who());
                return NLS.bind(Messages.Tasks_Deleted, task.name());
            });
        }
    }

    /** Of the selected base, or for all schools. */
    private void clearCache() {
        Optional<Long> base = model().base();
        String question =
                base.isPresent() ? Messages.Tasks_ClearCacheQuestionBase : Messages.Tasks_ClearCacheQuestionAll;
        if (WindowQuestions.confirm(
                shell(),
                Messages.Tasks_ClearCacheTitle,
                question,
                Messages.Tasks_ClearCacheYes,
                Messages.Tasks_ClearCacheNo)) {
            act(
                    Messages.Tasks_ClearCacheTitle,
                    (receiver, monitor) -> NLS.bind(
                            Messages.Tasks_CacheCleared,
                            Numbers.of(receiver.store().cache().clear(base, receiver.who()))));
        }
    }

    private void askDefaults() {
        withReceiver(receiver -> backgrounds()
                .background()
                .run(
                        () -> receiver.store().defaults().all(),
                        before -> DefaultsDialog.ask(shell(), before)
                                .ifPresent(changes -> act(Messages.Defaults_Job, (open, monitor) -> {
                                    changes.forEach((name, value) ->
                                            open.store().defaults().set(name, value, open.who()));
                                    return NLS.bind(Messages.Defaults_Saved, changes.size());
                                })),
                        model().problem()::setValue));
    }

    @Override
    List<Row> read(LaStore store, Optional<Long> base, int most) {
        return rows(store, Instant.now(), ZoneId.systemDefault());
    }

    static List<Row> rows(LaStore store, Instant now, ZoneId zone) {
        Duration buffer = Duration.ofMinutes(store.defaults().get(SystemDefaults.Name.TASK_BUFFER_MINUTES));
        return store.tasks().all().stream()
                .map(task -> new Row(task, TaskStatus.of(task, store.tasks().lastRun(task.id()), buffer, now, zone)))
                .toList();
    }

    @Override
    Object identity(Row row) {
        return row.task().id();
    }

    @Override
    int style() {
        return SWT.SINGLE;
    }

    @Override
    void createColumns(VirtualTable<Row> rows) {
        rows.add(Messages.Tasks_Name, 3, 150, row -> row.task().name())
                .add(Messages.Tasks_Action, 2, 140, row -> row.task().action().label())
                .add(Messages.Tasks_When, 3, 180, row -> when(row.task()))
                .add(
                        Messages.Tasks_LastRun,
                        2,
                        120,
                        row -> word(row.status().lastRun()),
                        row -> icon(row.status().lastRun()).image(images()),
                        Comparator.comparing(row -> row.status().lastRun()))
                .addMomentIfAny(
                        Messages.Tasks_LastDue, 2, 150, row -> row.status().due())
                .addMomentIfAny(Messages.Tasks_Next, 2, 150, row -> row.status().next())
                .add(Messages.Tasks_Message, 3, 150, row -> row.status().message());
    }

    static String when(Task task) {
        if (!task.enabled()) {
            return Messages.Tasks_Off;
        }
        String days = task.days().size() == 7
                ? Messages.Tasks_EveryDay
                : task.days().stream()
                        .sorted()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.getDefault()))
                        .collect(Collectors.joining(", "));
        String times = task.times().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
        return days + " " + times;
    }

    static String word(TaskStatus.LastRun last) {
        return switch (last) {
            case NONE -> Messages.Tasks_NeverRan;
            case PENDING -> Messages.Tasks_Pending;
            case SUCCESSFUL -> Messages.Tasks_Successful;
            case FAILED -> Messages.Tasks_Failed;
        };
    }

    private static Icon icon(TaskStatus.LastRun last) {
        return switch (last) {
            case NONE -> Icon.RULE_OPEN;
            case PENDING -> Icon.STATE_WAITING;
            case SUCCESSFUL -> Icon.STATE_DELIVERED;
            case FAILED -> Icon.STATE_ATTENTION;
        };
    }

    @Override
    void selected(List<Row> rows) {
        Consumer<Button> enable = button -> button.setEnabled(!rows.isEmpty());
        enable.accept(edit);
        enable.accept(run);
        enable.accept(delete);
    }

    @Override
    String summary(List<Row> rows) {
        return "";
    }

    @Override
    EmptyPage.Reason nothing() {
        return new EmptyPage.Reason(
                Messages.Tasks_None, Messages.Tasks_NoneWhy, Messages.Tasks_New, () -> ask(Optional.empty()));
    }

    @Override
    String tableName() {
        return Messages.Tasks_TableName;
    }
}
