package org.b2bopen.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;

/** A place that shows its content or, where there is none, why and what comes next. Content is at the front at first. */
public final class ContentArea extends Composite {
    private final StackLayout stack = new StackLayout();
    private final Composite content;
    private final EmptyPage empty;

    public ContentArea(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(stack);
        content = new Composite(this, SWT.NONE);
        empty = new EmptyPage(this);
        stack.topControl = content;
    }

    /** What the content is put into. */
    public Composite content() {
        return content;
    }

    public void showContent() {
        show(content);
    }

    public void showEmpty(EmptyPage.Reason reason) {
        empty.show(reason);
        show(empty);
    }

    /** Whether it says why there is nothing. */
    public boolean isEmpty() {
        return stack.topControl == empty;
    }

    private void show(Composite wanted) {
        if (stack.topControl != wanted) {
            stack.topControl = wanted;
            layout(true, true);
        }
    }

    @Override
    public boolean setFocus() {
        return ((Composite) stack.topControl).setFocus();
    }
}
