package org.b2bopen.ui.exchange.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.b2bopen.core.Engine;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.messages.Finding;
import org.b2bopen.ui.Backgrounds;
import org.b2bopen.ui.FileSelection;
import org.b2bopen.ui.SchoolSelection;
import org.b2bopen.ui.exchange.Commands;
import org.b2bopen.ui.exchange.ExchangeIds;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Explains the selected file: the sentence, what to do, and the XML around the place; everything in it can be copied. */
public final class ProblemPart {
    private static final int MARGIN = 6;
    private static final List<String> BUTTONS = List.of(
            ExchangeIds.RENAME,
            ExchangeIds.SEND_NOW,
            ExchangeIds.CHECK_AGAIN,
            ExchangeIds.OPEN_FOLDER,
            ExchangeIds.COPY_PROBLEM);

    private final Backgrounds backgrounds = new Backgrounds("problem");
    private final Commands commands;
    private final ProblemModel model;
    private SashForm sash;
    private StyledText words;
    private Composite source;
    private Label place;
    private StyledText xml;
    private ToolItem before;
    private ToolItem after;
    private Composite buttons;

    @Inject
    ProblemPart(Engine engine, Commands commands) {
        this.commands = commands;
        this.model = new ProblemModel(DisplayRealm.getRealm(Display.getCurrent()), engine, backgrounds.background());
    }

    @PostConstruct
    void create(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        sash = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        words = text(sash, SWT.WRAP);
        createSource();
        sash.setWeights(1, 1);
        createButtons(parent);
        model.entry().addValueChangeListener(event -> show());
        model.finding().addValueChangeListener(event -> showPlace());
        model.excerpt().addValueChangeListener(event -> showExcerpt());
        model.trouble().addValueChangeListener(event -> showPlace());
        show();
        showPlace();
    }

    private static StyledText text(Composite parent, int style) {
        StyledText text = new StyledText(parent, SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL | style);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setCaret(null);
        text.setAlwaysShowScrollBars(false);
        return text;
    }

    private void createSource() {
        source = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(source);
        place = new Label(source, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .indent(MARGIN, 0)
                .applyTo(place);
        ToolBar steps = new ToolBar(source, SWT.FLAT);
        before = step(steps, "\u25c2", Messages.Problem_Before, -1);
        after = step(steps, "\u25b8", Messages.Problem_Next, 1);
        xml = text(source, SWT.NONE);
        xml.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(xml);
    }

    private ToolItem step(ToolBar bar, String sign, String tip, int by) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(sign);
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, event -> model.step(by));
        return item;
    }

    private void createButtons(Composite parent) {
        buttons = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
        RowLayoutFactory.fillDefaults().spacing(6).margins(MARGIN, 2).wrap(true).applyTo(buttons);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), buttons);
        for (String command : BUTTONS) {
            Button button = commands.button(buttons, command, images);
            button.setData(command);
        }
    }

    @Inject
    void select(@Optional @Named(IServiceConstants.ACTIVE_SELECTION) Object selection) {
        if (selection instanceof FileSelection file) {
            model.select(file);
        } else if (selection instanceof SchoolSelection school) {
            model.select(school);
        }
        if (buttons != null && !buttons.isDisposed()) {
            enable();
        }
    }

    private void show() {
        java.util.Optional<OutboxEntry> entry = model.entry().getValue();
        StringBuilder text = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        if (entry.isEmpty()) {
            text.append(Messages.Problem_Nothing);
        } else {
            for (ProblemText.Line line : ProblemText.of(entry.get()).lines()) {
                int style =
                        switch (line.style()) {
                            case HEADING -> SWT.BOLD;
                            case FINE_PRINT -> SWT.ITALIC;
                            case TEXT -> SWT.NORMAL;
                        };
                styles.add(new StyleRange(text.length(), line.text().length(), null, null, style));
                text.append(line.text()).append('\n');
            }
        }
        words.setText(text.toString());
        words.setStyleRanges(styles.toArray(StyleRange[]::new));
        showPlace();
        enable();
    }

    private void showPlace() {
        java.util.Optional<Finding> finding = model.finding().getValue();
        if (source.getVisible() != finding.isPresent()) {
            source.setVisible(finding.isPresent());
            sash.layout(true, true);
        }
        int places = model.places().size();
        finding.ifPresent(each -> {
            String trouble = model.trouble().getValue();
            place.setText(NLS.bind(Messages.Problem_Place, new Object[] {
                each.line(), each.column(), model.at() + 1, places, trouble.isEmpty() ? each.path() : trouble
            }));
            place.setToolTipText(each.path());
        });
        before.setEnabled(model.at() > 0);
        after.setEnabled(model.at() + 1 < places);
    }

    private void showExcerpt() {
        StringBuilder text = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        for (XmlExcerpt.Line line : model.excerpt().getValue().lines()) {
            int start = text.length();
            text.append(line.marked() ? "\u25b8 " : "  ")
                    .append(String.format("%6d \u2502 ", line.number()))
                    .append(line.text());
            if (line.marked()) {
                styles.add(new StyleRange(start, text.length() - start, null, null, SWT.BOLD));
            }
            text.append('\n');
        }
        xml.setText(text.toString());
        xml.setStyleRanges(styles.toArray(StyleRange[]::new));
    }

    private void enable() {
        boolean some = model.entry().getValue().isPresent();
        for (Control button : buttons.getChildren()) {
            button.setEnabled(some && commands.canRun((String) button.getData()));
        }
    }

    @Focus
    void focus() {
        words.setFocus();
    }

    @PreDestroy
    void dispose() throws Exception {
        model.close();
        backgrounds.close();
    }
}
