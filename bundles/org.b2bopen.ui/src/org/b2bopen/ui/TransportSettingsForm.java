package org.b2bopen.ui;

import java.util.List;
import java.util.Optional;
import org.b2bopen.model.SettingDescription;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
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

    private void field(SettingDescription setting) {
        Label label = new Label(this, SWT.NONE);
        label.setText(setting.type() == SettingDescription.Type.BOOLEAN ? "" : setting.label() + ":");
        Control control =
                switch (setting.type()) {
                    case BOOLEAN -> checkBox(setting);
                    case CHOICE -> choice(setting);
                    case FILE, FOLDER -> path(setting);
                    case PASSWORD -> text(setting, SWT.PASSWORD, 2);
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
        String entered = model.get(setting.key());
        button.setSelection(Boolean.parseBoolean(entered.isEmpty() ? setting.defaultValue() : entered));
        button.addListener(SWT.Selection, event -> model.set(setting.key(), String.valueOf(button.getSelection())));
        GridDataFactory.fillDefaults().span(2, 1).indent(INDENT, 0).applyTo(button);
        return button;
    }

    private Combo choice(SettingDescription setting) {
        Combo combo = new Combo(this, SWT.READ_ONLY);
        List<SettingDescription.Choice> choices = setting.choices();
        choices.forEach(choice -> combo.add(choice.label()));
        String entered = model.get(setting.key());
        String value = entered.isEmpty() ? setting.defaultValue() : entered;
        combo.select(
                choices.stream().map(SettingDescription.Choice::value).toList().indexOf(value));
        combo.addListener(
                SWT.Selection,
                event -> model.set(
                        setting.key(), choices.get(combo.getSelectionIndex()).value()));
        GridDataFactory.fillDefaults().span(2, 1).indent(INDENT, 0).applyTo(combo);
        return combo;
    }

    private Text path(SettingDescription setting) {
        Text text = text(setting, SWT.NONE, 1);
        Button browse = new Button(this, SWT.PUSH);
        browse.setText(Messages.TransportSettings_Browse);
        browse.addListener(SWT.Selection, event -> chosen(setting).ifPresent(text::setText));
        return text;
    }

    private Optional<String> chosen(SettingDescription setting) {
        if (setting.type() == SettingDescription.Type.FOLDER) {
            DirectoryDialog dialog = new DirectoryDialog(getShell());
            dialog.setText(setting.label());
            return Optional.ofNullable(dialog.open());
        }
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(setting.label());
        return Optional.ofNullable(dialog.open());
    }

    private Text text(SettingDescription setting, int style, int columns) {
        Text text = new Text(this, SWT.BORDER | style);
        text.setText(model.get(setting.key()));
        text.setMessage(model.isStored(setting.key()) ? Messages.TransportSettings_Stored : setting.defaultValue());
        text.addListener(SWT.Modify, event -> model.set(setting.key(), text.getText()));
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
