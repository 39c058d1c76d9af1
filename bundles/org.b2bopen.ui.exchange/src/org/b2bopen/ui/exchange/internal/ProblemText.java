package org.b2bopen.ui.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.b2bopen.core.Code;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.messages.Finding;
import org.b2bopen.ui.exchange.OutboxWords;
import org.eclipse.osgi.util.NLS;

/** What the Problem view says about a file: the sentence first, then what to do, then where, then the code. */
record ProblemText(List<Line> lines) {
    /** How a line stands out. */
    enum Style {
        HEADING,
        TEXT,
        FINE_PRINT
    }

    record Line(Style style, String text) {}

    static ProblemText of(OutboxEntry entry) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Style.HEADING, sentence(entry)));
        entry.code()
                .map(Code::whatToDo)
                .ifPresent(advice -> lines.add(new Line(Style.TEXT, NLS.bind(Messages.Problem_WhatToDo, advice))));
        entry.rightName()
                .ifPresent(name -> lines.add(new Line(Style.TEXT, NLS.bind(Messages.Problem_RightName, name))));
        findings(lines, Messages.Problem_Errors, entry.errors());
        findings(lines, Messages.Problem_Queries, entry.queries());
        String file = OutboxWords.file(entry);
        lines.add(new Line(
                Style.FINE_PRINT,
                entry.code()
                        .map(code -> NLS.bind(Messages.Problem_FileAndCode, file, code))
                        .orElse(NLS.bind(Messages.Problem_File, file))));
        entry.route()
                .ifPresent(route -> lines.add(new Line(Style.FINE_PRINT, NLS.bind(Messages.Problem_Route, new Object[] {
                    entry.destinationLa(), route.address(), route.transport(), route.login()
                }))));
        return new ProblemText(List.copyOf(lines));
    }

    /** The same to copy, file name and all; there is nothing of a file's content in it (L4). */
    String plain() {
        return lines.stream().map(Line::text).collect(Collectors.joining(System.lineSeparator()));
    }

    private static String sentence(OutboxEntry entry) {
        if (!entry.reason().isEmpty()) {
            return entry.reason();
        }
        return entry.errors().isEmpty()
                ? NLS.bind(Messages.Problem_None, OutboxWords.willHappen(entry))
                : entry.errors().getFirst().message();
    }

    private static void findings(List<Line> lines, String heading, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        lines.add(new Line(Style.TEXT, NLS.bind(heading, findings.size())));
        for (Finding finding : findings) {
            String text = finding.line() > 0
                    ? NLS.bind(
                            Messages.Problem_FindingAt,
                            new Object[] {finding.line(), finding.column(), finding.message(), finding.path()})
                    : finding.message();
            lines.add(new Line(Style.TEXT, "\u2022 " + text));
        }
    }
}
