package org.b2bopen.ui.la.internal;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.b2bopen.core.Engine;
import org.b2bopen.la.store.ImportJob;
import org.b2bopen.la.store.ImportJob.State;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.SystemDefaults;
import org.b2bopen.ui.EmptyPage;
import org.b2bopen.ui.Icon;
import org.b2bopen.ui.Numbers;
import org.b2bopen.ui.VirtualTable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The imports, the newest first, how far they are and what became of their students (LA8). */
public final class ImportsPart extends ListPart<ImportsPart.Row> {
    /** @param school whose import it is */
    record Row(ImportJob job, String school) {}

    private final Engine engine;
    private volatile int seconds = 2;
    private Button again;

    @Inject
    ImportsPart(ReceiverAddon receivers, Engine engine) {
        super(receivers, "imports");
        this.engine = engine;
    }

    @Override
    void createHead(Composite head) {
        button(head, Messages.Imports_File, Icon.INBOX, this::importFiles);
        button(head, Messages.Imports_Now, Icon.PROGRESS, () -> new ImportNowJob(receivers()).schedule());
        again = button(head, Messages.Imports_Again, Icon.CHECK_AGAIN, this::tryAgain);
    }

    private void importFiles() {
        HandInJob.ask(shell(), receivers(), engine.messageCheck());
    }

    private void tryAgain() {
        List<Long> failed = table().selected().stream()
                .map(Row::job)
                .filter(job -> job.state() == State.FAILED)
                .map(ImportJob::id)
                .toList();
        act(Messages.Imports_AgainJob, (receiver, monitor) -> {
            long waiting = failed.stream()
                    .filter(id -> receiver.store().imports().retry(id))
                    .count();
            return NLS.bind(Messages.Imports_AgainDone, Numbers.of(waiting));
        });
    }

    @Override
    List<Row> read(LaStore store, Optional<Long> base, int most) {
        seconds = Math.max(1, store.defaults().get(SystemDefaults.Name.PROGRESS_SECONDS));
        return rows(store, base, most);
    }

    @Override
    int lookEverySeconds() {
        return seconds;
    }

    static List<Row> rows(LaStore store, Optional<Long> base, int most) {
        BaseNumbers numbers = BaseNumbers.of(store);
        return store.imports().list(base, 0, most).stream()
                .map(job -> new Row(job, numbers.of(job.baseId())))
                .toList();
    }

    @Override
    Object identity(Row row) {
        return row.job().id();
    }

    @Override
    void createColumns(VirtualTable<Row> rows) {
        // What somebody has to look after comes first: a laptop's window has no room for more than this.
        rows.add(
                        Messages.Imports_State,
                        1,
                        84,
                        row -> word(row.job().state()),
                        row -> icon(row.job().state()).image(images()),
                        Comparator.comparing(row -> row.job().state()))
                .add(Messages.Imports_School, 1, 72, Row::school)
                .add(Messages.Imports_Name, 4, 216, row -> row.job().fileName())
                .addNumber(Messages.Imports_Students, 1, 76, row -> row.job().done())
                .addNumber(
                        Messages.Imports_Rejected,
                        1,
                        76,
                        row -> row.job().counts().rejected())
                .addNumber(
                        Messages.Imports_Unmatched,
                        1,
                        92,
                        row -> row.job().counts().unmatched())
                .addNumber(
                        Messages.Imports_Conflicts,
                        1,
                        78,
                        row -> row.job().counts().conflicts())
                .add(Messages.Imports_Result, 4, 90, row -> ImportWords.result(row.job()))
                .addMoment(Messages.Imports_When, 2, 136, row -> row.job().createdAt())
                .details(row -> ImportWords.details(row.job()));
    }

    static String word(State state) {
        return switch (state) {
            case WAITING -> Messages.Imports_Waiting;
            case RUNNING -> Messages.Imports_Running;
            case DONE -> Messages.Imports_Done;
            case FAILED -> Messages.Imports_Failed;
        };
    }

    private static Icon icon(State state) {
        return switch (state) {
            case WAITING -> Icon.STATE_WAITING;
            case RUNNING -> Icon.STATE_SENDING;
            case DONE -> Icon.STATE_DELIVERED;
            case FAILED -> Icon.STATE_ATTENTION;
        };
    }

    @Override
    String summary(List<Row> rows) {
        return ImportsSummary.of(rows.stream().map(Row::job).toList());
    }

    @Override
    void selected(List<Row> rows) {
        again.setEnabled(rows.stream().anyMatch(row -> row.job().state() == State.FAILED));
    }

    @Override
    EmptyPage.Reason nothing() {
        return ofBaseOr(new EmptyPage.Reason(
                Messages.Imports_None, Messages.Imports_NoneWhy, Messages.Imports_File, this::importFiles));
    }

    @Override
    String tableName() {
        return Messages.Imports_TableName;
    }
}
