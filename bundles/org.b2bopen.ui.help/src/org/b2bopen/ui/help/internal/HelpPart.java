package org.b2bopen.ui.help.internal;

import jakarta.annotation.PostConstruct;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

/** The help beside the work: what F1 explains. */
public final class HelpPart {
    static final String ID = "org.b2bopen.ui.help.view";

    private HelpText text;

    @PostConstruct
    void create(Composite parent) {
        text = new HelpText(parent, topic -> {});
        text.show(HelpPages.OVERVIEW);
    }

    void show(String topic) {
        text.show(topic);
    }

    @Focus
    void focus() {
        text.setFocus();
    }
}
