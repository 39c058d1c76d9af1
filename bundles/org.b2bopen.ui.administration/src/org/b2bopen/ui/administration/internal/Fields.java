package org.b2bopen.ui.administration.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * Labelled fields of a form in a grid. A field shows what the session has, hands on every key that is typed, and is decorated with
 * what is wrong, in words.
 */
final class Fields {
    static final int INDENT = 12;
    private static final int WIDTH = 420;

    private final FormToolkit toolkit;
    private final AdministrationModel model;
    private final List<Runnable> refreshes = new ArrayList<>();

    Fields(FormToolkit toolkit, AdministrationModel model) {
        this.toolkit = toolkit;
        this.model = model;
    }

    void refresh() {
        refreshes.forEach(Runnable::run);
    }

    /**
     * @param path of the problem that belongs to the field
     * @param shown what the session has now
     */
    Text text(Composite grid, String label, int style, String path, Supplier<String> shown, Consumer<String> typed) {
        label(grid, label);
        Text text = toolkit.createText(grid, "", SWT.SINGLE | SWT.BORDER | style);
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .hint(WIDTH, SWT.DEFAULT)
                .indent(INDENT, 0)
                .applyTo(text);
        text.addListener(SWT.FocusOut, event -> model.session().fieldLeft());
        follow(text, shown, typed);
        decorate(text, path);
        return text;
    }

    private void follow(Text text, Supplier<String> shown, Consumer<String> typed) {
        boolean[] showing = {false};
        text.addModifyListener(event -> {
            if (!showing[0]) {
                typed.accept(text.getText());
            }
        });
        refreshes.add(() -> {
            String wanted = Objects.requireNonNullElse(shown.get(), "");
            if (!text.getText().equals(wanted) && !text.getText().strip().equals(wanted)) {
                showing[0] = true;
                text.setText(wanted);
                showing[0] = false;
            }
        });
    }

    Button checkBox(Composite grid, int columns, String label, Supplier<Boolean> shown, Consumer<Boolean> chosen) {
        Button button = button(toolkit, grid, label, SWT.CHECK);
        GridDataFactory.fillDefaults().span(columns, 1).applyTo(button);
        button.addListener(SWT.Selection, event -> chosen.accept(button.getSelection()));
        refreshes.add(() -> button.setSelection(shown.get()));
        return button;
    }

    /** @param choices asked for at each refresh, because what is chosen may be none of those that are installed */
    <T> Combo combo(
            Composite grid,
            String label,
            Supplier<List<T>> choices,
            Function<T, String> name,
            Supplier<T> shown,
            Consumer<T> chosen) {
        label(grid, label);
        Combo combo = new Combo(grid, SWT.READ_ONLY | SWT.DROP_DOWN);
        toolkit.adapt(combo, true, false);
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .indent(INDENT, 0)
                .applyTo(combo);
        List<T> current = new ArrayList<>();
        combo.addListener(SWT.Selection, event -> chosen.accept(current.get(combo.getSelectionIndex())));
        refreshes.add(() -> {
            if (!current.equals(choices.get())) {
                current.clear();
                current.addAll(choices.get());
                combo.setItems(current.stream().map(name).toArray(String[]::new));
            }
            combo.select(current.indexOf(shown.get()));
        });
        return combo;
    }

    /**
     * In the colours of the platform. A button that ever got one from the toolkit keeps it on GTK while it is disabled, also when it is
     * taken back, and looks as if it could be pressed.
     */
    static Button button(FormToolkit toolkit, Composite parent, String text, int style) {
        Button button = new Button(parent, style | toolkit.getOrientation());
        button.setText(text);
        button.addListener(SWT.FocusIn, event -> FormToolkit.ensureVisible(button));
        return button;
    }

    Label label(Composite grid, String text) {
        Label label = toolkit.createLabel(grid, text + ":");
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    /** Words to read under a field, renewed at each refresh. */
    Label words(Composite grid, int columns, Supplier<String> shown) {
        Label label = toolkit.createLabel(grid, "", SWT.WRAP);
        GridDataFactory.fillDefaults()
                .span(columns, 1)
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(label);
        refreshes.add(() -> {
            String wanted = shown.get();
            if (!label.getText().equals(wanted)) {
                label.setText(wanted);
                label.requestLayout();
            }
        });
        return label;
    }

    void onRefresh(Runnable refresh) {
        refreshes.add(refresh);
    }

    void decorate(Control control, String path) {
        ControlDecoration decoration = new ControlDecoration(control, SWT.LEFT | SWT.CENTER);
        decoration.setImage(FieldDecorationRegistry.getDefault()
                .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        decoration.hide();
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = model.problem(path);
            }
        });
        refreshes.add(() -> {
            String sentence = model.problem(path);
            if (sentence.isEmpty()) {
                decoration.hide();
            } else {
                decoration.setDescriptionText(sentence);
                decoration.show();
            }
        });
    }
}
