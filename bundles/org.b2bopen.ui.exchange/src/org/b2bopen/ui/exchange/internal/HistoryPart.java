package org.b2bopen.ui.exchange.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.b2bopen.core.Engine;
import org.b2bopen.core.FileHistory;
import org.b2bopen.ui.Backgrounds;
import org.b2bopen.ui.FileSelection;
import org.b2bopen.ui.Icon;
import org.b2bopen.ui.VirtualTable;
import org.b2bopen.ui.exchange.Commands;
import org.b2bopen.ui.exchange.ExchangeIds;
import org.b2bopen.ui.exchange.TransferJob;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Every state of a file with its time, and the LA's receipt: the proof of its delivery (R5). */
public final class HistoryPart {
    private final Backgrounds backgrounds = new Backgrounds("history");
    private final HistoryModel model;
    private final Engine engine;
    private final Commands commands;
    private Text file;
    private Text summary;
    private Button exportProof;
    private Button sendAgain;
    private VirtualTable<HistoryModel.Row> table;

    @Inject
    HistoryPart(Engine engine, Commands commands) {
        this.engine = engine;
        this.commands = commands;
        this.model = new HistoryModel(DisplayRealm.getRealm(Display.getCurrent()), engine, backgrounds.background());
    }

    @PostConstruct
    void create(Composite parent) {
        GridLayoutFactory.swtDefaults().margins(6, 6).applyTo(parent);
        createHead(parent);
        summary = new Text(parent, SWT.READ_ONLY | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        table = new VirtualTable<HistoryModel.Row>(area, SWT.MULTI, HistoryModel.Row::toString)
                .add(
                        Messages.History_When,
                        2,
                        170,
                        HistoryWords::when,
                        row -> null,
                        Comparator.comparing(row -> row.event().at()))
                .add(Messages.History_What, 3, 200, HistoryWords::what)
                .add(Messages.History_Transfer, 1, 90, HistoryWords::transfer)
                .add(Messages.History_Detail, 6, 300, HistoryWords::detail);
        model.fileName().addValueChangeListener(event -> showName());
        model.transfers().addValueChangeListener(event -> show());
        model.problem().addValueChangeListener(event -> show());
        showName();
    }

    private void createHead(Composite parent) {
        Composite head = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(head);
        Label label = new Label(head, SWT.NONE);
        label.setText(Messages.History_File);
        file = new Text(head, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH);
        file.setMessage(Messages.History_FileHint);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(file);
        file.addListener(SWT.DefaultSelection, event -> model.look(file.getText()));
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), head);
        sendAgain = new Button(head, SWT.PUSH);
        sendAgain.setText(Messages.History_SendAgain);
        sendAgain.setImage(Icon.SEND_AGAIN.image(images));
        sendAgain.addListener(SWT.Selection, event -> sendAgain());
        exportProof = commands.button(head, ExchangeIds.EXPORT_PROOF, images);
    }

    private void showName() {
        if (!file.getText().equals(model.fileName().getValue())) {
            file.setText(model.fileName().getValue());
        }
        show();
    }

    private void show() {
        String problem = model.problem().getValue();
        summary.setText(
                problem.isEmpty()
                        ? HistoryWords.summary(
                                model.fileName().getValue(), model.transfers().getValue())
                        : problem);
        table.show(model.rows());
        exportProof.setEnabled(hasProof());
        sendAgain.setEnabled(model.archived().isPresent());
    }

    @Inject
    void select(@Optional @Named(IServiceConstants.ACTIVE_SELECTION) Object selection) {
        if (selection instanceof FileSelection chosen) {
            model.select(chosen);
        }
    }

    boolean hasProof() {
        return !model.transfers().getValue().isEmpty();
    }

    void exportProof(Shell shell) {
        List<FileHistory> transfers = model.transfers().getValue();
        new ProofDialog(shell, model.fileName().getValue())
                .ask()
                .ifPresent(target -> new ExportProofJob(target, transfers).schedule());
    }

    private void sendAgain() {
        model.archived()
                .filter(archived -> !TransferJob.isRunning())
                .ifPresent(archived -> SendAgainHandler.ask(
                        file.getShell(), engine, archived.service(), archived.file(), archived.la()));
    }

    @Focus
    void focus() {
        file.setFocus();
    }

    @PreDestroy
    void dispose() throws Exception {
        model.close();
        backgrounds.close();
    }
}
