package org.b2bopen.ui.internal.setup;

import java.util.Optional;
import org.b2bopen.ui.Icon;
import org.b2bopen.ui.TableColumns;
import org.eclipse.jface.databinding.viewers.ObservableListContentProvider;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** The LAs that files can be sent to (A2): Add, Edit, Delete with confirmation. */
final class AuthoritiesDialog extends TitleAreaDialog {
    private final AuthoritiesModel model;
    private final boolean rootFolderSet;
    private TableViewer viewer;
    private Button edit;
    private Button delete;

    AuthoritiesDialog(Shell parent, AuthoritiesModel model, boolean rootFolderSet) {
        super(parent);
        this.model = model;
        this.rootFolderSet = rootFolderSet;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Authorities_Window);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite grid = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(680, 260).applyTo(grid);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 12).applyTo(grid);
        Composite tableArea = new Composite(grid, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tableArea);
        viewer = new TableViewer(tableArea, SWT.BORDER | SWT.FULL_SELECTION);
        new TableColumns<AuthoritiesModel.Row>(viewer, tableArea)
                .add(Messages.Authority_Number, 1, 70, AuthoritiesModel.Row::number)
                .add(Messages.Authority_Url, 5, 240, AuthoritiesModel.Row::url)
                .add(Messages.Authority_UserName, 2, 130, AuthoritiesModel.Row::userName)
                .add(Messages.Authority_Password, 1, 90, row -> row.passwordStored() ? Messages.PasswordStored : "");
        viewer.setContentProvider(new ObservableListContentProvider<AuthoritiesModel.Row>());
        viewer.setInput(model.rows());
        viewer.addSelectionChangedListener(event -> enable());
        viewer.addDoubleClickListener(event -> selected().ifPresent(row -> edit(Optional.of(row.number()))));
        createTableButtons(grid);
        setTitle(Messages.Authorities_Title);
        if (rootFolderSet) {
            setMessage(Messages.Authorities_Description);
        } else {
            setMessage(Messages.Authorities_RootFirst, IMessageProvider.WARNING);
        }
        enable();
        model.load(this::failed);
        return area;
    }

    private void createTableButtons(Composite grid) {
        Composite buttons = new Composite(grid, SWT.NONE);
        GridDataFactory.fillDefaults().applyTo(buttons);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), buttons);
        Button add = button(buttons, Messages.Add, Icon.ADD, images, () -> edit(Optional.empty()));
        add.setEnabled(rootFolderSet);
        edit = button(
                buttons,
                Messages.Edit,
                Icon.EDIT,
                images,
                () -> selected().ifPresent(row -> edit(Optional.of(row.number()))));
        delete = button(
                buttons, Messages.Delete, Icon.DELETE, images, () -> selected().ifPresent(this::delete));
    }

    private static Button button(
            Composite parent, String text, Icon icon, LocalResourceManager images, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setImage(icon.image(images));
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    private Optional<AuthoritiesModel.Row> selected() {
        return Optional.ofNullable(
                (AuthoritiesModel.Row) viewer.getStructuredSelection().getFirstElement());
    }

    private void enable() {
        edit.setEnabled(selected().isPresent());
        delete.setEnabled(selected().isPresent());
    }

    private void edit(Optional<String> number) {
        model.edit(
                number,
                form -> {
                    if (new AuthorityDialog(getShell(), form).open() == Window.OK) {
                        model.saved(this::failed);
                    }
                },
                this::failed);
    }

    private void delete(AuthoritiesModel.Row row) {
        if (MessageDialog.openQuestion(
                getShell(), Messages.Authorities_Window, NLS.bind(Messages.Authorities_DeleteQuestion, row.number()))) {
            model.delete(row.number(), this::failed);
        }
    }

    private void failed(String sentence) {
        setMessage(sentence, IMessageProvider.ERROR);
    }
}
