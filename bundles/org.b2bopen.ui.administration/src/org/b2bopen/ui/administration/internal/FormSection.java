package org.b2bopen.ui.administration.internal;

import org.b2bopen.ui.Icon;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** A section of the form: its title, a line that says what is still missing or wrong, and what its part puts into it. */
abstract class FormSection {
    protected final AdministrationModel model;
    private final Section section;
    private Fields fields;
    private org.eclipse.ui.forms.widgets.Section widget;
    private CLabel state;
    private ResourceManager images;

    protected FormSection(Section section, AdministrationModel model) {
        this.section = section;
        this.model = model;
    }

    final Section section() {
        return section;
    }

    /** @param grid of the number of columns that {@link #columns} says */
    protected abstract void createFields(Composite grid, FormToolkit toolkit, Fields into);

    protected abstract String title();

    protected abstract String description();

    protected int columns() {
        return 2;
    }

    /** Takes the keyboard to where one begins. */
    protected abstract void focus();

    final void create(Composite body, FormToolkit toolkit, ResourceManager manager) {
        images = manager;
        widget = toolkit.createSection(
                body, ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED);
        widget.setText(title());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(widget);
        Composite client = toolkit.createComposite(widget);
        GridLayoutFactory.fillDefaults().margins(8, 6).spacing(6, 6).applyTo(client);
        state = new CLabel(client, SWT.NONE);
        toolkit.adapt(state, false, false);
        state.setMargins(0, 0, 0, 0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(state);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(600, SWT.DEFAULT)
                .applyTo(toolkit.createLabel(client, description(), SWT.WRAP));
        Composite grid = toolkit.createComposite(client);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
        GridLayoutFactory.fillDefaults()
                .numColumns(columns())
                .margins(2, 4)
                .spacing(8, 7)
                .applyTo(grid);
        fields = new Fields(toolkit, model);
        createFields(grid, toolkit, fields);
        widget.setClient(client);
    }

    final org.eclipse.ui.forms.widgets.Section widget() {
        return widget;
    }

    final void refresh() {
        fields.refresh();
        SectionState now = model.state(section);
        state.setText(now.sentence());
        state.setImage(icon(now.kind()).image(images));
        state.requestLayout();
    }

    private static Icon icon(SectionState.Kind kind) {
        return switch (kind) {
            case SETTLED -> Icon.RULE_MET;
            case MISSING -> Icon.RULE_OPEN;
            case DOUBTFUL -> Icon.LEVEL_WARN;
            case WRONG -> Icon.LEVEL_ERROR;
        };
    }
}
