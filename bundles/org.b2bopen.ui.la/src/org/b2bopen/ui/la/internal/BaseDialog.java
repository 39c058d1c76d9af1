package org.b2bopen.ui.la.internal;

import java.util.Optional;
import org.b2bopen.la.store.Base;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A base: what it is called, under which name its automatic changes are noted, and how its students are matched (LA3). */
final class BaseDialog extends TitleAreaDialog {
    private static final int WIDTH = 480;

    private final Optional<Base> before;
    private Text la;
    private Text school;
    private Text name;
    private Text userName;
    private Button add;
    private Button active;
    private Optional<Base> result = Optional.empty();

    private BaseDialog(Shell parent, Optional<Base> before) {
        super(parent);
        this.before = before;
    }

    /** @param before empty for a new one */
    static Optional<Base> ask(Shell parent, Optional<Base> before) {
        BaseDialog dialog = new BaseDialog(parent, before);
        return dialog.open() == OK ? dialog.result : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.BaseDialog_Window);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(before.map(Base::label).orElse(Messages.BaseDialog_New));
        setMessage(Messages.BaseDialog_Message);
        Composite grid = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(grid);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(14, 12)
                .spacing(8, 8)
                .applyTo(grid);
        Base shown = before.orElse(Base.of("", "", ""));
        la = text(grid, Messages.BaseDialog_La, shown.la());
        school = text(grid, Messages.BaseDialog_School, shown.school());
        la.setEnabled(before.isEmpty());
        school.setEnabled(before.isEmpty());
        name = text(grid, Messages.BaseDialog_Name, shown.name());
        userName = text(
                grid, Messages.BaseDialog_UserName, before.map(Base::userName).orElse(""));
        userName.setMessage(Messages.BaseDialog_UserNameHint);
        add = check(grid, Messages.BaseDialog_Add, shown.addAutomatically());
        active = check(grid, Messages.BaseDialog_Active, shown.matchOnlyActive());
        return area;
    }

    private static Text text(Composite grid, String label, String value) {
        new Label(grid, SWT.NONE).setText(label);
        Text text = new Text(grid, SWT.BORDER);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private static Button check(Composite grid, String label, boolean ticked) {
        Button box = new Button(grid, SWT.CHECK);
        box.setText(label);
        box.setSelection(ticked);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(box);
        return box;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.BaseDialog_Save, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        for (Text field : new Text[] {la, school, name}) {
            field.addModifyListener(event -> update());
        }
        update();
    }

    private void update() {
        Optional<String> problem = problem(la.getText(), school.getText(), name.getText());
        problem.filter(sentence -> before.isPresent() || !la.getText().isEmpty())
                .ifPresentOrElse(
                        sentence -> setMessage(sentence, IMessageProvider.ERROR),
                        () -> setMessage(Messages.BaseDialog_Message));
        getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
    }

    /** Why such a base cannot be kept; empty when it can. */
    static Optional<String> problem(String la, String school, String name) {
        if (!la.strip().matches("[2-9][0-9]{2}")) {
            return Optional.of(Messages.BaseDialog_BadLa);
        }
        if (!school.strip().matches("[0-9]{4}")) {
            return Optional.of(Messages.BaseDialog_BadSchool);
        }
        return name.isBlank() ? Optional.of(Messages.BaseDialog_NoName) : Optional.empty();
    }

    @Override
    protected void okPressed() {
        Base base = before.orElseGet(() -> Base.of(
                la.getText().strip(), school.getText().strip(), name.getText().strip()));
        String automatic = userName.getText().strip();
        result = Optional.of(base.withName(name.getText().strip())
                .withUserName(automatic.isEmpty() ? base.userName() : automatic)
                .withAddAutomatically(add.getSelection())
                .withMatchOnlyActive(active.getSelection()));
        super.okPressed();
    }
}
