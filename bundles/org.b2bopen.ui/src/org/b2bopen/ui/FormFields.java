package org.b2bopen.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Labelled fields in a grid of two columns, bound to a {@link RowForm} and decorated with what is wrong. */
public final class FormFields {
    private static final int INDENT = 10;
    private static final int WIDTH = 320;

    private final RowForm<?> form;
    private final DataBindingContext bindings = new DataBindingContext();
    private final Map<String, ControlDecoration> decorations = new LinkedHashMap<>();

    public FormFields(RowForm<?> form) {
        this.form = form;
        form.problems().addValueChangeListener(event -> decorate());
    }

    /** For {@link RowForm#PASSWORD} with the rules for a new one under it (A8). @param limit how many characters it takes at most; 0 for any number */
    public Text text(Composite parent, String key, String label, int style, int limit) {
        label(parent, label);
        Text text = new Text(parent, SWT.BORDER | style);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .indent(INDENT, 0)
                .applyTo(text);
        if (limit > 0) {
            text.setTextLimit(limit);
        }
        bindings.bindValue(WidgetProperties.text(SWT.Modify).observe(text), strings(form.value(key)));
        decorations.put(key, decoration(text));
        if (key.equals(RowForm.PASSWORD)) {
            passwordRules(parent);
        }
        return text;
    }

    private void passwordRules(Composite parent) {
        new Label(parent, SWT.NONE);
        PasswordRulesList rules = new PasswordRulesList(parent, form.passwordRules());
        GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).applyTo(rules);
    }

    /** A folder, typed or chosen. */
    public Text folder(Composite parent, String key, String label, String browse, String question) {
        label(parent, label);
        Composite pair = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .indent(INDENT, 0)
                .applyTo(pair);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(pair);
        Text text = new Text(pair, SWT.BORDER);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        bindings.bindValue(WidgetProperties.text(SWT.Modify).observe(text), strings(form.value(key)));
        decorations.put(key, decoration(text));
        Button button = new Button(pair, SWT.PUSH);
        button.setText(browse);
        button.addListener(SWT.Selection, event -> {
            DirectoryDialog dialog = new DirectoryDialog(parent.getShell());
            dialog.setMessage(question);
            dialog.setFilterPath(text.getText().isBlank() ? text.getMessage() : text.getText());
            String chosen = dialog.open();
            if (chosen != null) {
                text.setText(chosen);
            }
        });
        return text;
    }

    /** Something to choose, and what people call it. */
    public record Choice(Object value, String name) {}

    public Combo combo(Composite parent, String key, String label, List<Choice> choices) {
        label(parent, label);
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().indent(INDENT, 0).applyTo(combo);
        choices.forEach(choice -> combo.add(choice.name()));
        combo.select(choices.stream()
                .map(Choice::value)
                .toList()
                .indexOf(form.value(key).getValue()));
        combo.addListener(
                SWT.Selection,
                event -> form.value(key)
                        .setValue(choices.get(combo.getSelectionIndex()).value()));
        return combo;
    }

    public Button checkBox(Composite parent, String key, String label) {
        new Label(parent, SWT.NONE);
        Button button = new Button(parent, SWT.CHECK);
        button.setText(label);
        GridDataFactory.fillDefaults().indent(INDENT, 0).applyTo(button);
        button.setSelection(Boolean.TRUE.equals(form.value(key).getValue()));
        button.addListener(SWT.Selection, event -> form.value(key).setValue(button.getSelection()));
        return button;
    }

    /** A value to read and copy, not to edit. */
    public static Text shown(Composite parent, String label, String value) {
        label(parent, label);
        Text text = new Text(parent, SWT.READ_ONLY);
        text.setText(value);
        text.setBackground(parent.getBackground());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .indent(INDENT, 0)
                .applyTo(text);
        return text;
    }

    private static void label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text + ":");
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    @SuppressWarnings("unchecked")
    private static IObservableValue<String> strings(IObservableValue<?> value) {
        return (IObservableValue<String>) value;
    }

    private static ControlDecoration decoration(Text text) {
        ControlDecoration decoration = new ControlDecoration(text, SWT.LEFT | SWT.CENTER);
        decoration.setImage(FieldDecorationRegistry.getDefault()
                .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        decoration.hide();
        return decoration;
    }

    private void decorate() {
        decorations.forEach((key, decoration) -> {
            String sentence = form.problems().getValue().get(key);
            if (sentence != null && form.isTouched(key)) {
                decoration.setDescriptionText(sentence);
                decoration.show();
            } else {
                decoration.hide();
            }
        });
    }
}
