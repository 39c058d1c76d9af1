package org.b2bopen.ui.administration.internal;

import org.b2bopen.model.config.ConfigPackage;
import org.b2bopen.model.config.Logs;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** How much of the log is kept (L3). */
final class LogsSection extends FormSection {
    private Spinner days;

    LogsSection(AdministrationModel model) {
        super(Section.LOGS, model);
    }

    @Override
    protected String title() {
        return Messages.Logs_Title;
    }

    @Override
    protected String description() {
        return Messages.Logs_Description;
    }

    @Override
    protected void createFields(Composite grid, FormToolkit toolkit, Fields fields) {
        days = number(grid, toolkit, fields, Messages.Logs_KeepDays, 1, 36_500, ConfigPackage.Literals.LOGS__KEEP_DAYS);
        number(
                grid,
                toolkit,
                fields,
                Messages.Logs_KeepMegabytes,
                10,
                100_000,
                ConfigPackage.Literals.LOGS__KEEP_MEGABYTES);
    }

    private Spinner number(
            Composite grid, FormToolkit toolkit, Fields fields, String label, int least, int most, EAttribute feature) {
        fields.label(grid, label);
        Spinner spinner = new Spinner(grid, SWT.BORDER);
        toolkit.adapt(spinner, true, true);
        spinner.setValues((Integer) logs().eGet(feature), least, most, 0, 1, 30);
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .indent(12, 0)
                .applyTo(spinner);
        spinner.addListener(SWT.Selection, event -> model.session().set(logs(), feature, spinner.getSelection()));
        spinner.addListener(SWT.FocusOut, event -> model.session().fieldLeft());
        fields.onRefresh(() -> {
            int wanted = (Integer) logs().eGet(feature);
            if (spinner.getSelection() != wanted) {
                spinner.setSelection(wanted);
            }
        });
        return spinner;
    }

    private Logs logs() {
        return model.configuration().getLogs();
    }

    @Override
    protected void focus() {
        days.setFocus();
    }
}
