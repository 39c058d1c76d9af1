package org.b2bopen.ui.log.internal;

import org.b2bopen.log.LogEntry;
import org.b2bopen.ui.Advice;
import org.b2bopen.ui.Moments;
import org.eclipse.osgi.util.NLS;

/** The words about one entry: in the table, and in Details with what to do about it (L1). */
final class LogDetails {
    private LogDetails() {}

    static String date(LogEntry entry) {
        return Moments.toTheSecond(entry.at());
    }

    static String text(LogEntry entry) {
        StringBuilder text = new StringBuilder(entry.message()).append("\n\n");
        Advice.on(entry.code())
                .ifPresent(advice ->
                        text.append(NLS.bind(Messages.Details_WhatToDo, advice)).append("\n\n"));
        line(text, Messages.Logs_Date, date(entry));
        line(text, Messages.Logs_Level, entry.level().name());
        line(text, Messages.Logs_La, entry.la());
        line(text, Messages.Logs_DestinationLa, entry.destinationLa());
        line(text, Messages.Logs_School, entry.school());
        line(text, Messages.Details_File, entry.file());
        line(text, Messages.Details_Code, entry.code());
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(name).append(": ").append(value).append('\n');
        }
    }
}
