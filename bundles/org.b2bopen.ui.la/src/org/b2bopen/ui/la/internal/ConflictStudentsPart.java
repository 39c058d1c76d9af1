package org.b2bopen.ui.la.internal;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.b2bopen.la.store.Conflicts;
import org.b2bopen.la.store.Conflicts.StudentConflicts;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.Students.Held;
import org.b2bopen.ui.EmptyPage;
import org.b2bopen.ui.Icon;
import org.b2bopen.ui.Numbers;
import org.b2bopen.ui.VirtualTable;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The work-list of students of whom something that came differs from what is held (LA5). */
public final class ConflictStudentsPart extends ListPart<ConflictStudentsPart.Row> {
    record Row(StudentConflicts conflicts, Held student) {
        int open() {
            return conflicts.open().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
        }
    }

    private final ESelectionService selections;
    private final EPartService parts;
    private final MPart part;
    private volatile int all;
    private Button decide;

    @Inject
    ConflictStudentsPart(ReceiverAddon receivers, ESelectionService selections, EPartService parts, MPart part) {
        super(receivers, "conflict-students");
        this.selections = selections;
        this.parts = parts;
        this.part = part;
    }

    @Override
    void createHead(Composite head) {
        decide = button(head, Messages.ConflictStudents_Decide, Icon.DETAILS, this::decide);
    }

    private void decide() {
        parts.showPart(LaIds.CONFLICTS_VIEW, PartState.ACTIVATE);
    }

    @Override
    List<Row> read(LaStore store, Optional<Long> base, int most) {
        all = store.conflicts().count(base.map(Conflicts.Filter.OPEN::ofBase).orElse(Conflicts.Filter.OPEN));
        return rows(store, base, most);
    }

    static List<Row> rows(LaStore store, Optional<Long> base, int most) {
        List<StudentConflicts> some = store.conflicts().students(base, 0, most);
        Map<Long, Held> students =
                store
                        .students()
                        .some(some.stream().map(StudentConflicts::studentId).toList())
                        .stream()
                        .collect(Collectors.toMap(Held::id, Function.identity()));
        return some.stream()
                .filter(one -> students.containsKey(one.studentId()))
                .map(one -> new Row(one, students.get(one.studentId())))
                .toList();
    }

    @Override
    Object identity(Row row) {
        return row.student().id();
    }

    @Override
    int style() {
        return SWT.SINGLE;
    }

    @Override
    void createColumns(VirtualTable<Row> rows) {
        rows.add(Messages.ConflictStudents_Student, 3, 160, row -> StudentWords.name(row.student()))
                .add(
                        Messages.Student_DateOfBirth,
                        1,
                        112,
                        row -> StudentWords.date(row.student().dateOfBirth()),
                        row -> null,
                        Comparator.comparing(
                                row -> StudentWords.text(row.student().dateOfBirth())))
                .add(
                        Messages.Student_UpnColumn,
                        2,
                        120,
                        row -> StudentWords.text(row.student().upn()))
                .addNumber(Messages.ConflictStudents_Open, 1, 70, Row::open)
                .add(Messages.ConflictStudents_Kinds, 4, 180, ConflictStudentsPart::kinds);
        rows.control().addListener(SWT.DefaultSelection, event -> decide());
    }

    private static String kinds(Row row) {
        return row.conflicts().open().keySet().stream()
                .map(group -> group.label())
                .collect(Collectors.joining(", "));
    }

    @Override
    String summary(List<Row> rows) {
        return NLS.bind(
                model().mayHaveMore() ? Messages.ConflictStudents_Some : Messages.ConflictStudents_Count,
                Numbers.of(rows.size()),
                Numbers.of(all));
    }

    @Override
    void shown(List<Row> rows) {
        part.setLabel(tab(rows.size(), model().mayHaveMore()));
    }

    /** Counts students, as the tab of the unmatched ones does. */
    static String tab(int students, boolean more) {
        String count = Numbers.of(students);
        return NLS.bind(Messages.ConflictStudents_Tab, more ? count + "+" : count);
    }

    @Override
    EmptyPage.Reason nothing() {
        return ofBaseOr(new EmptyPage.Reason(Messages.ConflictStudents_None, Messages.ConflictStudents_NoneWhy));
    }

    @Override
    String tableName() {
        return Messages.ConflictStudents_TableName;
    }

    @Override
    void selected(List<Row> rows) {
        decide.setEnabled(!rows.isEmpty());
        rows.stream()
                .findFirst()
                .ifPresent(row -> selections.setSelection(
                        new StudentSelection(row.student().id(), model().base().orElse(0L))));
    }

    /** Another view went on to the next student. */
    @Inject
    void follow(
            @org.eclipse.e4.core.di.annotations.Optional @Named(IServiceConstants.ACTIVE_SELECTION) Object selection) {
        if (selection instanceof StudentSelection student && table() != null) {
            table().select(student.student());
        }
    }
}
