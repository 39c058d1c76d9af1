package org.b2bopen.ui.la.internal;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.SystemDefaults;
import org.b2bopen.la.store.UnmatchedStudent;
import org.b2bopen.ui.EmptyPage;
import org.b2bopen.ui.Icon;
import org.b2bopen.ui.Numbers;
import org.b2bopen.ui.VirtualTable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The work-list of incoming students that matched nobody: add them as new ones, or say who they are (LA3). */
public final class UnmatchedPart extends ListPart<UnmatchedPart.Row> {
    /** @param school where the student came from */
    record Row(UnmatchedStudent waiting, String school) {
        private String item(String name) {
            return StudentWords.text(waiting.student().identifier(name));
        }
    }

    private final MPart part;
    private volatile int all;
    private Button add;
    private Button match;

    @Inject
    UnmatchedPart(ReceiverAddon receivers, MPart part) {
        super(receivers, "unmatched");
        this.part = part;
    }

    @Override
    void createHead(Composite head) {
        add = button(head, Messages.Unmatched_Add, Icon.ADD, this::addNew);
        match = button(head, Messages.Unmatched_Match, Icon.SCHOOL, this::match);
    }

    @Override
    List<Row> read(LaStore store, Optional<Long> base, int most) {
        all = store.unmatched().count(base, store.defaults().get(SystemDefaults.Name.STUDENT_AGE));
        return rows(store, base, most);
    }

    /** Those that are not too old to be shown (B2B_S_AGE). */
    static List<Row> rows(LaStore store, Optional<Long> base, int most) {
        BaseNumbers numbers = BaseNumbers.of(store);
        int age = store.defaults().get(SystemDefaults.Name.STUDENT_AGE);
        return store.unmatched().list(base, age, 0, most).stream()
                .map(waiting -> new Row(waiting, numbers.of(waiting.baseId())))
                .toList();
    }

    @Override
    Object identity(Row row) {
        return row.waiting().id();
    }

    @Override
    void createColumns(VirtualTable<Row> rows) {
        rows.add(
                        Messages.Unmatched_Student,
                        3,
                        160,
                        row -> StudentWords.name(row.waiting().student()))
                .add(
                        Messages.Student_DateOfBirth,
                        1,
                        112,
                        row -> StudentWords.date(row.waiting().student().identifier("dateOfBirth")),
                        row -> null,
                        Comparator.comparing(row -> row.item("dateOfBirth")))
                .add(Messages.Student_Sex, 1, 50, row -> row.item("sex"))
                .add(Messages.Student_UpnColumn, 2, 120, row -> row.item("upn"))
                .add(Messages.Unmatched_From, 1, 100, Row::school)
                .add(
                        Messages.Unmatched_Reason,
                        3,
                        150,
                        row -> reason(row.waiting().reason()))
                .addMoment(
                        Messages.Unmatched_Since, 2, 140, row -> row.waiting().firstSeen());
    }

    static String reason(UnmatchedStudent.Reason reason) {
        return switch (reason) {
            case NO_MATCH -> Messages.Unmatched_NoMatch;
            case SEVERAL -> Messages.Unmatched_Several;
            case INACTIVE -> Messages.Unmatched_Inactive;
        };
    }

    private void addNew() {
        List<Long> ids =
                table().selected().stream().map(row -> row.waiting().id()).toList();
        act(Messages.Unmatched_AddJob, (receiver, monitor) -> add(receiver, ids, monitor));
    }

    /** One after the other; what was added when somebody cancels stays added. */
    static String add(Receiver receiver, List<Long> ids, IProgressMonitor monitor) {
        monitor.beginTask(Messages.Unmatched_AddJob, ids.size());
        int added = 0;
        for (long id : ids) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (receiver.store().unmatched().addNew(id, receiver.who()).isPresent()) {
                added++;
            }
            monitor.worked(1);
        }
        return NLS.bind(Messages.Unmatched_Added, Numbers.of(added));
    }

    private void match() {
        table().selected().stream()
                .findFirst()
                .ifPresent(row -> withReceiver(receiver -> new MatchDialog(
                                shell(), row.waiting().student(), receiver.store())
                        .ask()
                        .ifPresent(student -> act(
                                Messages.Unmatched_MatchJob,
                                (open, monitor) -> match(open, row.waiting().id(), student)))));
    }

    static String match(Receiver receiver, long id, long student) {
        return receiver.store()
                .unmatched()
                .match(id, student, receiver.who())
                .map(counts -> NLS.bind(
                        counts.conflicts() == 1 ? Messages.Unmatched_MatchedOne : Messages.Unmatched_Matched,
                        student,
                        Numbers.of(counts.conflicts())))
                .orElse(Messages.Unmatched_Gone);
    }

    @Override
    void selected(List<Row> rows) {
        add.setEnabled(!rows.isEmpty());
        match.setEnabled(rows.size() == 1);
    }

    @Override
    String summary(List<Row> rows) {
        return model().mayHaveMore()
                ? NLS.bind(Messages.Unmatched_Some, Numbers.of(rows.size()), Numbers.of(all))
                : NLS.bind(Messages.Unmatched_Count, Numbers.of(rows.size()));
    }

    @Override
    void shown(List<Row> rows) {
        part.setLabel(NLS.bind(Messages.Unmatched_Tab, Numbers.of(all)));
    }

    @Override
    EmptyPage.Reason nothing() {
        return ofBaseOr(new EmptyPage.Reason(Messages.Unmatched_None, Messages.Unmatched_NoneWhy));
    }

    @Override
    String tableName() {
        return Messages.Unmatched_TableName;
    }
}
