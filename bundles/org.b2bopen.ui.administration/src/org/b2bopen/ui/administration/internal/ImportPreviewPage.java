package org.b2bopen.ui.administration.internal;

import java.util.List;
import org.b2bopen.model.ImportPlan;
import org.b2bopen.ui.Icon;
import org.b2bopen.ui.Numbers;
import org.b2bopen.ui.TableColumns;
import org.b2bopen.ui.administration.internal.ImportReading.Row;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What the import will add, change and remove. */
final class ImportPreviewPage extends WizardPage {
    /** Two addresses fit beside one another. */
    private static final int WIDTH = 820;

    private TableViewer viewer;
    private Label warningsLabel;
    private Text warnings;
    private ImportPlan plan;

    ImportPreviewPage() {
        super("preview");
        setTitle(Messages.Import_PreviewTitle);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite grid = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 8).applyTo(grid);
        Composite area = new Composite(grid, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, 220).applyTo(area);
        viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), area);
        new TableColumns<Row>(viewer, area)
                .add(
                        Messages.Import_Change,
                        0,
                        110,
                        row -> word(row.kind()),
                        row -> icon(row.kind()).image(images))
                .add(Messages.Import_What, 2, 220, Row::what)
                .addShortened(Messages.Import_Now, 3, 200, Row::before)
                .addShortened(Messages.Import_Then, 3, 200, Row::after);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        warningsLabel = new Label(grid, SWT.NONE);
        warningsLabel.setText(Messages.Import_Warnings);
        warnings = new Text(grid, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        setControl(grid);
    }

    void show(ImportReading.Ready ready) {
        plan = ready.plan();
        viewer.setInput(ready.rows());
        List<String> doubts = plan.warnings();
        warnings.setText(String.join("\n", doubts));
        warningsLabel.setVisible(!doubts.isEmpty());
        warnings.setVisible(!doubts.isEmpty());
        GridDataFactory.fillDefaults().exclude(doubts.isEmpty()).applyTo(warningsLabel);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, 70)
                .exclude(doubts.isEmpty())
                .applyTo(warnings);
        warnings.getParent().layout(true);
        setErrorMessage(null);
        if (ready.rows().isEmpty()) {
            setMessage(Messages.Import_Nothing, IMessageProvider.INFORMATION);
        } else {
            setMessage(NLS.bind(Messages.Import_Counts, new Object[] {
                count(ready, ImportPlan.Change.Kind.ADDED),
                count(ready, ImportPlan.Change.Kind.CHANGED),
                count(ready, ImportPlan.Change.Kind.REMOVED)
            }));
        }
        setPageComplete(!ready.rows().isEmpty());
    }

    ImportPlan plan() {
        return plan;
    }

    private static String count(ImportReading.Ready ready, ImportPlan.Change.Kind kind) {
        return Numbers.of(
                ready.rows().stream().filter(row -> row.kind() == kind).count());
    }

    private static String word(ImportPlan.Change.Kind kind) {
        return switch (kind) {
            case ADDED -> Messages.Import_Added;
            case CHANGED -> Messages.Import_Changed;
            case REMOVED -> Messages.Import_Removed;
        };
    }

    private static Icon icon(ImportPlan.Change.Kind kind) {
        return switch (kind) {
            case ADDED -> Icon.ADD;
            case CHANGED -> Icon.EDIT;
            case REMOVED -> Icon.DELETE;
        };
    }
}
