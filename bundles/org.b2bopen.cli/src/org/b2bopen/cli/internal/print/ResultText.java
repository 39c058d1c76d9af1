package org.b2bopen.cli.internal.print;

import java.util.ArrayList;
import java.util.List;
import org.b2bopen.messages.Finding;
import org.b2bopen.transport.Receipt;

/** How a file fared, in lines that a person reads: the outcome, the file, and under it why and where. */
public final class ResultText {
    /** A file with hundreds of errors usually has one cause; the rest is in the JSON and in the window. */
    private static final int SHOWN_FINDINGS = 5;

    private static final String INDENT = " ".repeat(10);

    private final boolean excerpts;

    /** @param excerpts whether to show the file's own lines around a fault, for a person who is looking (L4) */
    public ResultText(boolean excerpts) {
        this.excerpts = excerpts;
    }

    public List<String> lines(FileResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(headline(result));
        if (!result.message().isBlank()) {
            lines.add(INDENT + Words.plain(result.message()));
        }
        findings(lines, result, result.errors(), "");
        findings(lines, result, result.queries(), "Query: ");
        return lines;
    }

    private static String headline(FileResult result) {
        StringBuilder line = new StringBuilder(
                        String.format("%-10s", Words.of(result.outcome()).replace('-', ' ')))
                .append(Words.plain(result.file().toString()));
        result.code().ifPresent(code -> line.append("  [").append(code).append(']'));
        if (result.receipt().isPresent()) {
            Receipt receipt = result.receipt().get();
            result.la().ifPresent(la -> line.append("  to LA ").append(la));
            result.bytes().ifPresent(bytes -> line.append(", ").append(Words.bytes(bytes)));
            line.append(", receipt ").append(Words.plain(receipt.id()));
            line.append(receipt.alreadyDelivered() ? " (had arrived before)" : "");
        } else if (result.code().isEmpty()) {
            result.bytes().ifPresent(bytes -> line.append("  ").append(Words.bytes(bytes)));
        }
        return line.toString();
    }

    private void findings(List<String> lines, FileResult result, List<Finding> findings, String kind) {
        for (Finding finding : findings.subList(0, Math.min(SHOWN_FINDINGS, findings.size()))) {
            if (!result.message().contains(finding.message())) {
                lines.add(INDENT + kind + Words.plain(finding.message()));
            }
            if (finding.line() > 0) {
                lines.add(INDENT + "  line " + finding.line() + ", column " + finding.column()
                        + (finding.path().isEmpty() ? "" : ", " + Words.plain(finding.path())));
                if (excerpts && kind.isEmpty()) {
                    SourceExcerpt.around(result.file(), finding.line(), finding.column())
                            .ifPresent(text -> lines.add(INDENT + "  | " + text));
                }
            }
        }
        if (findings.size() > SHOWN_FINDINGS) {
            lines.add(INDENT + "and " + (findings.size() - SHOWN_FINDINGS) + " more"
                    + (kind.isEmpty() ? " errors" : " queries") + " (--json lists them)");
        }
    }
}
