package org.b2bopen.ui.administration.internal;

import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.b2bopen.core.Engine;
import org.b2bopen.model.edit.Draft;
import org.b2bopen.ui.Background;
import org.b2bopen.ui.Backgrounds;
import org.b2bopen.ui.OperationJob;
import org.b2bopen.ui.WindowQuestions;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.part.EditorPart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Administration: one form over the configuration, with its sections in the order in which one sets up, Save and Cancel, undo and redo
 * (A1 to A7). The form shows what an {@link AdministrationModel} has, and hands on what is typed.
 */
public final class AdministrationEditor extends EditorPart {
    private static final Logger LOG = LoggerFactory.getLogger(AdministrationEditor.class);
    private static final int LOOK_ELSEWHERE_MS = 3_000;

    private final ConnectionResults results = new ConnectionResults();
    private Engine engine;
    private Backgrounds backgrounds;
    private AdministrationModel model;
    private FormToolkit toolkit;
    private ScrolledForm form;
    private Composite body;
    private Button save;
    private Button cancel;
    private Button check;
    private UndoActions undo;
    private List<FormSection> sections = List.of();
    private Section wanted;
    private AutoCloseable subscription;
    private boolean asking;

    /** Opens or activates the one editor of a page. */
    static Optional<AdministrationEditor> open(IWorkbenchPage page) {
        try {
            return Optional.of((AdministrationEditor) page.openEditor(
                    new AdministrationInput(), AdministrationIds.EDITOR, true, IWorkbenchPage.MATCH_INPUT));
        } catch (PartInitException e) {
            LOG.error("Administration could not be opened", e);
            return Optional.empty();
        }
    }

    static Optional<AdministrationEditor> opened(IEditorPart part) {
        return part instanceof AdministrationEditor editor ? Optional.of(editor) : Optional.empty();
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(Messages.Editor_Name);
        setTitleImage(JFaceResources.getResources().create(input.getImageDescriptor()));
        engine = site.getService(IEclipseContext.class).get(Engine.class);
    }

    @Override
    public void createPartControl(Composite parent) {
        backgrounds = new Backgrounds("administration");
        toolkit = new FormToolkit(parent.getDisplay());
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        form = toolkit.createScrolledForm(parent);
        form.setText(Messages.Editor_Heading);
        toolkit.decorateFormHeading(form.getForm());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        body = form.getBody();
        GridLayoutFactory.fillDefaults().margins(14, 10).spacing(0, 12).applyTo(body);
        createButtons(parent);
        undo = new UndoActions(getEditorSite());
        Background background = backgrounds.background();
        background.run(
                () -> AdministrationModel.Start.read(engine.configuration(), engine.secrets(), engine.transports()),
                start -> {
                    if (!form.isDisposed()) {
                        begin(new AdministrationModel(
                                DisplayRealm.getRealm(form.getDisplay()),
                                engine.configuration(),
                                engine.secrets(),
                                engine.transports(),
                                engine.log(),
                                background,
                                Clock.systemDefaultZone(),
                                start));
                    }
                },
                sentence -> form.setMessage(sentence, IMessageProvider.ERROR));
    }

