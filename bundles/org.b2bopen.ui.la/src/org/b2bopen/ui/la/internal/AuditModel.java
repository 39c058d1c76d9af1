package org.b2bopen.ui.la.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.b2bopen.la.store.Audit;
import org.b2bopen.la.store.LaStore;

/** Which entries of the audit trail are shown, and what is said of each. Questions are set on one thread and read on another. */
final class AuditModel {
    /** How far back. */
    enum Period {
        TODAY(0),
        WEEK(6),
        MONTH(29),
        ALL(-1);

        private final int daysBack;

        Period(int daysBack) {
            this.daysBack = daysBack;
        }

        String label() {
            return switch (this) {
                case TODAY -> Messages.Audit_Today;
                case WEEK -> Messages.Audit_Week;
                case MONTH -> Messages.Audit_Month;
                case ALL -> Messages.Audit_AllTimes;
            };
        }

        private Instant since(Clock clock) {
            return daysBack < 0
                    ? Instant.EPOCH
                    : LocalDate.now(clock)
                            .minusDays(daysBack)
                            .atStartOfDay(clock.getZone())
                            .toInstant();
        }
    }

    /** @param school which it is about; empty for none */
    record Row(Audit.Entry entry, String school) {
        String what() {
            return entry.kind().map(AuditModel::words).orElse(entry.what());
        }

        String student() {
            return entry.studentId().map(String::valueOf).orElse("");
        }

        /** The kind of data and which of several; values are not in the trail. */
        String about() {
            String kind = entry.group()
                    .map(group -> ItemWords.kind(group, entry.item()))
                    .orElseGet(() -> (entry.dataGroup() + " " + entry.item()).strip());
            return Stream.of(kind, ItemWords.entry(entry.entryKey()), entry.detail())
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" \u00b7 "));
        }
    }

    private final Clock clock;
    private volatile Period period = Period.MONTH;
    private volatile String who = "";

    AuditModel(Clock clock) {
        this.clock = clock;
    }

    Period period() {
        return period;
    }

    void period(Period wanted) {
        period = wanted;
    }

    /** A part of the name is enough; empty for everybody. */
    void who(String wanted) {
        who = wanted.strip();
    }

    Audit.Filter filter(Optional<Long> base) {
        return Audit.Filter.ALL.withBase(base).since(period.since(clock)).by(who);
    }

    /** Whether nothing but the base narrows it. */
    boolean asksForAll() {
        return period == Period.ALL && who.isEmpty();
    }

    /** The newest first. */
    List<Row> rows(LaStore store, Optional<Long> base, int most) {
        return rows(store, filter(base), 0, most);
    }

    /** The newest first, before the entry with that id (0 for the newest of all). */
    static List<Row> rows(LaStore store, Audit.Filter filter, long before, int most) {
        BaseNumbers numbers = BaseNumbers.of(store);
        return store.audit().list(filter, before, most).stream()
                .map(entry -> new Row(entry, entry.baseId().map(numbers::of).orElse("")))
                .toList();
    }

    private static String words(Audit.What what) {
        return switch (what) {
            case BASE_ADDED -> Messages.Audit_BaseAdded;
            case BASE_CHANGED -> Messages.Audit_BaseChanged;
            case RULES_CHANGED -> Messages.Audit_RulesChanged;
            case STUDENT_ADDED -> Messages.Audit_StudentAdded;
            case STUDENT_MATCHED -> Messages.Audit_StudentMatched;
            case STUDENT_LEFT -> Messages.Audit_StudentLeft;
            case IMPORTED -> Messages.Audit_Imported;
            case CONFLICT_ACCEPTED -> Messages.Audit_Accepted;
            case CONFLICT_DISCARDED -> Messages.Audit_Discarded;
            case CONFLICT_SUPERSEDED -> Messages.Audit_Superseded;
            case CONFLICTS_CLEARED -> Messages.Audit_ConflictsCleared;
            case FILES_DELETED -> Messages.Audit_FilesDeleted;
            case CACHE_CLEARED -> Messages.Audit_CacheCleared;
            case TASK_CHANGED -> Messages.Audit_TaskChanged;
            case DEFAULT_CHANGED -> Messages.Audit_DefaultChanged;
        };
    }
}
