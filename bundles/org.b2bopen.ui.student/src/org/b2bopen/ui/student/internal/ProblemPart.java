package org.b2bopen.ui.student.internal;

import jakarta.annotation.PostConstruct;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/** Problem. */
public final class ProblemPart {
    private Table table;

    @PostConstruct
    void create(Composite parent) {
        parent.setLayout(new TableColumnLayout());
        table = new Table(parent, SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
    }

    @Focus
    void focus() {
        table.setFocus();
    }
}
