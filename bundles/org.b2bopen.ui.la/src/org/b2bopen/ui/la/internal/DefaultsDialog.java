package org.b2bopen.ui.la.internal;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.b2bopen.la.store.SystemDefaults.Name;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

/** The System Defaults (LA7). */
final class DefaultsDialog extends TitleAreaDialog {
    private static final int WIDTH = 560;
    private static final int MOST = 100_000;

    /** No source gives a carer's date of birth, so that nothing would come of that one. */
    static final Set<Name> SHOWN = EnumSet.complementOf(EnumSet.of(Name.CARER_MIN));

    private final Map<Name, Integer> before;
    private final Map<Name, Spinner> fields = new EnumMap<>(Name.class);
    private Map<Name, Integer> changes = Map.of();

    private DefaultsDialog(Shell parent, Map<Name, Integer> before) {
        super(parent);
        this.before = before;
    }

    /** Those that were changed. */
    static Optional<Map<Name, Integer>> ask(Shell parent, Map<Name, Integer> before) {
        DefaultsDialog dialog = new DefaultsDialog(parent, before);
        return dialog.open() == OK ? Optional.of(dialog.changes).filter(some -> !some.isEmpty()) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Defaults_Window);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.Defaults_Window);
        setMessage(Messages.Defaults_Message);
        Composite grid = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(grid);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(14, 12)
                .spacing(8, 8)
                .applyTo(grid);
        for (Name name : SHOWN) {
            Label label = new Label(grid, SWT.WRAP);
            label.setText(label(name) + ":");
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .align(SWT.FILL, SWT.CENTER)
                    .applyTo(label);
            Spinner spinner = new Spinner(grid, SWT.BORDER);
            spinner.setValues(before.get(name), 0, MOST, 0, 1, 10);
            fields.put(name, spinner);
        }
        return area;
    }

    static String label(Name name) {
        return switch (name) {
            case FILE_AGE_DAYS -> Messages.Defaults_FileAge;
            case CACHE_AGE_DAYS -> Messages.Defaults_CacheAge;
            case TASK_BUFFER_MINUTES -> Messages.Defaults_TaskBuffer;
            case STUDENT_AGE -> Messages.Defaults_StudentAge;
            case CARER_MIN -> name.name();
            case SEARCH_DAYS -> Messages.Defaults_SearchDays;
            case PROGRESS_SECONDS -> Messages.Defaults_ProgressSeconds;
            case CONFLICT_ALERT_DAYS -> Messages.Defaults_ConflictAlert;
            case SILENT_SCHOOL_DAYS -> Messages.Defaults_SilentSchool;
        };
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Defaults_Save, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        Map<Name, Integer> typed = new EnumMap<>(Name.class);
        fields.forEach((name, spinner) -> {
            if (spinner.getSelection() != before.get(name)) {
                typed.put(name, spinner.getSelection());
            }
        });
        changes = typed;
        super.okPressed();
    }
}
