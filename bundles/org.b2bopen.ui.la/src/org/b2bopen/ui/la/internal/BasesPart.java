package org.b2bopen.ui.la.internal;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.b2bopen.la.store.Base;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.ui.EmptyPage;
import org.b2bopen.ui.Icon;
import org.b2bopen.ui.Numbers;
import org.b2bopen.ui.VirtualTable;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The schools that data comes from. What is selected here is what the other views are about. */
public final class BasesPart extends ListPart<Base> {
    private final ESelectionService selections;
    private Button edit;

    @Inject
    BasesPart(ReceiverAddon receivers, ESelectionService selections) {
        super(receivers, "bases");
        this.selections = selections;
    }

    @Override
    void createHead(Composite head) {
        button(head, Messages.Bases_Add, Icon.ADD, () -> ask(Optional.empty()));
        edit = button(
                head,
                Messages.Bases_Edit,
                Icon.EDIT,
                () -> table().selected().stream().findFirst().ifPresent(base -> ask(Optional.of(base))));
        Button all = new Button(head, SWT.PUSH);
        all.setText(Messages.Bases_ShowAll);
        all.addListener(SWT.Selection, event -> table().selectNone());
    }

    private void ask(Optional<Base> before) {
        BaseDialog.ask(shell(), before)
                .ifPresent(wanted -> act(Messages.Bases_SaveJob, (receiver, monitor) -> save(receiver, wanted)));
    }

    /** A base that somebody else has made meanwhile is changed. */
    static String save(Receiver receiver, Base wanted) {
        Base known = wanted.id() == 0
                ? receiver.store().bases().findOrAdd(wanted.la(), wanted.school(), wanted.name(), receiver.who())
                : wanted;
        Base saved = receiver.store()
                .bases()
                .save(
                        known.withName(wanted.name())
                                .withUserName(wanted.userName())
                                .withAddAutomatically(wanted.addAutomatically())
                                .withMatchOnlyActive(wanted.matchOnlyActive()),
                        receiver.who());
        return NLS.bind(Messages.Bases_Saved, saved.number());
    }

    /** Another view asks for all bases. */
    @Inject
    void follow(
            @org.eclipse.e4.core.di.annotations.Optional @Named(IServiceConstants.ACTIVE_SELECTION) Object selection) {
        if (table() != null
                && selection instanceof BaseSelection asked
                && asked.base().isEmpty()
                && !table().selected().isEmpty()) {
            table().selectNone();
        }
    }

    @Override
    List<Base> read(LaStore store, Optional<Long> base, int most) {
        return store.bases().all();
    }

    @Override
    Object identity(Base base) {
        return base.id();
    }

    @Override
    int style() {
        return SWT.SINGLE;
    }

    @Override
    boolean followsBase() {
        return false;
    }

    @Override
    void createColumns(VirtualTable<Base> rows) {
        rows.add(Messages.Bases_Base, 1, 84, Base::number)
                .add(Messages.Bases_Name, 3, 140, Base::name)
                .addMomentIfAny(Messages.Bases_LastReceived, 2, 140, Base::lastReceived);
    }

    @Override
    String summary(List<Base> rows) {
        return NLS.bind(Messages.Bases_Count, Numbers.of(rows.size()));
    }

    @Override
    EmptyPage.Reason nothing() {
        return new EmptyPage.Reason(
                Messages.Bases_None, Messages.Bases_NoneWhy, Messages.Bases_Add, () -> ask(Optional.empty()));
    }

    @Override
    String tableName() {
        return Messages.Bases_TableName;
    }

    @Override
    void selected(List<Base> rows) {
        edit.setEnabled(!rows.isEmpty());
        selections.setSelection(new BaseSelection(rows.stream().findFirst().map(Base::id)));
    }
}
