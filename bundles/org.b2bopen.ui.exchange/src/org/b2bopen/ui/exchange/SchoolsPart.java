package org.b2bopen.ui.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.b2bopen.core.Engine;
import org.b2bopen.model.config.School;
import org.b2bopen.ui.Backgrounds;
import org.b2bopen.ui.ContentArea;
import org.b2bopen.ui.EmptyPage;
import org.b2bopen.ui.SchoolRow;
import org.b2bopen.ui.SchoolSelection;
import org.b2bopen.ui.TableColumns;
import org.b2bopen.ui.WindowQuestions;
import org.b2bopen.ui.exchange.internal.Messages;
import org.b2bopen.ui.exchange.internal.SchoolsModel;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.jface.databinding.viewers.ObservableListContentProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/**
 * School Details: one row per school and destination (S1, P1). Its selection says what the other views are about.
 *
 * @param <R> the kind of row
 */
public abstract class SchoolsPart<R extends School> {
    private final SchoolKind<R> kind;
    private final Backgrounds backgrounds = new Backgrounds("schools");
    private final SchoolsModel<R> model;
    private final ESelectionService selections;
    private final Commands commands;
    private ContentArea area;
    private Composite page;
    private TableViewer viewer;
    private Composite buttons;

    protected SchoolsPart(SchoolKind<R> kind, Engine engine, ESelectionService selections, Commands commands) {
        this.kind = kind;
        this.selections = selections;
        this.commands = commands;
        this.model = new SchoolsModel<>(
                kind,
                DisplayRealm.getRealm(Display.getCurrent()),
                engine.configuration(),
                engine.secrets(),
                engine.transports(),
                backgrounds.background());
    }

    @PostConstruct
    void create(Composite parent) {
        parent.setLayout(new FillLayout());
        area = new ContentArea(parent);
        page = area.content();
        GridLayoutFactory.swtDefaults().margins(6, 6).applyTo(page);
        Text filter = new Text(page, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Schools_Filter);
        filter.addModifyListener(event -> model.filter(filter.getText()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        createTable();
        createButtons();
        model.nextStep().addValueChangeListener(event -> showNextStep());
        model.problem().addValueChangeListener(event -> showNextStep());
        enable();
    }

    private void createTable() {
        Composite rows = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
        viewer = new TableViewer(rows, SWT.BORDER | SWT.FULL_SELECTION);
        TableColumns<SchoolRow> columns = new TableColumns<SchoolRow>(viewer, rows)
                .add(Messages.Schools_Name, 5, 110, SchoolRow::name)
                .add(Messages.Schools_La, 1, 66, SchoolRow::la);
        if (kind.hasDestination()) {
            columns.add(Messages.Schools_DestinationLa, 1, 108, SchoolRow::destinationLa);
        }
        columns.add(Messages.Schools_Number, 1, 96, SchoolRow::school).sortable();
        viewer.setContentProvider(new ObservableListContentProvider<SchoolRow>());
        viewer.setInput(model.shown());
        viewer.addSelectionChangedListener(event -> {
            selections.setSelection(new SchoolSelection(kind.service(), selected()));
            enable();
        });
        viewer.addDoubleClickListener(event -> commands.run(ExchangeIds.EDIT_SCHOOL));
        deselectable(viewer.getTable());
    }

    /** A click below the rows means all schools. */
    private void deselectable(Table table) {
        table.addListener(SWT.MouseDown, event -> {
            if (table.getItem(new Point(event.x, event.y)) == null && table.getSelectionCount() > 0) {
                viewer.setSelection(StructuredSelection.EMPTY);
            }
        });
    }

    private void createButtons() {
        buttons = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(buttons);
        RowLayoutFactory.fillDefaults().spacing(6).wrap(true).applyTo(buttons);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), buttons);
        for (String command : kind.buttons()) {
            button(command, images).setData(command);
        }
        commands.menu(viewer.getTable(), images, kind.buttons().toArray(String[]::new));
    }

