package org.b2bopen.ui.la.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.b2bopen.ui.Backgrounds;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Points the window at a receiving side: its data folder, and the database in it or on a server. Opens it before it closes. */
final class StoreDialog extends TitleAreaDialog {
    private static final int WIDTH = 560;

    private final StoreSetting proposal;
    private final Backgrounds backgrounds = new Backgrounds("database");
    private final StoreChoice choice;
    private Text folder;
    private Button server;
    private Text url;
    private Text user;
    private Text password;
    private Button works;
    private Text wonde;
    private Button browseWonde;

    private StoreDialog(Shell parent, ReceiverAddon receivers, StoreSetting proposal) {
        super(parent);
        this.proposal = proposal;
        this.choice = new StoreChoice(receivers, backgrounds.background());
    }

    /** Reads what was chosen before in the background, then opens. */
    static void ask(Shell parent, ReceiverAddon receivers) {
        Backgrounds reading = new Backgrounds("database");
        reading.background()
                .run(
                        receivers::proposal,
                        proposal -> {
                            reading.close();
                            if (!parent.isDisposed()) {
                                new StoreDialog(parent, receivers, proposal).open();
                            }
                        },
                        sentence -> reading.close());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.StoreDialog_Window);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.StoreDialog_Title);
        setMessage(Messages.StoreDialog_Message);
        Composite grid = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(grid);
        GridLayoutFactory.swtDefaults()
                .numColumns(3)
                .margins(14, 12)
                .spacing(8, 8)
                .applyTo(grid);
        folder = text(grid, Messages.StoreDialog_Folder, SWT.NONE, 1);
        folder.setText(proposal.data().toString());
        browse(grid, Messages.StoreDialog_Browse, this::browse);
        Button embedded = choice(grid, Messages.StoreDialog_Embedded);
        server = choice(grid, Messages.StoreDialog_Server);
        embedded.setSelection(proposal.url().isEmpty());
        server.setSelection(!proposal.url().isEmpty());
        server.addListener(SWT.Selection, event -> update());
        url = text(grid, Messages.StoreDialog_Url, SWT.NONE, 2);
        url.setMessage("jdbc:postgresql://host:5432/name");
        url.setText(proposal.url());
        user = text(grid, Messages.StoreDialog_User, SWT.NONE, 2);
        user.setText(proposal.user());
        password = text(grid, Messages.StoreDialog_Password, SWT.PASSWORD, 2);
        password.setMessage(proposal.user().isEmpty() ? "" : Messages.StoreDialog_Stored);
        works = new Button(grid, SWT.CHECK);
        works.setText(Messages.StoreDialog_Works);
        works.setSelection(proposal.works());
        GridDataFactory.fillDefaults().span(3, 1).applyTo(works);
        Label explanation = new Label(grid, SWT.WRAP);
        explanation.setText(Messages.StoreDialog_WorksWhy);
        GridDataFactory.fillDefaults()
                .span(3, 1)
                .grab(true, false)
                .indent(20, 0)
                .hint(WIDTH - 60, SWT.DEFAULT)
                .applyTo(explanation);
        wonde = text(grid, Messages.StoreDialog_Wonde, SWT.NONE, 1);
        wonde.setMessage(Messages.StoreDialog_WondeHint);
        wonde.setText(proposal.wondeSchools());
        browseWonde = browse(grid, Messages.StoreDialog_BrowseWonde, this::browseWonde);
        works.addListener(SWT.Selection, event -> update());
        return area;
    }

    private static Text text(Composite grid, String label, int style, int span) {
        new Label(grid, SWT.NONE).setText(label);
        Text text = new Text(grid, SWT.BORDER | style);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(span, 1)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        return text;
    }

    private static Button browse(Composite grid, String label, Runnable act) {
        Button browse = new Button(grid, SWT.PUSH);
        browse.setText(label);
        browse.addListener(SWT.Selection, event -> act.run());
        return browse;
    }

    private static Button choice(Composite grid, String label) {
        Button choice = new Button(grid, SWT.RADIO);
        choice.setText(label);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(choice);
        return choice;
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setMessage(Messages.StoreDialog_BrowseQuestion);
        dialog.setFilterPath(folder.getText());
        Optional.ofNullable(dialog.open()).ifPresent(folder::setText);
    }

    private void browseWonde() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.StoreDialog_BrowseWondeQuestion);
        dialog.setFileName(wonde.getText());
        Optional.ofNullable(dialog.open()).ifPresent(wonde::setText);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.StoreDialog_Open, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        for (Text field : new Text[] {folder, url, user, wonde}) {
            field.addModifyListener(event -> update());
        }
        update();
    }

    private Optional<StoreSetting> setting() {
        Optional<Path> data = StoreSettings.path(folder.getText());
        boolean onServer = server.getSelection();
        return data.map(path -> new StoreSetting(
                path,
                onServer ? url.getText().strip() : "",
                onServer ? user.getText().strip() : "",
                works.getSelection(),
                works.getSelection() ? wonde.getText().strip() : ""));
    }

    private Optional<String> problem() {
        if (server.getSelection() && url.getText().isBlank()) {
            return Optional.of(Messages.Store_BadUrl);
        }
        return setting().map(StoreSetting::problem).orElse(Optional.of(Messages.Store_NoFolder));
    }

    private void update() {
        boolean onServer = server.getSelection();
        url.setEnabled(onServer);
        user.setEnabled(onServer);
        password.setEnabled(onServer);
        wonde.setEnabled(works.getSelection());
        browseWonde.setEnabled(works.getSelection());
        Optional<String> problem = problem();
        problem.ifPresentOrElse(
                sentence -> setMessage(sentence, IMessageProvider.ERROR),
                () -> setMessage(Messages.StoreDialog_Message));
        getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty() && !choice.isOpening());
    }

    @Override
    protected void okPressed() {
        Optional<StoreSetting> wanted = setting();
        if (wanted.isEmpty()) {
            return;
        }
        Optional<String> typed = Optional.of(password.getText()).filter(text -> !text.isEmpty());
        choice.open(wanted.get(), typed, super::okPressed, sentence -> {
            update();
            setMessage(sentence, IMessageProvider.ERROR);
        });
        update();
        setMessage(Messages.Store_Opening, IMessageProvider.INFORMATION);
    }

    @Override
    public boolean close() {
        choice.cancel();
        backgrounds.close();
        return super.close();
    }
}
