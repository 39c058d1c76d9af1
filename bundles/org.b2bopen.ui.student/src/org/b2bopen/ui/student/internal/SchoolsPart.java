package org.b2bopen.ui.student.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.Optional;
import org.b2bopen.core.Engine;
import org.b2bopen.ui.Backgrounds;
import org.b2bopen.ui.EmptyPage;
import org.b2bopen.ui.Icon;
import org.b2bopen.ui.SchoolRow;
import org.b2bopen.ui.SchoolSelection;
import org.b2bopen.ui.TableColumns;
import org.b2bopen.ui.UiIds;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.jface.databinding.viewers.ObservableListContentProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** School Details: one row per school and destination (S1). Its selection says what the other views are about. */
public final class SchoolsPart {
    private final Backgrounds backgrounds = new Backgrounds("schools");
    private final SchoolsModel model;
    private final ESelectionService selections;
    private final Commands commands;
    private StackLayout stack;
    private Composite parent;
    private Composite page;
    private EmptyPage empty;
    private TableViewer viewer;
    private Button testConnection;
    private Button edit;
    private Button delete;

    @Inject
    SchoolsPart(Engine engine, ESelectionService selections, Commands commands) {
        this.selections = selections;
        this.commands = commands;
        this.model = new SchoolsModel(
                DisplayRealm.getRealm(org.eclipse.swt.widgets.Display.getCurrent()),
                engine.configuration(),
                engine.secrets(),
                backgrounds.background());
    }

    @PostConstruct
    void create(Composite area) {
        parent = area;
        stack = new StackLayout();
        parent.setLayout(stack);
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(6, 6).applyTo(page);
        Text filter = new Text(page, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Schools_Filter);
        filter.addModifyListener(event -> model.filter(filter.getText()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        createTable();
        createButtons();
        empty = new EmptyPage(parent);
        stack.topControl = page;
        model.setup().addValueChangeListener(event -> showSetup());
        model.problem().addValueChangeListener(event -> showSetup());
        enable();
    }

    private void createTable() {
        Composite area = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION);
        new TableColumns<SchoolRow>(viewer, area)
                .add(Messages.School_Name, 5, 110, SchoolRow::name)
                .add(Messages.Schools_La, 1, 66, SchoolRow::la)
                .add(Messages.Schools_DestinationLa, 1, 108, SchoolRow::destinationLa)
                .add(Messages.Schools_Number, 1, 96, SchoolRow::school)
                .sortable();
        viewer.setContentProvider(new ObservableListContentProvider<SchoolRow>());
        viewer.setInput(model.shown());
        viewer.addSelectionChangedListener(event -> {
            selections.setSelection(new SchoolSelection(selected()));
            enable();
        });
        viewer.addDoubleClickListener(event -> commands.run(StudentIds.EDIT_SCHOOL));
    }

    private void createButtons() {
        Composite buttons = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
        RowLayoutFactory.fillDefaults().spacing(6).wrap(true).applyTo(buttons);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), buttons);
        testConnection = button(
                buttons, Messages.Schools_TestConnection, Icon.TEST_CONNECTION, images, StudentIds.TEST_CONNECTION);
        button(buttons, Messages.Schools_Add, Icon.ADD, images, StudentIds.ADD_SCHOOL);
        edit = button(buttons, Messages.Schools_Edit, Icon.EDIT, images, StudentIds.EDIT_SCHOOL);
        delete = button(buttons, Messages.Schools_Delete, Icon.DELETE, images, StudentIds.DELETE_SCHOOL);
    }

    private Button button(Composite area, String text, Icon icon, LocalResourceManager images, String command) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.setImage(icon.image(images));
        button.addListener(SWT.Selection, event -> commands.run(command));
        return button;
    }

    private void showSetup() {
        String problem = model.problem().getValue();
        if (!problem.isEmpty()) {
            empty.show(Messages.Schools_CannotShow, problem, "", () -> {});
            show(empty);
            return;
        }
        switch (model.setup().getValue()) {
            case null -> show(page);
            case ROOT_FOLDER_MISSING ->
                next(Messages.Empty_Root, Messages.Empty_RootWhy, Messages.Empty_RootNext, UiIds.ROOT_FOLDER_COMMAND);
            case AUTHORITY_MISSING ->
                next(Messages.Empty_La, Messages.Empty_LaWhy, Messages.Empty_LaNext, UiIds.LOCAL_AUTHORITIES_COMMAND);
            case SCHOOL_MISSING ->
                next(Messages.Empty_School, Messages.Empty_SchoolWhy, Messages.Empty_SchoolNext, StudentIds.ADD_SCHOOL);
            case COMPLETE -> show(page);
        }
    }

    private void next(String title, String why, String label, String command) {
        empty.show(title, why, label, () -> commands.run(command));
        show(empty);
    }

    private void show(Control control) {
        if (stack.topControl != control) {
            stack.topControl = control;
            parent.layout(true, true);
        }
    }

    private void enable() {
        boolean one = selected().isPresent();
        testConnection.setEnabled(one);
        edit.setEnabled(one);
        delete.setEnabled(one);
    }

    Optional<SchoolRow> selected() {
        return Optional.ofNullable((SchoolRow) viewer.getStructuredSelection().getFirstElement());
    }

    SchoolsModel model() {
        return model;
    }

    @Focus
    void focus() {
        if (stack.topControl == page) {
            viewer.getTable().setFocus();
        } else {
            empty.setFocus();
        }
    }

    @PreDestroy
    void dispose() throws Exception {
        model.close();
        backgrounds.close();
    }
}
