package org.b2bopen.messages.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.b2bopen.messages.Finding;
import org.b2bopen.messages.LaNumber;
import org.b2bopen.messages.Upn;

/** Rules of the national collections that are queries: to be explained, not to be corrected before sending (V6). */
final class NationalRules {
    /** The elements whose values {@link #value} looks at. */
    static final Set<String> READ = Set.of(
            "UPN",
            "FormerUPN",
            "DateTime",
            "CTFversion",
            "DOB",
            "StartDate",
            "FSMstartDate",
            "EntryDate",
            "EndDate",
            "FSMendDate",
            "LeavingDate",
            "Reason",
            "Gender",
            "Sex",
            "LEA");

    /** The national list of exclusion reasons since autumn 2020, with those of before that are still seen. */
    private static final Set<String> EXCLUSION_REASONS = Set.of(
            "PP", "PA", "VP", "VA", "OW", "LG", "DB", "DS", "MT", "PH", "SM", "DA", "DM", "TH", "DP", "PR", "BU", "RA",
            "UO", "OT");

    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);

    /** Takes a query about the innermost open element. */
    interface Queries {
        void query(Finding.Code code, String sentence);
    }

    private final OpenElements open;
    private final Queries queries;
    private LocalDate fileDate;
    private int ctfVersion;
    private boolean saidSex;
    private String lastLa = "";

    NationalRules(OpenElements open, Queries queries) {
        this.open = open;
        this.queries = queries;
    }

    /** A value that the schema allows, of the innermost open element. */
    void value(String value, boolean ofHeader) {
        Frame frame = open.top();
        switch (frame.name) {
            case "UPN" -> upn(value, "the UPN's");
            case "FormerUPN" -> upn(value, "the former UPN's");
            case "DateTime" -> fileDate = date(value);
            case "CTFversion" -> ctfVersion = Integer.parseInt(value.split("\\.", 2)[0]);
            case "DOB" -> birth(date(value));
            case "StartDate", "FSMstartDate", "EntryDate" -> period(open.parent(), date(value), null);
            case "EndDate", "FSMendDate", "LeavingDate" -> period(open.parent(), null, date(value));
            case "Reason" -> {
                if (!EXCLUSION_REASONS.contains(value)) {
                    queries.query(
                            Finding.Code.NATIONAL_RULE,
                            "the reason of the exclusion is not one of the national codes known here. Is it right?");
                }
            }
            case "Gender", "Sex" -> sex(frame.name);
            case "LEA" -> {
                if (ofHeader) {
                    la(value);
                }
            }
            default -> {
                // Estab, or an element of the user's own schema
            }
        }
    }

    private void upn(String value, String whose) {
        if (value.length() == Upn.LENGTH && value.charAt(0) != Upn.checkLetter(value.substring(1))) {
            queries.query(
                    Finding.Code.UPN,
                    whose
                            + " check letter does not fit its digits. Check the number; if it is right, be ready to"
                            + " explain.");
        }
    }

    private void birth(LocalDate born) {
        if (born == null) {
            return;
        }
        if (born.isBefore(OLDEST)) {
            queries.query(Finding.Code.NATIONAL_RULE, "the date of birth lies before 1900. Is it right?");
        } else if (fileDate != null && born.isAfter(fileDate)) {
            queries.query(
                    Finding.Code.NATIONAL_RULE, "the date of birth lies after the date of the file. Is it right?");
        }
    }

    private void period(Frame frame, LocalDate start, LocalDate end) {
        frame.start = start == null ? frame.start : start;
        frame.end = end == null ? frame.end : end;
        if (frame.start != null && frame.end != null && frame.end.isBefore(frame.start)) {
            queries.query(
                    Finding.Code.NATIONAL_RULE, "the end of " + frame.name + " lies before its start. Is it right?");
        }
    }

    /** Once in a file: a supplier who writes the old name writes it for every pupil. */
    private void sex(String element) {
        boolean unexpected = ctfVersion > 0 && element.equals(ctfVersion >= 25 ? "Gender" : "Sex");
        if (unexpected && open.depth() == 4 && !saidSex) {
            saidSex = true;
            queries.query(
                    Finding.Code.NATIONAL_RULE,
                    "Files up to version 24 have Gender, files from 25 on have Sex; this one has " + element + ".");
        }
    }

    /** Once, where source and destination are the same, as in most files. */
    private void la(String value) {
        if (LaNumber.isPossible(value) && !value.equals(lastLa)) {
            lastLa = value;
            LaNumber.Known known = LaNumber.find(value).orElse(null);
            if (known == null) {
                queries.query(Finding.Code.NATIONAL_RULE, "LA number " + value + " is not one we know. Is it right?");
            } else if (known.retired()) {
                queries.query(
                        Finding.Code.NATIONAL_RULE,
                        "LA number " + value + " (" + known.name() + ") is no longer in use. Is it right?");
            }
        }
    }

    private static LocalDate date(String value) {
        try {
            return value.length() < 10 ? null : LocalDate.parse(value.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
