package org.b2bopen.ui.la.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.b2bopen.la.store.Audit;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.log.CleanText;
import org.b2bopen.log.LineForm;
import org.b2bopen.log.LineForm.Column;
import org.b2bopen.log.LogFormat;

/** Writes the audit trail, the newest first, in memory that does not grow with it; in JSON, as the command line prints it. */
record AuditExport(LaStore store, Audit.Filter filter, LogFormat format) {
    private static final int PAGE = 1_000;

    private static final LineForm<AuditModel.Row> ROWS = new LineForm<>(
            List.of(
                    new Column<>("Id", "id", row -> row.entry().id()),
                    new Column<>("Date", "at", row -> row.entry().at().toString()),
                    new Column<>("Who", "who", row -> row.entry().who()),
                    new Column<>("What", "what", row -> lower(row.entry().what())),
                    new Column<>(
                            "Student",
                            "student",
                            row -> row.entry()
                                    .studentId()
                                    .<Object>map(Long::valueOf)
                                    .orElse("")),
                    new Column<>("School", "school", AuditModel.Row::school),
                    new Column<>("Group", "group", row -> lower(row.entry().dataGroup())),
                    new Column<>("Entry", "entry", row -> row.entry().entryKey()),
                    new Column<>("Item", "item", row -> row.entry().item()),
                    new Column<>("Detail", "detail", row -> row.entry().detail())),
            AuditExport::line);

    void writeTo(Appendable target) throws IOException {
        format.begin(ROWS, target);
        List<AuditModel.Row> page = AuditModel.rows(store, filter, 0, PAGE);
        while (!page.isEmpty()) {
            format.write(ROWS, page, target);
            page = AuditModel.rows(store, filter, page.getLast().entry().id(), PAGE);
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** As the view shows it. */
    private static String line(AuditModel.Row row) {
        String student = row.student().isEmpty() ? "" : Messages.bind(Messages.Audit_StudentNumber, row.student());
        return CleanText.of(Stream.of(
                        row.entry().at().toString(), row.entry().who(), row.what(), row.school(), student, row.about())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  ")));
    }
}
