package org.b2bopen.ui.la.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.b2bopen.la.store.Conflict;
import org.b2bopen.la.store.Conflict.Decision;
import org.b2bopen.la.store.Conflicts;
import org.b2bopen.ui.Backgrounds;
import org.b2bopen.ui.Icon;
import org.b2bopen.ui.Moments;
import org.b2bopen.ui.Numbers;
import org.b2bopen.ui.VirtualTable;
import org.b2bopen.ui.WindowQuestions;
import org.b2bopen.ui.la.internal.ConflictsModel.Row;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/**
 * Manage Data Conflicts (LA5): what is held of a student beside what came. A accepts, D discards and N goes to the next student, while
 * the table has the focus; Apply makes it so.
 */
public final class ConflictsPart {
    /** An item of the selected conflict. */
    private record Item(String name, String held, String incoming) {
        boolean differs() {
            return !held.equals(incoming);
        }
    }

    private final ReceiverAddon receivers;
    private final ESelectionService selections;
    private final Backgrounds backgrounds = new Backgrounds("conflicts");
    private final ConflictsModel model;
    private final AutoCloseable changes;
    private Label student;
    private Label summary;
    private VirtualTable<Row> table;
    private VirtualTable<Item> items;
    private LocalResourceManager images;
    private final List<Button> ofRow = new ArrayList<>();
    private Button apply;
    private Button previous;

    @Inject
    ConflictsPart(ReceiverAddon receivers, ESelectionService selections) {
        this.receivers = receivers;
        this.selections = selections;
        this.model = new ConflictsModel(
                DisplayRealm.getRealm(Display.getCurrent()),
                () -> receivers.receiver().map(Receiver::store),
                backgrounds.background());
        this.changes = receivers.onChange(() -> backgrounds.background().ui().execute(model::look));
    }

    @PostConstruct
    void create(Composite parent) {
        GridLayoutFactory.swtDefaults().margins(6, 6).applyTo(parent);
        images = new LocalResourceManager(JFaceResources.getResources(), parent);
        student = new Label(parent, SWT.NONE);
        student.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(student);
        createButtons(parent);
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        createConflicts(new Composite(sash, SWT.NONE));
        createItems(new Composite(sash, SWT.NONE));
        sash.setWeights(3, 2);
        summary = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        model.shown().addValueChangeListener(event -> show());
        model.problem().addValueChangeListener(event -> show());
        show();
    }

    private void createButtons(Composite parent) {
        Composite head = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        ofRow.add(button(head, Messages.Conflicts_Accept, Icon.RULE_MET, () -> decide(Decision.ACCEPT)));
        ofRow.add(button(head, Messages.Conflicts_Discard, Icon.DELETE, () -> decide(Decision.DISCARD)));
        apply = button(head, Messages.Conflicts_Apply, Icon.EXPORT, this::apply);
        button(head, Messages.Conflicts_Next, null, model::next);
        previous = button(head, Messages.Conflicts_Previous, null, model::previous);
        ofRow.add(button(head, Messages.Conflicts_AcceptKind, null, () -> allOfKind(Decision.ACCEPT)));
        ofRow.add(button(head, Messages.Conflicts_DiscardKind, null, () -> allOfKind(Decision.DISCARD)));
        GridLayoutFactory.fillDefaults().numColumns(head.getChildren().length).applyTo(head);
    }

    private Button button(Composite head, String label, Icon icon, Runnable act) {
        Button button = new Button(head, SWT.PUSH);
        button.setText(label);
        if (icon != null) {
            button.setImage(icon.image(images));
        }
        button.addListener(SWT.Selection, event -> act.run());
        return button;
    }

