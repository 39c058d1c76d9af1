package org.b2bopen.ui.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.b2bopen.core.Code;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.messages.Finding;
import org.b2bopen.ui.exchange.OutboxWords;
import org.eclipse.osgi.util.NLS;

/** What the Problem view says about a file: the sentence first, then what to do, then where, then the code. */
record ProblemText(List<Line> lines) {
    private static final Pattern SCHEMA_RULE = Pattern.compile(" \\(Schema rule (\\S+?)\\.\\)");

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
        List<Finding> errors = entry.errors();
        if (headline(entry).isPresent()) {
            place(lines, errors.getFirst());
            findings(lines, Messages.Problem_MoreErrors, errors.subList(1, errors.size()));
        } else {
            findings(lines, Messages.Problem_Errors, errors);
        }
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
        return headline(entry)
                .orElseGet(() -> entry.reason().isEmpty() ? nothingWrong(entry) : withoutRule(entry.reason()));
    }

    /** Of a file whose first error is all that is said about it; it need not be said again below. */
    private static Optional<String> headline(OutboxEntry entry) {
        return entry.errors().stream()
                .findFirst()
                .map(Finding::message)
                .filter(message -> entry.reason().isEmpty() || entry.reason().contains(message))
                .map(message -> withoutRule(entry.reason().isEmpty() ? message : entry.reason()));
    }

    private static String nothingWrong(OutboxEntry entry) {
        String will = OutboxWords.willHappen(entry);
        return switch (entry.state()) {
            case READY, DELIVERED, WAITING_FOR_SERVER -> NLS.bind(Messages.Problem_None, will);
            case CHECKING, NEEDS_ATTENTION -> NLS.bind(Messages.Problem_It, will);
            case SENDING, IN_DOUBT -> NLS.bind(Messages.Problem_State, OutboxWords.state(entry), will);
        };
    }

    /** The rule is for those who make the file: it stands with the place, in small print. */
    private static String withoutRule(String sentence) {
        return SCHEMA_RULE.matcher(sentence).replaceAll("");
    }

    private static void place(List<Line> lines, Finding finding) {
        List<String> parts = new ArrayList<>();
        if (finding.line() > 0) {
            parts.add(NLS.bind(Messages.Problem_At, new Object[] {finding.line(), finding.column(), finding.path()}));
        }
        Matcher rule = SCHEMA_RULE.matcher(finding.message());
        if (rule.find()) {
            parts.add(NLS.bind(Messages.Problem_Rule, rule.group(1)));
        }
        if (!parts.isEmpty()) {
            lines.add(new Line(Style.FINE_PRINT, String.join("   ", parts)));
        }
    }

    private static void findings(List<Line> lines, String heading, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        lines.add(new Line(Style.TEXT, heading));
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
