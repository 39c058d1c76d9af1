package org.b2bopen.ui.la.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.Students.Held;
import org.b2bopen.la.store.student.IncomingStudent;
import org.b2bopen.ui.Backgrounds;
import org.b2bopen.ui.Icon;
import org.b2bopen.ui.VirtualTable;
import org.b2bopen.ui.WindowQuestions;
import org.b2bopen.ui.la.internal.MatchModel.Compared;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Says which held student an incoming one is (LA3): looks for candidates and compares what matching goes by. */
final class MatchDialog extends TitleAreaDialog {
    private static final int WIDTH = 640;

    private final IncomingStudent incoming;
    private final Backgrounds backgrounds = new Backgrounds("match");
    private final MatchModel model;
    private VirtualTable<Held> candidates;
    private VirtualTable<Compared> comparison;
    private Optional<Held> chosen = Optional.empty();

    MatchDialog(Shell parent, IncomingStudent incoming, LaStore store) {
        super(parent);
        this.incoming = incoming;
        this.model =
                new MatchModel(DisplayRealm.getRealm(Display.getCurrent()), incoming, store, backgrounds.background());
    }

    /** The held student's number. */
    Optional<Long> ask() {
        return open() == OK ? chosen.map(Held::id) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Match_Window);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(NLS.bind(Messages.Match_Title, StudentWords.name(incoming)));
        setMessage(Messages.Match_Message);
        Composite grid = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, 380).applyTo(grid);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 12).applyTo(grid);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), grid);
        new Label(grid, SWT.NONE).setText(Messages.Match_Search);
        Text search = new Text(grid, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH);
        search.setText(model.proposal());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        search.addModifyListener(event -> model.search(search.getText()));
        // Whoever ends a search by Enter wants its result, not a button.
        search.addTraverseListener(event -> {
            if (event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
                candidates.control().setFocus();
            }
        });
        createCandidates(area(grid));
        createComparison(area(grid), images);
        model.candidates().addValueChangeListener(event -> show());
        model.problem().addValueChangeListener(event -> show());
        return area;
    }

    private static Composite area(Composite grid) {
        Composite area = new Composite(grid, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(2, 1)
                .hint(WIDTH, 150)
                .applyTo(area);
        return area;
    }

    private void createCandidates(Composite area) {
        candidates = new VirtualTable<Held>(area, SWT.SINGLE, Held::id)
                .add(Messages.Match_Student, 3, 160, StudentWords::name)
                .add(
                        Messages.Student_DateOfBirth,
                        1,
                        112,
                        held -> StudentWords.date(held.dateOfBirth()),
                        held -> null,
                        Comparator.comparing(held -> StudentWords.text(held.dateOfBirth())))
                .add(Messages.Student_Sex, 1, 50, held -> StudentWords.text(held.sex()))
                .add(Messages.Student_UpnColumn, 2, 120, held -> StudentWords.text(held.upn()))
                .add(Messages.Match_Active, 1, 80, held -> held.active() ? Messages.Match_Yes : Messages.Match_No);
        TableNames.name(candidates.control(), Messages.Match_TableName);
        candidates.onSelection(this::choose);
    }

    private void createComparison(Composite area, LocalResourceManager images) {
        comparison = new VirtualTable<Compared>(area, SWT.MULTI, Compared::item)
                .add(
                        Messages.Match_Item,
                        2,
                        140,
                        Compared::item,
                        row -> (row.same() ? Icon.RULE_MET : Icon.STATE_ATTENTION).image(images),
                        Comparator.comparing(Compared::item))
                .add(Messages.Match_Incoming, 3, 160, Compared::incoming)
                .add(Messages.Match_Held, 3, 160, Compared::held)
                .add(Messages.Match_Same, 1, 70, row -> row.same() ? Messages.Match_Yes : Messages.Match_No);
        TableNames.name(comparison.control(), Messages.Match_ComparisonName);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Match_Match, false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        choose();
        model.search(model.proposal());
    }

    private void show() {
        if (getShell() == null || getShell().isDisposed()) {
            return;
        }
        List<Held> found = model.candidates().getValue();
        candidates.show(found);
        candidates.selectFirst();
        choose();
        String problem = model.problem().getValue();
        if (!problem.isEmpty()) {
            setMessage(problem, IMessageProvider.ERROR);
        } else if (found.isEmpty()) {
            setMessage(Messages.Match_Nobody, IMessageProvider.INFORMATION);
        } else {
            setMessage(Messages.Match_Message);
        }
    }

    private void choose() {
        Optional<Held> held = candidates.selected().stream().findFirst();
        chosen = held;
        comparison.show(held.map(model::compared).orElse(List.of()));
        getButton(IDialogConstants.OK_ID).setEnabled(held.isPresent());
        // Where anything differs, Enter alone must not match.
        boolean same = held.filter(model::same).isPresent();
        getShell().setDefaultButton(getButton(same ? IDialogConstants.OK_ID : IDialogConstants.CANCEL_ID));
    }

    @Override
    protected void okPressed() {
        boolean sure = chosen.flatMap(model::question)
                .map(question -> WindowQuestions.confirm(
                        getShell(),
                        Messages.Match_DiffersTitle,
                        question,
                        Messages.Match_Match,
                        Messages.Match_DoNotMatch))
                .orElse(true);
        if (sure) {
            super.okPressed();
        }
    }

    @Override
    public boolean close() {
        backgrounds.close();
        return super.close();
    }
}