    private void createConflicts(Composite area) {
        table = new VirtualTable<Row>(area, SWT.MULTI, row -> row.conflict().id())
                .add(
                        Messages.Conflicts_Decision,
                        1,
                        96,
                        ConflictsPart::decision,
                        this::icon,
                        Comparator.comparing(ConflictsPart::decision))
                .add(
                        Messages.Conflicts_Data,
                        3,
                        190,
                        row -> kind(row.conflict()),
                        row -> null,
                        Comparator.comparing((Row row) -> ItemWords.kind(
                                        row.conflict().group(), row.conflict().item()))
                                .thenComparing(row -> row.conflict().entryKey()))
                .add(
                        Messages.Conflicts_Held,
                        3,
                        150,
                        row -> ItemWords.values(row.conflict(), row.conflict().held()),
                        row -> null,
                        Comparator.comparing(row -> ItemWords.sortable(
                                row.conflict(), row.conflict().held())))
                .add(
                        Messages.Conflicts_Incoming,
                        3,
                        150,
                        row -> ItemWords.values(row.conflict(), row.conflict().incoming()),
                        row -> null,
                        Comparator.comparing(row -> ItemWords.sortable(
                                row.conflict(), row.conflict().incoming())))
                .add(Messages.Conflicts_From, 1, 84, Row::school)
                .addMoment(
                        Messages.Conflicts_Raised, 2, 140, row -> row.conflict().raisedAt());
        TableNames.name(table.control(), Messages.Conflicts_TableName);
        table.control().addListener(SWT.KeyDown, this::key);
        table.onSelection(this::showItems);
    }

    private void createItems(Composite area) {
        items = new VirtualTable<Item>(area, SWT.MULTI, Item::name)
                .add(
                        Messages.Conflicts_Item,
                        2,
                        150,
                        Item::name,
                        item -> item.differs() ? Icon.STATE_ATTENTION.image(images) : null,
                        Comparator.comparing(Item::name))
                .add(Messages.Conflicts_ItemHeld, 3, 170, item -> Moments.day(item.held()))
                .add(Messages.Conflicts_ItemIncoming, 3, 170, item -> Moments.day(item.incoming()));
        TableNames.name(items.control(), Messages.Conflicts_ItemsName);
    }

    private static String kind(Conflict conflict) {
        String kind = ItemWords.kind(conflict.group(), conflict.item());
        String entry = ItemWords.entry(conflict.entryKey());
        return entry.isEmpty() ? kind : kind + " (" + entry + ")";
    }

    private static String decision(Row row) {
        return row.decision()
                .map(decision -> switch (decision) {
                    case ACCEPT -> Messages.Conflicts_Accepted;
                    case DISCARD -> Messages.Conflicts_Discarded;
                })
                .orElse(Messages.Conflicts_Open);
    }