    /** In few words: all of them stand beside one another on a laptop, and the view says that they are about schools. */
    private Button button(String command, LocalResourceManager images) {
        return switch (command) {
            case ExchangeIds.ADD_SCHOOL -> commands.button(buttons, command, Messages.Schools_Add, images);
            case ExchangeIds.EDIT_SCHOOL -> commands.button(buttons, command, Messages.Schools_Edit, images);
            case ExchangeIds.DELETE_SCHOOL -> commands.button(buttons, command, Messages.Schools_Delete, images);
            default -> commands.button(buttons, command, images);
        };
    }

    private void showNextStep() {
        String problem = model.problem().getValue();
        if (!problem.isEmpty()) {
            area.showEmpty(new EmptyPage.Reason(Messages.Schools_CannotShow, problem));
            return;
        }
        Optional<NextStep> next = model.nextStep().getValue();
        if (next == null || next.isEmpty()) {
            area.showContent();
            return;
        }
        NextStep step = next.get();
        area.showEmpty(new EmptyPage.Reason(
                step.title(), step.why(), step.label(), () -> commands.run(step.command(), step.parameters())));
    }

    private void enable() {
        for (Control button : buttons.getChildren()) {
            button.setEnabled(commands.canRun((String) button.getData()));
        }
    }

    public Optional<SchoolRow> selected() {
        return Optional.ofNullable((SchoolRow) viewer.getStructuredSelection().getFirstElement());
    }

    /** The selected row, or the only one there is. */
    public Optional<SchoolRow> selectedOrOnly() {
        return selected()
                .or(() -> model.shown().size() == 1 ? Optional.of(model.shown().getFirst()) : Optional.empty());
    }

    /** Whether there is a place for a school yet. */
    public boolean canAdd() {
        Optional<NextStep> next = model.nextStep().getValue();
        return next != null
                && next.filter(step -> !step.command().equals(ExchangeIds.ADD_SCHOOL))
                        .isEmpty();
    }

    public void add(Shell shell) {
        open(Optional.empty(), shell);
    }

    public void edit(Shell shell) {
        selected().ifPresent(row -> open(Optional.of(row), shell));
    }

    private void open(Optional<SchoolRow> row, Shell shell) {
        model.edit(
                row,
                form -> kind.dialog(shell, form).open(),
                sentence -> MessageDialog.openError(shell, Messages.Schools_CannotEdit, sentence));
    }

    /** Asks first. */
    public void delete(Shell shell) {
        selected().ifPresent(row -> {
            String question = NLS.bind(
                    kind.hasDestination() ? Messages.Schools_DeleteQuestionTo : Messages.Schools_DeleteQuestion,
                    new Object[] {row.name(), row.la(), row.school(), row.destinationLa()});
            if (WindowQuestions.confirm(
                    shell,
                    Messages.Schools_DeleteTitle,
                    question,
                    Messages.Schools_DeleteYes,
                    Messages.Schools_DeleteNo)) {
                model.delete(row, sentence -> MessageDialog.openError(shell, Messages.Schools_DeleteTitle, sentence));
            }
        });
    }

    /** Another view asks for all schools. */
    @Inject
    void follow(
            @org.eclipse.e4.core.di.annotations.Optional @Named(IServiceConstants.ACTIVE_SELECTION) Object selection) {
        if (viewer != null
                && selection instanceof SchoolSelection asked
                && asked.service() == kind.service()
                && asked.row().isEmpty()
                && selected().isPresent()) {
            viewer.setSelection(StructuredSelection.EMPTY);
        }
    }

    @Focus
    void focus() {
        if (area.isEmpty()) {
            area.setFocus();
        } else {
            viewer.getTable().setFocus();
        }
    }

    @PreDestroy
    void dispose() throws Exception {
        model.close();
        backgrounds.close();
    }
}
