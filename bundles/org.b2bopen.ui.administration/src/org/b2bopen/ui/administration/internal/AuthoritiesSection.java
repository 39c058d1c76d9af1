package org.b2bopen.ui.administration.internal;

import java.util.List;
import java.util.Optional;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.ui.Icon;
import org.b2bopen.ui.RowForm;
import org.b2bopen.ui.TableColumns;
import org.b2bopen.ui.WindowQuestions;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The LAs that files can be sent to (A2): Add, Edit, Delete with confirmation, and how the last test of each ended. */
final class AuthoritiesSection extends FormSection {
    private final ConnectionResults results;
    private final TransportChoices transports;
    private TableViewer viewer;
    private Button add;
    private Button edit;
    private Button delete;
    private Button details;

    AuthoritiesSection(AdministrationModel model, ConnectionResults results, TransportChoices transports) {
        super(Section.LOCAL_AUTHORITIES, model);
        this.results = results;
        this.transports = transports;
    }

    @Override
    protected String title() {
        return Messages.Authorities_Title;
    }

    @Override
    protected String description() {
        return Messages.Authorities_Description;
    }

    @Override
    protected void createFields(Composite grid, FormToolkit toolkit, Fields fields) {
        Composite area = toolkit.createComposite(grid);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 150).applyTo(area);
        viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), area);
        new TableColumns<LocalAuthority>(viewer, area)
                .add(Messages.Authority_Number, 1, 64, la -> text(la.getNumber()))
                .add(Messages.Authority_Url, 5, 220, la -> text(la.getUrl()))
                .add(
                        Messages.Authority_Transport,
                        1,
                        84,
                        la -> transports.choice(text(la.getTransport())).name())
                .add(Messages.Authority_UserName, 2, 110, LocalAuthority::getUserName)
                .add(
                        Messages.Authority_Password,
                        1,
                        84,
                        la -> model.session().hasPassword(la) ? Messages.PasswordStored : "")
                .add(
                        Messages.Authority_Connection,
                        4,
                        200,
                        la -> results.of(la.getNumber())
                                .map(ConnectionChecks.Result::sentence)
                                .orElse(""),
                        la -> results.of(la.getNumber())
                                .map(result -> icon(result.outcome()).image(images))
                                .orElse(null));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.addSelectionChangedListener(event -> enable());
        viewer.addDoubleClickListener(event -> edit(selected()));
        createButtons(grid, toolkit);
        fields.onRefresh(this::show);
        results.onChange(this::show);
    }

    private static Icon icon(ConnectionChecks.Outcome outcome) {
        return switch (outcome) {
            case WORKS -> Icon.RULE_MET;
            case FAILS -> Icon.LEVEL_ERROR;
            case NOT_TESTED -> Icon.RULE_OPEN;
        };
    }

    private void createButtons(Composite grid, FormToolkit toolkit) {
        Composite buttons = toolkit.createComposite(grid);
        GridDataFactory.fillDefaults().applyTo(buttons);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        add = button(buttons, toolkit, Messages.Add, () -> edit(Optional.empty()));
        edit = button(buttons, toolkit, Messages.Edit, () -> edit(selected()));
        delete = button(buttons, toolkit, Messages.Delete, () -> selected().ifPresent(this::delete));
        details = button(
                buttons, toolkit, Messages.Authority_Details, () -> selected().ifPresent(this::details));
    }

    private static Button button(Composite parent, FormToolkit toolkit, String text, Runnable action) {
        Button button = Fields.button(toolkit, parent, text, SWT.PUSH);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    private void show() {
        if (viewer.getTable().isDisposed()) {
            return;
        }
        List<LocalAuthority> rows = List.copyOf(model.configuration().getLocalAuthorities());
        if (rows.equals(viewer.getInput())) {
            viewer.refresh();
        } else {
            viewer.setInput(rows);
        }
        enable();
    }

    private void enable() {
        boolean one = selected().isPresent();
        add.setEnabled(model.mayAddAuthorities());
        edit.setEnabled(one);
        delete.setEnabled(one);
        details.setEnabled(selected().flatMap(la -> results.of(la.getNumber())).isPresent());
    }

    private Optional<LocalAuthority> selected() {
        return Optional.ofNullable(
                (LocalAuthority) viewer.getStructuredSelection().getFirstElement());
    }

    private void edit(Optional<LocalAuthority> row) {
        RowForm<LocalAuthority> form = model.form(row);
        new AuthorityDialog(viewer.getTable().getShell(), form, transports, model.settings(form, row)).open();
    }

    private void delete(LocalAuthority la) {
        boolean sure = WindowQuestions.confirm(
                viewer.getTable().getShell(),
                Messages.Authorities_DeleteTitle,
                NLS.bind(Messages.Authorities_DeleteQuestion, la.getNumber()),
                Messages.Authorities_DeleteYes,
                Messages.Authorities_DeleteNo);
        if (sure) {
            model.session().remove(la);
        }
    }

    private void details(LocalAuthority la) {
        results.of(la.getNumber())
                .ifPresent(result -> ConnectionResults.open(
                        viewer.getTable().getShell(), NLS.bind(Messages.Check_LocalAuthority, la.getNumber()), result));
    }

    @Override
    protected void focus() {
        if (add.isEnabled() && model.configuration().getLocalAuthorities().isEmpty()) {
            add.setFocus();
        } else {
            viewer.getTable().setFocus();
        }
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
