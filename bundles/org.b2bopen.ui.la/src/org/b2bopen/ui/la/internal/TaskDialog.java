package org.b2bopen.ui.la.internal;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.b2bopen.la.store.Task;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A scheduled task: Trigger and Actions (LA7). */
final class TaskDialog extends TitleAreaDialog {
    private static final int WIDTH = 520;

    private final TaskForm before;
    private final Map<DayOfWeek, Button> days = new EnumMap<>(DayOfWeek.class);
    private final Map<Task.Action, Button> actions = new EnumMap<>(Task.Action.class);
    private Text name;
    private Text times;
    private Button enabled;
    private Optional<Task> result = Optional.empty();

    private TaskDialog(Shell parent, TaskForm before) {
        super(parent);
        this.before = before;
    }

    /** @param before empty for a new one */
    static Optional<Task> ask(Shell parent, Optional<Task> before) {
        TaskDialog dialog = new TaskDialog(parent, before.map(TaskForm::of).orElseGet(TaskForm::empty));
        return dialog.open() == OK ? dialog.result : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.TaskDialog_Window);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(before.id() == 0 ? Messages.TaskDialog_New : before.name());
        setMessage(Messages.TaskDialog_Message);
        Composite grid = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(grid);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(14, 12)
                .spacing(8, 8)
                .applyTo(grid);
        new Label(grid, SWT.NONE).setText(Messages.TaskDialog_Name);
        name = new Text(grid, SWT.BORDER);
        name.setText(before.name());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        createTrigger(group(grid, Messages.TaskDialog_Trigger, 7));
        createActions(group(grid, Messages.TaskDialog_Actions, 1));
        enabled = new Button(grid, SWT.CHECK);
        enabled.setText(Messages.TaskDialog_Enabled);
        enabled.setSelection(before.enabled());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(enabled);
        return area;
    }

    private static Group group(Composite grid, String title, int columns) {
        Group group = new Group(grid, SWT.NONE);
        group.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(group);
        GridLayoutFactory.swtDefaults().numColumns(columns).applyTo(group);
        return group;
    }

    private void createTrigger(Group group) {
        for (DayOfWeek day : DayOfWeek.values()) {
            Button box = new Button(group, SWT.CHECK);
            box.setText(day.getDisplayName(TextStyle.SHORT, Locale.getDefault()));
            box.setSelection(before.days().contains(day));
            box.addListener(SWT.Selection, event -> update());
            days.put(day, box);
        }
        Label label = new Label(group, SWT.NONE);
        label.setText(Messages.TaskDialog_Times);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.FILL, SWT.CENTER).applyTo(label);
        times = new Text(group, SWT.BORDER);
        times.setText(before.times());
        times.setMessage("02:30, 13:00");
        GridDataFactory.fillDefaults().grab(true, false).span(5, 1).applyTo(times);
    }

    private void createActions(Group group) {
        for (Task.Action action : Task.Action.values()) {
            Button choice = new Button(group, SWT.RADIO);
            choice.setText(action.label());
            choice.setSelection(before.action() == action);
            choice.addListener(SWT.Selection, event -> update());
            actions.put(action, choice);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.TaskDialog_Save, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        name.addModifyListener(event -> update());
        times.addModifyListener(event -> update());
        update();
    }

    private TaskForm form() {
        Set<DayOfWeek> ticked = EnumSet.noneOf(DayOfWeek.class);
        days.forEach((day, box) -> {
            if (box.getSelection()) {
                ticked.add(day);
            }
        });
        Task.Action action = actions.entrySet().stream()
                .filter(entry -> entry.getValue().getSelection())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(before.action());
        return new TaskForm(before.id(), name.getText(), action, ticked, times.getText(), enabled.getSelection());
    }

    private void update() {
        Optional<String> problem = form().problem();
        problem.filter(sentence -> !name.getText().isEmpty())
                .ifPresentOrElse(
                        sentence -> setMessage(sentence, IMessageProvider.ERROR),
                        () -> setMessage(Messages.TaskDialog_Message));
        getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
    }

    @Override
    protected void okPressed() {
        result = Optional.of(form().task(Instant.now()));
        super.okPressed();
    }
}
