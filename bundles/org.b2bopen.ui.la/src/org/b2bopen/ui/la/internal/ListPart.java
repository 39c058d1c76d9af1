package org.b2bopen.ui.la.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.ui.Backgrounds;
import org.b2bopen.ui.ContentArea;
import org.b2bopen.ui.EmptyPage;
import org.b2bopen.ui.Icon;
import org.b2bopen.ui.VirtualTable;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;

/**
 * A view of one list of the receiving side: buttons and a sentence above, a table below that reads on where somebody scrolls. Follows
 * the selected base, looks again by itself while it can be seen, and says how to come to a database where none is chosen.
 *
 * @param <T> what a row is: a value
 */
abstract class ListPart<T> {
    private static final int LOOK_EVERY_SECONDS = 5;
    private static final int NEAR_THE_END = 60;

    private final ReceiverAddon receivers;
    private final Backgrounds backgrounds;
    private final ListModel<T> model;
    private final AutoCloseable changes;
    private final Display display = Display.getCurrent();
    private ESelectionService selections;
    private EPartService parts;
    private MPart self;
    private ContentArea area;
    private ContentArea list;
    private Composite page;
    private Label summary;
    private VirtualTable<T> table;
    private LocalResourceManager images;

    ListPart(ReceiverAddon receivers, String name) {
        this.receivers = receivers;
        this.backgrounds = new Backgrounds(name);
        this.model = new ListModel<>(
                DisplayRealm.getRealm(display),
                () -> receivers.receiver().map(Receiver::store),
                backgrounds.background(),
                this::read);
        this.changes = receivers.onChange(() -> backgrounds.background().ui().execute(this::changed));
    }

    /** The first rows; not on the UI thread. */
    abstract List<T> read(LaStore store, Optional<Long> base, int most);

    /** What makes a row the same one although it looks otherwise now. */
    abstract Object identity(T row);

    abstract void createColumns(VirtualTable<T> rows);

    /** What is said above the rows, of which there are some. */
    abstract String summary(List<T> rows);

    /** Why there are no rows. */
    abstract EmptyPage.Reason nothing();

    /** What the table is called by a screen reader. */
    abstract String tableName();

    /** Buttons and fields, left of the summary. */
    void createHead(Composite head) {}

    /** Another row is selected, or none. */
    void selected(List<T> rows) {}

    /** Other rows are shown. */
    void shown(List<T> rows) {}

    int style() {
        return SWT.MULTI;
    }

    int lookEverySeconds() {
        return LOOK_EVERY_SECONDS;
    }

    final ReceiverAddon receivers() {
        return receivers;
    }

    final ListModel<T> model() {
        return model;
    }

    final VirtualTable<T> table() {
        return table;
    }

    final Shell shell() {
        return area.getShell();
    }

    final LocalResourceManager images() {
        return images;
    }

    final Backgrounds backgrounds() {
        return backgrounds;
    }

    @PostConstruct
    void create(Composite parent) {
        parent.setLayout(new FillLayout());
        area = new ContentArea(parent);
        page = area.content();
        images = new LocalResourceManager(JFaceResources.getResources(), page);
        GridLayoutFactory.swtDefaults().margins(6, 6).applyTo(page);
        Composite head = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        createHead(head);
        summary = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .indent(4, 0)
                .applyTo(summary);
        GridLayoutFactory.fillDefaults().numColumns(head.getChildren().length).applyTo(head);
        createTable();
        model.rows().addValueChangeListener(event -> show());
        model.problem().addValueChangeListener(event -> show());
        model.looked().addValueChangeListener(event -> show());
        table.onSelection(() -> selected(table.selected()));
        selected(List.of());
        changed();
        lookAgain();
    }

