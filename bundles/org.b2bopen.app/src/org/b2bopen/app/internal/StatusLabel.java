package org.b2bopen.app.internal;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A text in the status bar that is as wide as what it says, with the whole story as its tip. */
final class StatusLabel extends ContributionItem {
    private CLabel label;
    private String text = "";
    private String tip = "";

    StatusLabel(String id) {
        super(id);
        setVisible(false);
    }

    @Override
    public void fill(Composite parent) {
        Label separator = new Label(parent, SWT.SEPARATOR);
        StatusLineLayoutData line = new StatusLineLayoutData();
        line.heightHint = parent.getFont().getFontData()[0].getHeight();
        separator.setLayoutData(line);
        label = new CLabel(parent, SWT.NONE);
        label.setText(text);
        label.setToolTipText(tip);
        StatusLineLayoutData data = new StatusLineLayoutData();
        data.widthHint = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        label.setLayoutData(data);
    }

    /** An empty text takes no place. */
    void show(String newText, String newTip) {
        if (newText.equals(text) && newTip.equals(tip)) {
            return;
        }
        text = newText;
        tip = newTip;
        setVisible(!text.isEmpty());
        if (getParent() != null) {
            getParent().update(true);
        }
    }
}
