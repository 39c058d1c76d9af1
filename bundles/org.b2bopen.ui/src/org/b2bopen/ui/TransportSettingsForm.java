package org.b2bopen.ui;

import java.util.List;
import java.util.Optional;
import org.b2bopen.model.SettingDescription;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields of a transport's settings, made from what its extension declares (T1): label, field, and what is wrong with it. */
public final class TransportSettingsForm extends Composite {
    private static final int INDENT = 10;
    private static final int WIDTH = 320;

    private final TransportSettingsModel model;

    public TransportSettingsForm(Composite parent, TransportSettingsModel model) {
        super(parent, SWT.NONE);
        this.model = model;
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(this);
        model.settings().forEach(this::field);
    }

    /** So that the fields begin where those around this form do. */
    public void widenLabels(int width) {
        for (Control child : getChildren()) {
            if (child instanceof Label label) {
                int needed = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
                ((GridData) label.getLayoutData()).widthHint = Math.max(width, needed);
            }
        }
    }

    private void field(SettingDescription setting) {
        Label label = new Label(this, SWT.NONE);
        label.setText(setting.type() == SettingDescription.Type.BOOLEAN ? "" : setting.label() + ":");
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        Control control =
                switch (setting.type()) {
                    case BOOLEAN -> checkBox(setting);
                    case CHOICE -> choice(setting);
                    case FILE, FOLDER -> path(setting);
                    case PASSWORD -> password(setting);
                    case STRING, INTEGER -> text(setting, SWT.NONE, 2);
                };
        if (!setting.description().isEmpty()) {
            control.setToolTipText(setting.description());
        }
        decorate(control, setting);
    }

    private Button checkBox(SettingDescription setting) {
        Button button = new Button(this, SWT.CHECK);
        button.setText(setting.label());
        button.setSelection(Boolean.parseBoolean(model.effective(setting)));
        button.addListener(SWT.Selection, event -> model.set(setting, String.valueOf(button.getSelection())));
        GridDataFactory.fillDefaults().span(2, 1).indent(INDENT, 0).applyTo(button);
        return button;
    }

    private Combo choice(SettingDescription setting) {
        Combo combo = new Combo(this, SWT.READ_ONLY);
        List<SettingDescription.Choice> choices = setting.choices();
        choices.forEach(choice -> combo.add(choice.label()));
        combo.select(
                choices.stream().map(SettingDescription.Choice::value).toList().indexOf(model.effective(setting)));
        combo.addListener(
                SWT.Selection,
                event -> model.set(
                        setting, choices.get(combo.getSelectionIndex()).value()));
        GridDataFactory.fillDefaults().span(2, 1).indent(INDENT, 0).applyTo(combo);
        return combo;
    }

    private Text password(SettingDescription setting) {
        boolean stored = model.isStored(setting);
        Text text = text(setting, SWT.PASSWORD, stored ? 1 : 2);
        if (stored) {
            text.setMessage(Messages.TransportSettings_Stored);
            Button remove = new Button(this, SWT.PUSH);
            remove.setText(Messages.TransportSettings_Remove);
            remove.addListener(SWT.Selection, event -> {
                text.setText("");
                text.setMessage("");
                model.removeStored(setting);
                remove.setEnabled(false);
                text.setFocus();
            });
            GridDataFactory.fillDefaults().applyTo(remove);
        }
        return text;
    }

    private Text path(SettingDescription setting) {
        Text text = text(setting, SWT.NONE, 1);
        Button browse = new Button(this, SWT.PUSH);
        browse.setText(Messages.TransportSettings_Browse);
        browse.addListener(
                SWT.Selection, event -> chosen(setting, text.getText()).ifPresent(text::setText));
        GridDataFactory.fillDefaults().applyTo(browse);
        return text;
    }

    private Optional<String> chosen(SettingDescription setting, String before) {
        if (setting.type() == SettingDescription.Type.FOLDER) {
            DirectoryDialog dialog = new DirectoryDialog(getShell());
            dialog.setText(setting.label());
            dialog.setFilterPath(before);
            return Optional.ofNullable(dialog.open());
        }
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(setting.label());
        dialog.setFileName(before);
        return Optional.ofNullable(dialog.open());
    }

    private Text text(SettingDescription setting, int style, int columns) {
        Text text = new Text(this, SWT.BORDER | style);
        text.setText(model.get(setting));
        text.setMessage(model.hint(setting));
        text.addListener(SWT.Modify, event -> model.set(setting, text.getText()));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(columns, 1)
                .hint(WIDTH, SWT.DEFAULT)
                .indent(INDENT, 0)
                .applyTo(text);
        return text;
    }

    private void decorate(Control control, SettingDescription setting) {
        ControlDecoration decoration = new ControlDecoration(control, SWT.LEFT | SWT.CENTER);
        decoration.setImage(FieldDecorationRegistry.getDefault()
                .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        decoration.hide();
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = model.problem(setting).orElse(setting.description());
            }
        });
        model.onChange(() -> {
            if (control.isDisposed()) {
                return;
            }
            Optional<String> problem = model.problem(setting);
            if (problem.isPresent()) {
                decoration.setDescriptionText(problem.get());
                decoration.show();
            } else {
                decoration.hide();
            }
        });
    }
}