    private void createTable() {
        list = new ContentArea(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
        table = new VirtualTable<>(list.content(), style(), this::identity);
        createColumns(table);
        Table control = table.control();
        TableNames.name(control, tableName());
        ScrollBar bar = control.getVerticalBar();
        bar.addListener(SWT.Selection, event -> {
            if (control.getTopIndex() + NEAR_THE_END >= control.getItemCount()) {
                model.more();
            }
        });
    }

    /** @param act what a press does */
    final Button button(Composite head, String label, Icon icon, Runnable act) {
        Button button = new Button(head, SWT.PUSH);
        button.setText(label);
        button.setImage(icon.image(images));
        button.addListener(SWT.Selection, event -> act.run());
        return button;
    }

    private void changed() {
        if (page == null || page.isDisposed()) {
            return;
        }
        StorePage.of(receivers.state()).ifPresentOrElse(this::noStore, area::showContent);
        model.look();
    }

    private void noStore(StorePage instead) {
        area.showEmpty(new EmptyPage.Reason(
                instead.title(),
                instead.why(),
                instead.next().stream()
                        .map(next -> new EmptyPage.Next(next.label(), () -> act(next)))
                        .toList()));
    }

    private void act(StorePage.Next next) {
        switch (next) {
            case TRY_AGAIN -> receivers.tryAgain();
            case CHOOSE -> StoreDialog.ask(shell(), receivers);
        }
    }

    private void show() {
        if (page.isDisposed()) {
            return;
        }
        List<T> rows = model.rows().getValue();
        table.show(rows);
        String problem = model.problem().getValue();
        String read = rows.isEmpty() ? "" : summary(rows);
        String text = problem.isEmpty() ? read : problem;
        summary.setText(text.replace("&", "&&"));
        summary.setToolTipText(text);
        if (rows.isEmpty() && model.looked().getValue() && problem.isEmpty()) {
            list.showEmpty(nothing());
        } else {
            list.showContent();
        }
        shown(rows);
    }

    /** While a base is selected, it may be the reason. */
    final EmptyPage.Reason ofBaseOr(EmptyPage.Reason ofAll) {
        return model.base().isEmpty()
                ? ofAll
                : new EmptyPage.Reason(
                        ofAll.title(), Messages.Lists_OfBase, Messages.Lists_ShowAll, this::showAllBases);
    }

    private void showAllBases() {
        // Only what the active view selects counts, and a screen reader presses without a click that would make it so.
        parts.activate(self);
        selections.setSelection(new BaseSelection(Optional.empty()));
        // Said once: it is not to be said again whenever somebody comes back to this view.
        selections.setSelection(null);
    }

    @Inject
    void sayThrough(ESelectionService service, EPartService others, MPart part) {
        selections = service;
        parts = others;
        self = part;
    }

    private void lookAgain() {
        display.timerExec(lookEverySeconds() * 1_000, () -> {
            if (!page.isDisposed()) {
                if (page.isVisible()) {
                    model.look();
                }
                lookAgain();
            }
        });
    }

    /** Does something to the database in a job, when one is open. */
    final void act(String name, StoreJob.Act act) {
        new StoreJob(name, receivers, act).schedule();
    }

    /** With the receiver, when one is open. */
    final void withReceiver(Consumer<Receiver> use) {
        receivers.receiver().ifPresent(use);
    }

    /** Whether the view follows the selected base. */
    boolean followsBase() {
        return true;
    }

    @Inject
    void select(
            @org.eclipse.e4.core.di.annotations.Optional @Named(IServiceConstants.ACTIVE_SELECTION) Object selection) {
        if (selection instanceof BaseSelection chosen && followsBase()) {
            model.ofBase(chosen.base());
        }
    }

    @Focus
    void focus() {
        if (area.isEmpty()) {
            area.setFocus();
        } else if (!list.isEmpty()) {
            table.control().setFocus();
        } else if (!list.setFocus()) {
            page.setFocus();
        }
    }

    @PreDestroy
    void dispose() throws Exception {
        changes.close();
        backgrounds.close();
    }
}
