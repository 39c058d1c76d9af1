package org.b2bopen.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What an empty view shows: why it is empty, and the one button that comes next. */
public final class EmptyPage extends Composite {
    private final Label heading;
    private final Label sentence;
    private final Button button;
    private Runnable next = () -> {};

    public EmptyPage(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(24, 20).spacing(0, 10).applyTo(this);
        heading = new Label(this, SWT.WRAP);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        sentence = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(sentence);
        button = new Button(this, SWT.PUSH);
        GridDataFactory.swtDefaults().applyTo(button);
        button.addListener(SWT.Selection, event -> next.run());
    }

    /** Without a label there is no button. */
    public void show(String title, String why, String label, Runnable action) {
        heading.setText(title);
        sentence.setText(why);
        button.setText(label);
        button.setVisible(!label.isEmpty());
        next = action;
        layout(true, true);
    }

    @Override
    public boolean setFocus() {
        return button.isVisible() ? button.setFocus() : super.setFocus();
    }
}
