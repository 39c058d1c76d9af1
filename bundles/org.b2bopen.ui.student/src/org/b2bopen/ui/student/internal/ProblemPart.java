package org.b2bopen.ui.student.internal;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.b2bopen.ui.FileSelection;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

/** Explains the file that is selected in the Outbox; everything in it can be copied. */
public final class ProblemPart {
    private static final int MARGIN = 8;
    private FileSelection shown = FileSelection.NONE;
    private StyledText text;

    @PostConstruct
    void create(Composite parent) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setCaret(null);
        text.setAlwaysShowScrollBars(false);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        show();
    }

    @Inject
    void select(@Optional @Named(IServiceConstants.ACTIVE_SELECTION) Object selection) {
        if (selection instanceof FileSelection file && !file.equals(shown)) {
            shown = file;
            show();
        }
    }

    private void show() {
        if (text == null || text.isDisposed()) {
            return;
        }
        if (shown.file().isEmpty()) {
            text.setText(Messages.Problem_Nothing);
            return;
        }
        StringBuilder words = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        for (ProblemText.Line line : ProblemText.of(shown.file().get()).lines()) {
            if (line.style() == ProblemText.Style.HEADING) {
                styles.add(new StyleRange(words.length(), line.text().length(), null, null, SWT.BOLD));
            } else if (line.style() == ProblemText.Style.FINE_PRINT) {
                styles.add(new StyleRange(words.length(), line.text().length(), null, null, SWT.ITALIC));
            }
            words.append(line.text()).append('\n');
        }
        text.setText(words.toString());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
    }

    @Focus
    void focus() {
        text.setFocus();
    }
}
