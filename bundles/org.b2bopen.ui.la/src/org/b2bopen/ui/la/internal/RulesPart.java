package org.b2bopen.ui.la.internal;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.b2bopen.la.store.Base;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.Rule;
import org.b2bopen.la.store.Rules;
import org.b2bopen.la.store.student.DataGroup;
import org.b2bopen.ui.EmptyPage;
import org.b2bopen.ui.Icon;
import org.b2bopen.ui.Numbers;
import org.b2bopen.ui.VirtualTable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The data processing rules of the selected base, for each group and item (LA4). */
public final class RulesPart extends ListPart<RulesPart.Row> {
    /** @param fixed whether it is shown only */
    record Row(Base base, DataGroup group, String item, Rule rule, boolean fixed) {
        Rules.Subject subject() {
            return new Rules.Subject(group, item);
        }
    }

    private Combo rule;
    private Button set;

    @Inject
    RulesPart(ReceiverAddon receivers) {
        super(receivers, "rules");
    }

    @Override
    void createHead(Composite head) {
        new Label(head, SWT.NONE).setText(Messages.Rules_For);
        rule = new Combo(head, SWT.READ_ONLY | SWT.DROP_DOWN);
        rule.setItems(Arrays.stream(Rule.values()).map(Rule::label).toArray(String[]::new));
        rule.select(0);
        set = button(head, Messages.Rules_Set, Icon.RULE_MET, this::set);
    }

    private void set() {
        List<Row> rows = table().selected().stream().filter(row -> !row.fixed()).toList();
        if (!rows.isEmpty()) {
            Base base = rows.getFirst().base();
            Rule wanted = Rule.values()[rule.getSelectionIndex()];
            List<Rules.Subject> subjects = rows.stream().map(Row::subject).toList();
            act(Messages.Rules_Job, (receiver, monitor) -> set(receiver, base, subjects, wanted));
        }
    }

    static String set(Receiver receiver, Base base, List<Rules.Subject> subjects, Rule wanted) {
        Rules rules = receiver.store().bases().rules(base.id());
        for (Rules.Subject subject : subjects) {
            rules = rules.with(subject, wanted);
        }
        receiver.store().bases().saveRules(base.id(), rules, receiver.who());
        return NLS.bind(
                subjects.size() == 1 ? Messages.Rules_DoneOne : Messages.Rules_Done,
                new Object[] {wanted.label(), Numbers.of(subjects.size()), base.number()});
    }

    @Override
    List<Row> read(LaStore store, Optional<Long> base, int most) {
        return base.flatMap(store.bases()::find).map(one -> rows(store, one)).orElse(List.of());
    }

    static List<Row> rows(LaStore store, Base base) {
        Rules rules = store.bases().rules(base.id());
        List<Row> rows = new ArrayList<>();
        for (DataGroup group : DataGroup.values()) {
            boolean fixed = group.ruling() == DataGroup.Ruling.ALWAYS_IMPORTED;
            for (String item : group.ruledItems()) {
                rows.add(new Row(base, group, item, rules.of(group, item), fixed));
            }
        }
        return rows;
    }

    @Override
    Object identity(Row row) {
        return row.subject();
    }

    @Override
    void createColumns(VirtualTable<Row> rows) {
        rows.add(Messages.Rules_Group, 2, 150, row -> row.group().label())
                .add(
                        Messages.Rules_Item,
                        2,
                        150,
                        row -> row.item().isEmpty() ? Messages.Rules_Whole : ItemWords.item(row.item()))
                .add(
                        Messages.Rules_Rule,
                        3,
                        220,
                        row -> row.fixed()
                                ? NLS.bind(Messages.Rules_Fixed, row.rule().label())
                                : row.rule().label())
                .greyed(Row::fixed);
    }

    @Override
    void selected(List<Row> rows) {
        boolean any = rows.stream().anyMatch(row -> !row.fixed());
        set.setEnabled(any);
        rule.setEnabled(any);
        rows.stream()
                .filter(row -> !row.fixed())
                .findFirst()
                .ifPresent(row -> rule.select(row.rule().ordinal()));
    }

    @Override
    String summary(List<Row> rows) {
        return NLS.bind(Messages.Rules_Of, rows.getFirst().base().label());
    }

    @Override
    EmptyPage.Reason nothing() {
        return new EmptyPage.Reason(Messages.Rules_NoBase, Messages.Rules_NoBaseWhy);
    }

    @Override
    String tableName() {
        return Messages.Rules_TableName;
    }
}
