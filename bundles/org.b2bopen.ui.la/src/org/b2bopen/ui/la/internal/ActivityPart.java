package org.b2bopen.ui.la.internal;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.b2bopen.la.store.Activity;
import org.b2bopen.la.store.Activity.Level;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.SystemDefaults;
import org.b2bopen.ui.EmptyPage;
import org.b2bopen.ui.Icon;
import org.b2bopen.ui.Numbers;
import org.b2bopen.ui.VirtualTable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What the receiving side did, the newest first: the activity log, and of it the error log (LA8). */
public final class ActivityPart extends ListPart<ActivityPart.Row> {
    /** @param school which it is about; empty for none */
    record Row(Activity.Entry entry, String school) {}

    private static final List<Level> LEVELS = List.of(Level.INFO, Level.WARN, Level.ERROR);

    private volatile Level atLeast = Level.INFO;

    @Inject
    ActivityPart(ReceiverAddon receivers) {
        super(receivers, "activity");
    }

    @Override
    void createHead(Composite head) {
        new Label(head, SWT.NONE).setText(Messages.Activity_Show);
        Combo level = new Combo(head, SWT.READ_ONLY | SWT.DROP_DOWN);
        level.setItems(Messages.Activity_All, Messages.Activity_Warnings, Messages.Activity_Errors);
        level.select(0);
        level.addListener(SWT.Selection, event -> {
            atLeast = LEVELS.get(level.getSelectionIndex());
            model().fromTheTop();
        });
    }

    @Override
    List<Row> read(LaStore store, Optional<Long> base, int most) {
        return rows(store, atLeast, base, Instant.now(), most);
    }

    /** Since as many days as searches go back by the System Defaults. */
    static List<Row> rows(LaStore store, Level atLeast, Optional<Long> base, Instant now, int most) {
        BaseNumbers numbers = BaseNumbers.of(store);
        Instant since = now.minus(store.defaults().days(SystemDefaults.Name.SEARCH_DAYS));
        return store.activity().list(atLeast, base, since, 0, most).stream()
                .map(entry -> new Row(entry, entry.baseId().map(numbers::of).orElse("")))
                .toList();
    }

    @Override
    Object identity(Row row) {
        return row.entry().id();
    }

    @Override
    void createColumns(VirtualTable<Row> rows) {
        rows.addMoment(Messages.Activity_When, 0, 160, row -> row.entry().at())
                .add(
                        Messages.Activity_Level,
                        0,
                        84,
                        row -> row.entry().level().name(),
                        row -> icon(row.entry().level()).image(images()),
                        Comparator.comparing(row -> row.entry().level()))
                .add(Messages.Activity_School, 0, 84, Row::school)
                .add(Messages.Activity_What, 10, 320, row -> row.entry().message());
    }

    private static Icon icon(Level level) {
        return switch (level) {
            case INFO -> Icon.LEVEL_INFO;
            case WARN -> Icon.LEVEL_WARN;
            case ERROR -> Icon.LEVEL_ERROR;
        };
    }

    @Override
    String summary(List<Row> rows) {
        return NLS.bind(
                model().mayHaveMore() ? Messages.Activity_Newest : Messages.Activity_Count, Numbers.of(rows.size()));
    }

    @Override
    EmptyPage.Reason nothing() {
        return ofBaseOr(new EmptyPage.Reason(none(atLeast), Messages.Activity_NoneWhy));
    }

    private static String none(Level atLeast) {
        return switch (atLeast) {
            case INFO -> Messages.Activity_None;
            case WARN -> Messages.Activity_NoWarnings;
            case ERROR -> Messages.Activity_NoErrors;
        };
    }

    @Override
    String tableName() {
        return Messages.Activity_TableName;
    }
}
