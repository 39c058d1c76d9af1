package org.b2bopen.ui.help.internal;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.ScrolledFormText;

/** A page of the help on show. Links within the help open its other pages. */
final class HelpText {
    private final ScrolledFormText scrolled;

    /** @param opened told which topic is on show now */
    HelpText(Composite parent, Consumer<String> opened) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        scrolled = new ScrolledFormText(parent, SWT.V_SCROLL | SWT.H_SCROLL, false);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        FormText text = new FormText(scrolled, SWT.WRAP);
        text.marginWidth = 12;
        text.marginHeight = 10;
        text.setFont("title", JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
        text.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                show(String.valueOf(event.getHref()));
                opened.accept(String.valueOf(event.getHref()));
            }
        });
        scrolled.setFormText(text);
    }

    void show(String topic) {
        String page = HelpPages.page(topic)
                .or(() -> HelpPages.page(HelpPages.OVERVIEW))
                .orElseThrow();
        scrolled.setText(page);
        scrolled.setOrigin(0, 0);
        scrolled.reflow(true);
    }

    void setFocus() {
        scrolled.getFormText().setFocus();
    }
}
