package org.b2bopen.ui.la.internal;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.b2bopen.core.Engine;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.VirtualFile;
import org.b2bopen.ui.EmptyPage;
import org.b2bopen.ui.Moments;
import org.b2bopen.ui.Numbers;
import org.b2bopen.ui.VirtualTable;
import org.eclipse.osgi.util.NLS;

/** What arrived, the newest first: received files and what was read from elsewhere (LA2). */
public final class FilesPart extends ListPart<FilesPart.Row> {
    /** @param school whose file it is */
    record Row(VirtualFile file, String school) {}

    private final Engine engine;

    @Inject
    FilesPart(ReceiverAddon receivers, Engine engine) {
        super(receivers, "files");
        this.engine = engine;
    }

    @Override
    List<Row> read(LaStore store, Optional<Long> base, int most) {
        return rows(store, base, most);
    }

    static List<Row> rows(LaStore store, Optional<Long> base, int most) {
        BaseNumbers numbers = BaseNumbers.of(store);
        return store.files().list(base, 0, most).stream()
                .map(file -> new Row(file, numbers.of(file.baseId())))
                .toList();
    }

    @Override
    Object identity(Row row) {
        return row.file().id();
    }

    @Override
    void createColumns(VirtualTable<Row> rows) {
        rows.addMoment(Messages.Files_Received, 2, 150, row -> row.file().receivedAt())
                .add(Messages.Files_School, 1, 84, Row::school)
                .add(Messages.Files_File, 4, 220, row -> row.file().name())
                .add(Messages.Files_Origin, 1, 70, row -> origin(row.file().origin()))
                .addNumber(Messages.Files_Students, 1, 80, row -> row.file().students())
                .add(Messages.Files_Content, 3, 160, FilesPart::content);
    }

    private static String origin(VirtualFile.Origin origin) {
        return switch (origin) {
            case FILE -> Messages.Files_OfFile;
            case WONDE -> Messages.Files_OfWonde;
        };
    }

    private static String content(Row row) {
        return row.file()
                .deleted()
                .map(at -> NLS.bind(Messages.Files_Deleted, Moments.of(at)))
                .orElseGet(() -> row.file().path().orElse(Messages.Files_InDatabase));
    }

    @Override
    String summary(List<Row> rows) {
        return NLS.bind(model().mayHaveMore() ? Messages.Files_Newest : Messages.Files_Count, Numbers.of(rows.size()));
    }

    @Override
    EmptyPage.Reason nothing() {
        return ofBaseOr(new EmptyPage.Reason(
                Messages.Files_None,
                Messages.Files_NoneWhy,
                Messages.Imports_File,
                () -> HandInJob.ask(shell(), receivers(), engine.messageCheck())));
    }

    @Override
    String tableName() {
        return Messages.Files_TableName;
    }
}
