package org.b2bopen.ui.administration.internal;

import java.util.Objects;
import org.b2bopen.model.config.ConfigPackage;
import org.b2bopen.ui.administration.internal.ConnectionChecks.Result;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The one address of B2B:Personnel (A3). */
final class PersonnelSection extends FormSection {
    private final ConnectionResults results;
    private final TransportChoices transports;
    private Text url;

    PersonnelSection(AdministrationModel model, ConnectionResults results, TransportChoices transports) {
        super(Section.PERSONNEL, model);
        this.results = results;
        this.transports = transports;
    }

    @Override
    protected String title() {
        return Messages.Personnel_Title;
    }

    @Override
    protected String description() {
        return Messages.Personnel_Description;
    }

    @Override
    protected void createFields(Composite grid, FormToolkit toolkit, Fields fields) {
        url = fields.text(
                grid,
                Messages.Personnel_Url,
                SWT.NONE,
                "personnel.url",
                () -> model.configuration().getPersonnel().getUrl(),
                text -> model.session()
                        .set(
                                model.configuration().getPersonnel(),
                                ConfigPackage.Literals.PERSONNEL__URL,
                                text.strip()));
        url.setMessage("https://");
        fields.combo(
                grid,
                Messages.Personnel_Transport,
                () -> transports.with(transport()),
                TransportChoices.Choice::name,
                () -> transports.choice(transport()),
                choice -> model.choosePersonnelTransport(choice.id()));
        createSettings(grid, toolkit, fields);
        fields.words(
                grid,
                2,
                () -> results.of(ConnectionChecks.PERSONNEL)
                        .map(Result::sentence)
                        .orElse(""));
        results.onChange(() -> {
            if (!grid.isDisposed()) {
                refresh();
            }
        });
    }

    private void createSettings(Composite grid, FormToolkit toolkit, Fields fields) {
        toolkit.createLabel(grid, "");
        Button settings = Fields.button(toolkit, grid, Messages.TransportSettings_Button, SWT.PUSH);
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .indent(Fields.INDENT, 0)
                .applyTo(settings);
        settings.addListener(
                SWT.Selection,
                event -> model.personnelSettings().ifPresent(its -> {
                    if (new TransportSettingsDialog(grid.getShell(), its).open() == Window.OK) {
                        model.setPersonnel(its.edited());
                    }
                }));
        fields.onRefresh(() -> settings.setEnabled(model.personnelSettings().isPresent()));
    }

    private String transport() {
        return Objects.requireNonNullElse(model.configuration().getPersonnel().getTransport(), "");
    }

    @Override
    protected void focus() {
        url.setFocus();
    }
}
