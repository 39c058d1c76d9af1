package org.b2bopen.ui.student.internal;

/** Ids of the views and commands of this bundle, as in its plugin.xml. */
final class StudentIds {
    static final String SCHOOLS_VIEW = "org.b2bopen.ui.student.schools";
    static final String OUTBOX_VIEW = "org.b2bopen.ui.student.outbox";
    static final String PROBLEM_VIEW = "org.b2bopen.ui.student.problem";

    static final String EXPORT = "org.b2bopen.ui.student.command.export";
    static final String DRY_RUN = "org.b2bopen.ui.student.command.dryRun";
    static final String CHECK_AGAIN = "org.b2bopen.ui.student.command.checkAgain";
    static final String TEST_CONNECTION = "org.b2bopen.ui.student.command.testConnection";
    static final String ADD_SCHOOL = "org.b2bopen.ui.student.command.addSchool";
    static final String EDIT_SCHOOL = "org.b2bopen.ui.student.command.editSchool";
    static final String DELETE_SCHOOL = "org.b2bopen.ui.student.command.deleteSchool";

    private StudentIds() {}
}
