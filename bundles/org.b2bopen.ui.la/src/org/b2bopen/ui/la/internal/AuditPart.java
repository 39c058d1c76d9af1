package org.b2bopen.ui.la.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.b2bopen.la.store.Audit;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.StoreException;
import org.b2bopen.ui.EmptyPage;
import org.b2bopen.ui.Icon;
import org.b2bopen.ui.ListExportDialog;
import org.b2bopen.ui.Numbers;
import org.b2bopen.ui.OperationJob;
import org.b2bopen.ui.VirtualTable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Who changed what and when, the newest first: people under their name, imports under the user name of their base. */
public final class AuditPart extends ListPart<AuditModel.Row> {
    private static final int NAME_WIDTH = 160;

    private final AuditModel question = new AuditModel(Clock.systemDefaultZone());
    private Combo period;
    private Text who;

    @Inject
    AuditPart(ReceiverAddon receivers) {
        super(receivers, "audit");
    }

    @Override
    void createHead(Composite head) {
        new Label(head, SWT.NONE).setText(Messages.Audit_Period);
        period = new Combo(head, SWT.READ_ONLY | SWT.DROP_DOWN);
        AuditModel.Period[] periods = AuditModel.Period.values();
        period.setItems(Stream.of(periods).map(AuditModel.Period::label).toArray(String[]::new));
        period.select(question.period().ordinal());
        period.addListener(SWT.Selection, event -> {
            question.period(periods[period.getSelectionIndex()]);
            model().fromTheTop();
        });
        new Label(head, SWT.NONE).setText(Messages.Audit_By);
        who = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        who.setMessage(Messages.Audit_Everybody);
        GridDataFactory.swtDefaults().hint(NAME_WIDTH, SWT.DEFAULT).applyTo(who);
        who.addListener(SWT.Modify, event -> {
            question.who(who.getText());
            model().fromTheTop();
        });
        button(head, Messages.Audit_Export, Icon.LOG_EXPORT, this::export);
    }

    private void export() {
        withReceiver(receiver -> new ListExportDialog(shell(), Messages.Audit_ExportWindow, "b2bopen-audit")
                .ask((everything, format) -> {
                    Audit.Filter filter = everything ? Audit.Filter.ALL : question.filter(model().base());
                    return target -> {
                        try {
                            new AuditExport(receiver.store(), filter, format).writeTo(target);
                        } catch (StoreException e) {
                            throw new OperationJob.Problem(NLS.bind(Messages.Store_Failed, e.getMessage()));
                        }
                    };
                }));
    }

    private void askForAll() {
        period.select(AuditModel.Period.ALL.ordinal());
        question.period(AuditModel.Period.ALL);
        who.setText("");
        model().fromTheTop();
    }

    @Override
    List<AuditModel.Row> read(LaStore store, Optional<Long> base, int most) {
        return question.rows(store, base, most);
    }

    @Override
    Object identity(AuditModel.Row row) {
        return row.entry().id();
    }

    @Override
    void createColumns(VirtualTable<AuditModel.Row> rows) {
        rows.addMoment(Messages.Audit_When, 0, 160, row -> row.entry().at())
                .add(Messages.Audit_Who, 2, 120, row -> row.entry().who())
                .add(Messages.Audit_What, 4, 200, AuditModel.Row::what)
                .add(Messages.Audit_School, 0, 84, AuditModel.Row::school)
                .add(Messages.Audit_Student, 0, 84, AuditModel.Row::student)
                .add(Messages.Audit_About, 6, 220, AuditModel.Row::about);
    }

    @Override
    String summary(List<AuditModel.Row> rows) {
        return NLS.bind(model().mayHaveMore() ? Messages.Audit_Newest : Messages.Audit_Count, Numbers.of(rows.size()));
    }

    @Override
    EmptyPage.Reason nothing() {
        return question.asksForAll()
                ? ofBaseOr(new EmptyPage.Reason(Messages.Audit_None, ""))
                : new EmptyPage.Reason(Messages.Audit_NoneAsked, "", Messages.Audit_AskForAll, this::askForAll);
    }

    @Override
    String tableName() {
        return Messages.Audit_TableName;
    }
}
