package org.b2bopen.ui.la.internal.practice;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.b2bopen.la.server.PracticeFault;
import org.b2bopen.ui.Backgrounds;
import org.b2bopen.ui.la.internal.practice.PracticeModel.Running;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The practice LA: start it, send to it, tell it what to do wrong, see what it received (LA1). */
public final class PracticePart {
    static final String ID = "org.b2bopen.ui.la.practice";
    private static final int LOOK_EVERY_MS = 2_000;

    private final Backgrounds backgrounds = new Backgrounds("practice");
    private final PracticeModel model;
    private final Map<PracticeFault, Button> faults = new EnumMap<>(PracticeFault.class);
    private Button startStop;
    private Button samples;
    private Label address;
    private Label message;
    private Text received;

    @Inject
    PracticePart(PracticeAddon practice) {
        model = new PracticeModel(DisplayRealm.getRealm(Display.getCurrent()), practice, backgrounds.background());
    }

    @PostConstruct
    void create(Composite parent) {
        ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        Composite area = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 10).spacing(8, 8).applyTo(area);
        createHead(area);
        createFaults(area);
        createReceived(area);
        scrolled.setContent(area);
        scrolled.setMinSize(area.computeSize(380, SWT.DEFAULT));
        model.running().addValueChangeListener(event -> show());
        model.busy().addValueChangeListener(event -> show());
        model.message().addValueChangeListener(event -> say());
        show();
        lookAgain();
    }

    private void createHead(Composite area) {
        Label heading = new Label(area, SWT.WRAP);
        heading.setText(Messages.Practice_Heading);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        wide(heading);
        Label sentence = new Label(area, SWT.WRAP);
        sentence.setText(Messages.Practice_Explanation);
        wide(sentence);
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        startStop = new Button(buttons, SWT.PUSH);
        startStop.addListener(SWT.Selection, event -> {
            if (model.running().getValue().isPresent()) {
                model.stop();
            } else {
                model.start();
            }
        });
        samples = new Button(buttons, SWT.PUSH);
        samples.setText(Messages.Practice_Samples);
        samples.addListener(SWT.Selection, event -> model.makeSamples());
        address = new Label(area, SWT.NONE);
        wide(address);
        message = new Label(area, SWT.WRAP);
        wide(message);
    }

    private void createFaults(Composite area) {
        Group group = new Group(area, SWT.NONE);
        group.setText(Messages.Practice_Faults);
        GridLayoutFactory.swtDefaults().applyTo(group);
        wide(group);
        for (PracticeFault fault : PracticeFault.values()) {
            Button box = new Button(group, SWT.CHECK);
            box.setText(Messages.of(fault));
            box.setSelection(model.faults().contains(fault));
            box.addListener(SWT.Selection, event -> model.fault(fault, box.getSelection()));
            faults.put(fault, box);
        }
    }

    private void createReceived(Composite area) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.Practice_Received);
        received = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 90).applyTo(received);
    }

    private static void wide(org.eclipse.swt.widgets.Control control) {
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(control);
    }

    private void show() {
        Optional<Running> running = model.running().getValue();
        boolean idle = !model.busy().getValue();
        startStop.setText(running.isPresent() ? Messages.Practice_Stop : Messages.Practice_Start);
        startStop.setEnabled(idle);
        samples.setEnabled(idle && running.isPresent());
        address.setText(running.map(each -> NLS.bind(Messages.Practice_Address, each.address()))
                .orElse(Messages.Practice_NotRunning));
        faults.values().forEach(box -> box.setEnabled(running.isPresent()));
        String names = running.map(each -> String.join("\n", each.received())).orElse("");
        if (!names.equals(received.getText())) {
            received.setText(names);
        }
        // A longer word on the one button moves the other, and may need a wider row.
        startStop.requestLayout();
    }

    private void say() {
        message.setText(model.message().getValue());
        message.getParent().layout(true);
    }

    private void lookAgain() {
        received.getDisplay().timerExec(LOOK_EVERY_MS, () -> {
            if (!received.isDisposed()) {
                if (received.isVisible() && model.running().getValue().isPresent()) {
                    model.refresh();
                }
                lookAgain();
            }
        });
    }

    @Focus
    void focus() {
        startStop.setFocus();
    }

    @PreDestroy
    void dispose() {
        backgrounds.close();
    }
}
