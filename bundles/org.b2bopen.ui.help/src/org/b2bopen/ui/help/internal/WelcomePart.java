package org.b2bopen.ui.help.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.b2bopen.core.Engine;
import org.b2bopen.ui.Backgrounds;
import org.b2bopen.ui.Icon;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** The first steps, each with its button, and how far one has got; or a practice LA that needs nothing from outside. */
public final class WelcomePart {
    static final String ID = "org.b2bopen.ui.help.welcome";
    private static final String PRACTICE = "org.b2bopen.ui.la.command.practice";
    private static final int NARROWEST = 420;

    private final Backgrounds backgrounds = new Backgrounds("welcome");
    private final WelcomeModel model;
    private final Map<WelcomeStep, Label> icons = new EnumMap<>(WelcomeStep.class);
    private final Map<WelcomeStep, Label> sentences = new EnumMap<>(WelcomeStep.class);
    private LocalResourceManager images;
    private Button practice;

    @Inject
    WelcomePart(Engine engine) {
        model = new WelcomeModel(
                DisplayRealm.getRealm(Display.getCurrent()),
                engine.configuration(),
                () -> engine.runs(100).stream().anyMatch(run -> run.summary().sent() > 0),
                engine.log(),
                backgrounds.background());
    }

    @PostConstruct
    void create(Composite parent) {
        ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        Composite area = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(3)
                .margins(20, 14)
                .spacing(12, 9)
                .applyTo(area);
        images = new LocalResourceManager(JFaceResources.getResources(), area);
        Label heading = text(area, Messages.Welcome_Heading);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
        text(area, Messages.Welcome_Introduction);
        for (WelcomeStep step : WelcomeStep.values()) {
            createStep(area, step);
        }
        createPractice(area);
        scrolled.setContent(area);
        scrolled.addListener(SWT.Resize, event -> {
            int width = Math.max(NARROWEST, scrolled.getClientArea().width);
            scrolled.setMinSize(NARROWEST, area.computeSize(width, SWT.DEFAULT).y);
        });
        model.done().addValueChangeListener(event -> show());
        show();
    }

    private static Label text(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults()
                .span(3, 1)
                .grab(true, false)
                .hint(380, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    private void createStep(Composite area, WelcomeStep step) {
        Label icon = new Label(area, SWT.NONE);
        GridDataFactory.swtDefaults().hint(16, 16).applyTo(icon);
        icons.put(step, icon);
        Label sentence = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(sentence);
        sentences.put(step, sentence);
        // No button: four of them under one another are higher than the view is on a laptop.
        Link link = new Link(area, SWT.NONE);
        link.setText("<a>" + Messages.link(step) + "</a>");
        link.addListener(SWT.Selection, event -> run(link, step.command()));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(link);
    }

    private void createPractice(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 6).applyTo(row);
        Label explanation = new Label(row, SWT.WRAP);
        explanation.setText(Messages.Welcome_Practice);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(200, SWT.DEFAULT)
                .applyTo(explanation);
        practice = new Button(row, SWT.PUSH);
        practice.setText(Messages.Welcome_TryIt);
        practice.addListener(SWT.Selection, event -> run(practice, PRACTICE));
    }

    private static void run(Control control, String command) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            // Export, for one, is not to be had before there is a school; the steps before it say so.
            MessageDialog.openInformation(control.getShell(), Messages.Welcome_Title, Messages.Welcome_NotYet);
        }
    }

    private void show() {
        for (WelcomeStep step : WelcomeStep.values()) {
            boolean done = model.done().getValue().contains(step);
            boolean next = model.next().filter(step::equals).isPresent();
            sentences
                    .get(step)
                    .setText(Messages.sentence(step)
                            + (done ? Messages.Welcome_Done : next ? Messages.Welcome_Next : ""));
            icons.get(step)
                    .setImage(
                            done ? Icon.STATE_DELIVERED.image(images) : next ? Icon.STATE_SENDING.image(images) : null);
        }
        practice.getParent().getParent().layout(true);
    }

    @Focus
    void focus() {
        practice.setFocus();
    }

    @PreDestroy
    void dispose() throws Exception {
        model.close();
        backgrounds.close();
    }
}
