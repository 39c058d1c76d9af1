package org.b2bopen.ui;

import java.util.Map;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A dialog over one row of the configuration: says in words what is missing, saves in the background, stays open when that fails. */
public abstract class RowDialog extends TitleAreaDialog {
    private static final int WIDTH = 560;

    private final RowForm<?> form;
    private final String windowTitle;
    private final String heading;
    private final String description;
    private ScrolledComposite scroll;

    protected RowDialog(Shell parent, RowForm<?> form, String windowTitle, String heading, String description) {
        super(parent);
        this.form = form;
        this.windowTitle = windowTitle;
        this.heading = heading;
        this.description = description;
    }

    /** Adds the fields to a grid of two columns. */
    protected abstract void createFields(Composite grid, FormFields fields);

    /** What the button says that hands the row on. */
    protected String saveLabel() {
        return Messages.RowDialog_Save;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(windowTitle);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        scroll = new ScrolledComposite(area, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        Composite grid = new Composite(scroll, SWT.NONE);
        scroll.setContent(grid);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(14, 12)
                .spacing(8, 8)
                .applyTo(grid);
        createFields(grid, new FormFields(form));
        scroll.setMinSize(grid.computeSize(WIDTH, SWT.DEFAULT));
        setTitle(heading);
        return area;
    }

    /** Fields have come or gone: the dialog grows for them, as far as the screen lets it; the rest can be scrolled to. */
    protected void fit() {
        Shell shell = getShell();
        Point size = shell.getSize();
        Composite grid = (Composite) scroll.getContent();
        Point fields = grid.computeSize(grid.getSize().x, SWT.DEFAULT);
        int missing = fields.y - scroll.getClientArea().height;
        scroll.setMinSize(WIDTH, fields.y);
        Rectangle screen = shell.getMonitor().getClientArea();
        int height = Math.min(size.y + Math.max(0, missing), screen.height);
        shell.setSize(size.x, height);
        shell.setLocation(
                shell.getLocation().x,
                Math.max(screen.y, Math.min(shell.getLocation().y, screen.y + screen.height - height)));
        shell.layout(true, true);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, saveLabel(), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        form.problems().addValueChangeListener(event -> update());
        update();
    }

    private void update() {
        if (getShell() == null || getShell().isDisposed()) {
            return;
        }
        Map<String, String> problems = form.problems().getValue();
        Button save = getButton(IDialogConstants.OK_ID);
        save.setEnabled(problems.isEmpty());
        problems.entrySet().stream()
                .filter(problem -> form.isTouched(problem.getKey()))
                .findFirst()
                .ifPresentOrElse(
                        problem -> setMessage(problem.getValue(), IMessageProvider.ERROR),
                        () -> setMessage(description));
    }

    @Override
    protected void okPressed() {
        Button save = getButton(IDialogConstants.OK_ID);
        save.setEnabled(false);
        form.save(super::okPressed, sentence -> {
            setMessage(sentence, IMessageProvider.ERROR);
            save.setEnabled(true);
        });
    }
}