    private void createButtons(Composite parent) {
        Composite bar = toolkit.createComposite(parent);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(14, 8).applyTo(bar);
        check = Fields.button(toolkit, bar, Messages.Editor_Check, SWT.PUSH);
        check.addListener(SWT.Selection, event -> checkEverything());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(toolkit.createLabel(bar, ""));
        save = Fields.button(toolkit, bar, Messages.Editor_Save, SWT.PUSH);
        save.addListener(SWT.Selection, event -> getSite().getPage().saveEditor(this, false));
        cancel = Fields.button(toolkit, bar, Messages.Editor_Cancel, SWT.PUSH);
        cancel.addListener(SWT.Selection, event -> cancel());
        List.of(check, save, cancel).forEach(button -> {
            GridDataFactory.fillDefaults()
                    .hint(Math.max(100, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT)
                    .applyTo(button);
            button.setEnabled(false);
        });
    }

    private void begin(AdministrationModel started) {
        model = started;
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), form);
        Clock clock = Clock.systemDefaultZone();
        sections = List.of(
                new RootFolderSection(model),
                new AuthoritiesSection(model, results, TransportChoices.forStudents(engine.transports())),
                new PersonnelSection(model, results, TransportChoices.forPersonnel(engine.transports())),
                new ScheduleSection(model, clock),
                new ProxyAndSecuritySection(model, backgrounds.background(), clock),
                new LogsSection(model));
        sections.forEach(section -> section.create(body, toolkit, images));
        undo.follow(model.session());
        model.onChange(this::refresh);
        refresh();
        form.reflow(true);
        subscription = engine.configuration().onChange(this::lookElsewhereSoon);
        form.getDisplay().timerExec(LOOK_ELSEWHERE_MS, this::lookElsewhereAgain);
        if (wanted != null) {
            reveal(wanted);
        }
    }

    private void refresh() {
        if (form.isDisposed()) {
            return;
        }
        sections.forEach(FormSection::refresh);
        boolean dirty = model.session().isDirty();
        save.setEnabled(dirty);
        cancel.setEnabled(dirty);
        check.setEnabled(
                ConnectionChecks.of(model.configuration(), engine.transports()).size() > 0);
        SectionState whole = model.whole();
        form.setMessage(whole.sentence(), severity(whole.kind()));
        firePropertyChange(PROP_DIRTY);
    }

    private static int severity(SectionState.Kind kind) {
        return switch (kind) {
            case SETTLED -> IMessageProvider.NONE;
            case MISSING -> IMessageProvider.INFORMATION;
            case DOUBTFUL -> IMessageProvider.WARNING;
            case WRONG -> IMessageProvider.ERROR;
        };
    }

    /** Scrolls to a section and takes the keyboard there. */
    void reveal(Section section) {
        wanted = section;
        sections.stream().filter(each -> each.section() == section).findFirst().ifPresent(found -> {
            found.widget().setExpanded(true);
            FormToolkit.ensureVisible(found.widget());
            found.focus();
            wanted = null;
        });
    }

    // ── Saving ──

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (model == null || model.rootFolderMoves() && !confirmsNewRootFolder()) {
            monitor.setCanceled(true);
            return;
        }
        attempt(monitor);
    }

    private boolean confirmsNewRootFolder() {
        return MessageDialog.openConfirm(
                getSite().getShell(), Messages.RootFolder_Title, Messages.RootFolder_ChangeQuestion);
    }

    private void attempt(IProgressMonitor monitor) {
        Draft draft = model.session().draft();
        SaveResult[] result = {null};
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(progress -> result[0] = model.save(draft));
        } catch (InvocationTargetException e) {
            LOG.error("The configuration could not be saved", e.getCause());
            refuse(monitor, e.getCause().getLocalizedMessage());
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        switch (result[0]) {
            case SaveResult.Saved saved -> {
                results.clear();
                model.saved(saved);
            }
            case SaveResult.Refused refused -> refuse(monitor, String.join("\n", refused.sentences()));
            case SaveResult.Conflict conflict -> {
                if (keepsMine(conflict)) {
                    attempt(monitor);
                } else {
                    monitor.setCanceled(true);
                }
            }
        }
    }

    private void refuse(IProgressMonitor monitor, String sentence) {
        monitor.setCanceled(true);
        MessageDialog.openError(
                getSite().getShell(), Messages.Editor_Name, NLS.bind(Messages.Editor_CannotSave, sentence));
    }

    /** Asks whose change is to stay; loads the other's where the person says so. */
    private boolean keepsMine(SaveResult.Conflict conflict) {
        asking = true;
        int answer = MessageDialog.open(
                MessageDialog.QUESTION,
                getSite().getShell(),
                Messages.Elsewhere_Title,
                NLS.bind(Messages.Elsewhere_Question, String.join(", ", conflict.both())),
                SWT.NONE,
                Messages.Elsewhere_KeepMine,
                Messages.Elsewhere_LoadTheirs);
        asking = false;
        if (answer == 0) {
            model.keepMine(conflict.stored());
        } else if (answer == 1) {
            model.revert(this::say);
        }
        return answer == 0;
    }

    private void cancel() {
        if (WindowQuestions.confirm(
                getSite().getShell(),
                Messages.Editor_Name,
                Messages.Editor_CancelQuestion,
                Messages.Editor_CancelYes,
                Messages.Editor_CancelNo)) {
            model.revert(this::say);
        }
    }

    private void say(String sentence) {
        if (!form.isDisposed()) {
            form.setMessage(sentence, IMessageProvider.ERROR);
        }
    }

    // ── What others change ──

    private void lookElsewhereSoon() {
        form.getDisplay().asyncExec(this::lookElsewhere);
    }

    private void lookElsewhereAgain() {
        if (!form.isDisposed()) {
            lookElsewhere();
            form.getDisplay().timerExec(LOOK_ELSEWHERE_MS, this::lookElsewhereAgain);
        }
    }

    private void lookElsewhere() {
        if (!form.isDisposed() && !asking) {
            model.lookElsewhere(this::keepsMine);
        }
    }

    // ── Testing ──

    /** Tests what is stored, so what is being edited is saved first. */
    void checkEverything() {
        if (model == null) {
            return;
        }
        if (model.session().isDirty()) {
            if (!MessageDialog.openQuestion(getSite().getShell(), Messages.Editor_Name, Messages.Check_SaveFirst)) {
                return;
            }
            getSite().getPage().saveEditor(this, false);
            if (model.session().isDirty()) {
                return;
            }
        }
        results.clear();
        OperationJob job = new CheckEverythingJob(
                engine, (tested, result) -> form.getDisplay().asyncExec(() -> results.put(tested.id(), result)));
        job.setUser(false);
        job.schedule();
    }

    // ── The rest of an editor ──

    @Override
    public boolean isDirty() {
        return model != null && model.session().isDirty();
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("There is one configuration in a workspace");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void setFocus() {
        if (wanted == null) {
            form.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (subscription != null) {
            try {
                subscription.close();
            } catch (Exception e) {
                LOG.warn("The configuration still has a listener", e);
            }
        }
        if (backgrounds != null) {
            backgrounds.close();
        }
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }
}