    private Image icon(Row row) {
        return row.decision()
                .map(decision -> switch (decision) {
                    case ACCEPT -> Icon.RULE_MET;
                    case DISCARD -> Icon.DELETE;
                })
                .orElse(Icon.RULE_OPEN)
                .image(images);
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
            return;
        }
        boolean ours = true;
        switch (event.keyCode) {
            case 'a' -> decide(Decision.ACCEPT);
            case 'd' -> decide(Decision.DISCARD);
            case 'n' -> model.next();
            case 'p' -> model.previous();
            case SWT.CR, SWT.KEYPAD_CR -> apply();
            default -> ours = false;
        }
        // The platform would look for a row that begins with the letter.
        event.doit = !ours;
    }

    /** Then the next row is selected. */
    private void decide(Decision decision) {
        List<Row> rows = table.selected();
        if (!rows.isEmpty()) {
            model.decide(rows, decision);
            int last = table.control().getSelectionIndex();
            if (rows.size() == 1 && last + 1 < table.control().getItemCount()) {
                table.selectAt(last + 1);
            }
        }
    }

    private void apply() {
        Map<Long, Decision> decisions = model.takeDecisions();
        if (decisions.isEmpty()) {
            return;
        }
        StoreJob job = new StoreJob(Messages.Conflicts_ApplyJob, receivers, (receiver, monitor) -> {
            int resolved = receiver.store().conflicts().resolve(decisions, receiver.who());
            return NLS.bind(Messages.Conflicts_Applied, Numbers.of(resolved), Numbers.of(decisions.size() - resolved));
        });
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (!event.getResult().isOK()) {
                    backgrounds.background().ui().execute(() -> model.giveBack(decisions));
                }
            }
        });
        job.schedule();
    }

    private void allOfKind(Decision decision) {
        Optional<Row> row = table.selected().stream().findFirst();
        Optional<StudentSelection> current = model.current();
        if (row.isEmpty() || current.isEmpty()) {
            return;
        }
        Conflict like = row.get().conflict();
        Conflicts.Filter kind = Conflicts.Filter.OPEN.ofKind(like.group(), Optional.of(like.item()));
        Conflicts.Filter filter =
                current.get().base() == 0 ? kind : kind.ofBase(current.get().base());
        String name = ItemWords.kind(like.group(), like.item());
        String where = current.get().base() == 0
                ? Messages.Conflicts_OfAllBases
                : row.get().school();
        backgrounds
                .background()
                .run(
                        () -> receivers
                                .receiver()
                                .map(receiver -> receiver.store().conflicts().count(filter))
                                .orElse(0),
                        count -> confirm(filter, decision, name, where, count),
                        sentence -> model.problem().setValue(sentence));
    }

    private void confirm(Conflicts.Filter filter, Decision decision, String name, String where, int count) {
        boolean accept = decision == Decision.ACCEPT;
        String question = kindQuestion(decision, name, where, count);
        if (!student.isDisposed()
                && WindowQuestions.confirm(
                        student.getShell(),
                        Messages.Conflicts_KindTitle,
                        question,
                        accept ? Messages.Conflicts_AcceptYes : Messages.Conflicts_DiscardYes,
                        Messages.Conflicts_KindNo)) {
            new ResolveKindJob(receivers, filter, decision, count).schedule();
        }
    }

    static String kindQuestion(Decision decision, String name, String where, int count) {
        boolean accept = decision == Decision.ACCEPT;
        String question;
        if (count == 1) {
            question = accept ? Messages.Conflicts_AcceptQuestionOne : Messages.Conflicts_DiscardQuestionOne;
        } else {
            question = accept ? Messages.Conflicts_AcceptQuestion : Messages.Conflicts_DiscardQuestion;
        }
        return NLS.bind(question, new Object[] {Numbers.of(count), name, where});
    }

    private void show() {
        if (student.isDisposed()) {
            return;
        }
        ConflictsModel.Shown shown = model.shown().getValue();
        student.setText(shown.student()
                .map(StudentWords::line)
                .orElse(Messages.Conflicts_Nobody)
                .replace("&", "&&"));
        table.show(shown.rows());
        table.selectFirst();
        String problem = model.problem().getValue();
        summary.setText(problem.isEmpty() ? sentence(shown.rows()) : problem);
        boolean any = !shown.rows().isEmpty();
        ofRow.forEach(button -> button.setEnabled(any));
        apply.setEnabled(model.decided() > 0);
        previous.setEnabled(model.hasPrevious());
        showItems();
        model.current().filter(now -> shown.student().isPresent()).ifPresent(selections::setSelection);
    }

    private String sentence(List<Row> rows) {
        String decided =
                model.decided() == 0 ? "" : NLS.bind(Messages.Conflicts_NotApplied, Numbers.of(model.decided()));
        return rows.isEmpty() ? decided : NLS.bind(Messages.Conflicts_Count, Numbers.of(rows.size()), decided);
    }

    private void showItems() {
        List<Item> shown = table.selected().stream()
                .findFirst()
                .map(row -> items(row.conflict()))
                .orElse(List.of());
        items.show(shown);
    }

    private static List<Item> items(Conflict conflict) {
        return conflict.group().items().stream()
                .filter(item ->
                        conflict.held().containsKey(item) || conflict.incoming().containsKey(item))
                .map(item -> new Item(
                        ItemWords.item(item),
                        conflict.held().getOrDefault(item, ""),
                        conflict.incoming().getOrDefault(item, "")))
                .toList();
    }

    @Inject
    void select(
            @org.eclipse.e4.core.di.annotations.Optional @Named(IServiceConstants.ACTIVE_SELECTION) Object selection) {
        if (selection instanceof StudentSelection chosen) {
            model.show(chosen);
        }
    }

    @Focus
    void focus() {
        table.control().setFocus();
    }

    @PreDestroy
    void dispose() throws Exception {
        changes.close();
        backgrounds.close();
    }
}
