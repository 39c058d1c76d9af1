package org.b2bopen.ui.la.internal;

/** Ids of the Local Authority perspective. */
final class LaIds {
    static final String PERSPECTIVE = "org.b2bopen.ui.la.perspective";
    static final String BASES_VIEW = "org.b2bopen.ui.la.bases";
    static final String UNMATCHED_VIEW = "org.b2bopen.ui.la.unmatched";
    static final String CONFLICT_STUDENTS_VIEW = "org.b2bopen.ui.la.conflictStudents";
    static final String CONFLICTS_VIEW = "org.b2bopen.ui.la.conflicts";
    static final String IMPORTS_VIEW = "org.b2bopen.ui.la.imports";
    static final String FILES_VIEW = "org.b2bopen.ui.la.files";
    static final String RULES_VIEW = "org.b2bopen.ui.la.rules";
    static final String TASKS_VIEW = "org.b2bopen.ui.la.tasks";
    static final String ALERTS_VIEW = "org.b2bopen.ui.la.alerts";
    static final String ACTIVITY_VIEW = "org.b2bopen.ui.la.activity";
    static final String AUDIT_VIEW = "org.b2bopen.ui.la.audit";

    private LaIds() {}
}
