package org.b2bopen.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What an empty view shows: why it is empty, and the button that comes next; after a failure there may be two. */
public final class EmptyPage extends Composite {
    /** A button, and what a press does. */
    public record Next(String label, Runnable action) {}

    /**
     * Why there is nothing.
     *
     * @param why a sentence more; empty where the title says it all
     * @param next what helps; empty where honestly nothing does
     */
    public record Reason(String title, String why, List<Next> next) {
        public Reason {
            Objects.requireNonNull(title);
            Objects.requireNonNull(why);
            next = List.copyOf(next);
        }

        public Reason(String title, String why) {
            this(title, why, List.of());
        }

        public Reason(String title, String why, String label, Runnable action) {
            this(title, why, List.of(new Next(label, action)));
        }
    }

    private final Label heading;
    private final Label sentence;
    private final Composite row;
    private final List<Button> buttons = new ArrayList<>();
    private List<Next> shown = List.of();

    EmptyPage(Composite parent) {
        super(parent, SWT.NONE);
        // Low enough for the lowest view of a laptop's window.
        GridLayoutFactory.swtDefaults().margins(24, 10).spacing(0, 8).applyTo(this);
        heading = new Label(this, SWT.WRAP);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(heading);
        sentence = new Label(this, SWT.WRAP);
        row = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(row);
    }

    void show(Reason reason) {
        heading.setText(reason.title().replace("&", "&&"));
        sentence.setText(reason.why().replace("&", "&&"));
        boolean explained = !reason.why().isEmpty();
        sentence.setVisible(explained);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(200, SWT.DEFAULT)
                .exclude(!explained)
                .applyTo(sentence);
        shown = reason.next();
        while (buttons.size() < shown.size()) {
            int place = buttons.size();
            Button button = new Button(row, SWT.PUSH);
            button.addListener(SWT.Selection, event -> shown.get(place).action().run());
            buttons.add(button);
        }
        for (int i = 0; i < buttons.size(); i++) {
            boolean used = i < shown.size();
            buttons.get(i).setVisible(used);
            GridDataFactory.swtDefaults().exclude(!used).applyTo(buttons.get(i));
            if (used) {
                buttons.get(i).setText(shown.get(i).label());
            }
        }
        GridLayoutFactory.fillDefaults().numColumns(Math.max(1, shown.size())).applyTo(row);
        layout(true, true);
    }

    @Override
    public boolean setFocus() {
        return shown.isEmpty() ? super.setFocus() : buttons.getFirst().setFocus();
    }
}
