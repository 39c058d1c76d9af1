package org.b2bopen.ui.la.internal;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.b2bopen.la.store.Alerts;
import org.b2bopen.la.store.Alerts.Alert;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.ui.EmptyPage;
import org.b2bopen.ui.Icon;
import org.b2bopen.ui.Numbers;
import org.b2bopen.ui.VirtualTable;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** What somebody must look at, whichever base it is about (LA8). */
public final class AlertsPart extends ListPart<Alert> {
    private final MPart part;
    private volatile boolean withEnded;
    private volatile int open;
    private Button seenTo;

    @Inject
    AlertsPart(ReceiverAddon receivers, MPart part) {
        super(receivers, "alerts");
        this.part = part;
    }

    @Override
    void createHead(Composite head) {
        seenTo = button(head, Messages.Alerts_SeenTo, Icon.RULE_MET, this::end);
        Button ended = new Button(head, SWT.CHECK);
        ended.setText(Messages.Alerts_WithEnded);
        ended.addListener(SWT.Selection, event -> {
            withEnded = ended.getSelection();
            model().fromTheTop();
        });
    }

    private void end() {
        List<Long> ids = table().selected().stream()
                .filter(alert -> alert.endedAt().isEmpty())
                .map(Alert::id)
                .toList();
        act(Messages.Alerts_Job, (receiver, monitor) -> {
            long ended = ids.stream()
                    .filter(id -> receiver.store().alerts().end(id, receiver.who()))
                    .count();
            return NLS.bind(Messages.Alerts_Ended, Numbers.of(ended));
        });
    }

    @Override
    boolean followsBase() {
        return false;
    }

    @Override
    List<Alert> read(LaStore store, Optional<Long> base, int most) {
        List<Alert> now = store.alerts().open();
        open = now.size();
        return withEnded ? store.alerts().list(0, most) : now;
    }

    @Override
    Object identity(Alert alert) {
        return alert.id();
    }

    @Override
    void createColumns(VirtualTable<Alert> rows) {
        rows.addMoment(Messages.Alerts_Raised, 0, 160, Alert::raisedAt)
                .add(
                        Messages.Alerts_Kind,
                        2,
                        200,
                        alert -> kind(alert.kind()),
                        alert -> (alert.endedAt().isEmpty() ? Icon.STATE_ATTENTION : Icon.RULE_MET).image(images()),
                        Comparator.comparing(Alert::kind))
                .add(Messages.Alerts_Message, 8, 320, Alert::message)
                .addMomentIfAny(Messages.Alerts_Mailed, 0, 160, Alert::mailedAt)
                .add(Messages.Alerts_By, 2, 110, alert -> alert.endedBy().orElse(""));
    }

    static String kind(Alerts.Kind kind) {
        return switch (kind) {
            case IMPORT_FAILED -> Messages.Alerts_ImportFailed;
            case TASK_FAILED -> Messages.Alerts_TaskFailed;
            case TASK_OVERDUE -> Messages.Alerts_TaskOverdue;
            case NEW_UNMATCHED -> Messages.Alerts_NewUnmatched;
            case OLD_CONFLICTS -> Messages.Alerts_OldConflicts;
            case SILENT_SCHOOL -> Messages.Alerts_SilentSchool;
        };
    }

    @Override
    void selected(List<Alert> rows) {
        seenTo.setEnabled(rows.stream().anyMatch(alert -> alert.endedAt().isEmpty()));
    }

    @Override
    void shown(List<Alert> rows) {
        part.setLabel(NLS.bind(Messages.Alerts_Tab, Numbers.of(open)));
    }

    @Override
    String summary(List<Alert> rows) {
        return NLS.bind(Messages.Alerts_Count, Numbers.of(open));
    }

    @Override
    EmptyPage.Reason nothing() {
        return new EmptyPage.Reason(Messages.Alerts_None, Messages.Alerts_NoneWhy);
    }

    @Override
    String tableName() {
        return Messages.Alerts_TableName;
    }
}
