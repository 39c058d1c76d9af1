package org.b2bopen.ui.exchange.internal;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.b2bopen.ui.FileSelection;
import org.b2bopen.ui.SchoolSelection;
import org.b2bopen.ui.VirtualTable;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** What is known of the selected file or school, to read and to copy. */
public final class PropertiesPart {
    private List<PropertyRows.Row> rows = List.of();
    private VirtualTable<PropertyRows.Row> table;

    @PostConstruct
    void create(Composite parent) {
        table = new VirtualTable<PropertyRows.Row>(parent, SWT.MULTI, PropertyRows.Row::name)
                .add(Messages.Properties_Name, 1, 140, PropertyRows.Row::name)
                .add(Messages.Properties_Value, 4, 300, PropertyRows.Row::value);
        table.show(rows);
    }

    @Inject
    void select(@Optional @Named(IServiceConstants.ACTIVE_SELECTION) Object selection) {
        List<PropertyRows.Row> wanted =
                switch (selection) {
                    case FileSelection file -> PropertyRows.of(file);
                    case SchoolSelection school -> PropertyRows.of(school);
                    case null, default -> rows;
                };
        if (!wanted.equals(rows)) {
            rows = wanted;
            if (table != null) {
                table.show(rows);
            }
        }
    }

    @Focus
    void focus() {
        table.control().setFocus();
    }
}
