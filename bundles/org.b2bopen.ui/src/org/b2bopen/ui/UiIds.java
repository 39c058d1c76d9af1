package org.b2bopen.ui;

/** Ids that more than one bundle of the window has to know. */
public final class UiIds {
    public static final String STUDENT_PERSPECTIVE = "org.b2bopen.ui.student.perspective";
    public static final String PERSONNEL_PERSPECTIVE = "org.b2bopen.ui.personnel.perspective";
    public static final String ADMINISTRATION_PERSPECTIVE = "org.b2bopen.ui.administration.perspective";
    public static final String STUDENT_OUTBOX_VIEW = "org.b2bopen.ui.student.outbox";
    public static final String STUDENT_LOGS_VIEW = "org.b2bopen.ui.log.logs";
    public static final String PERSONNEL_LOGS_VIEW = "org.b2bopen.ui.log.personnel";
    public static final String PROGRESS_VIEW = "org.eclipse.ui.views.ProgressView";

    public static final String VIEW_MENU = "org.b2bopen.menu.view";
    public static final String EXCHANGE_MENU = "org.b2bopen.menu.exchange";
    public static final String TRANSFER_GROUP = "transfer";
    public static final String FILE_GROUP = "file";
    public static final String SCHOOL_GROUP = "school";
    public static final String SETUP_GROUP = "setup";

    public static final String ROOT_FOLDER_COMMAND = "org.b2bopen.ui.command.rootFolder";
    public static final String LOCAL_AUTHORITIES_COMMAND = "org.b2bopen.ui.command.localAuthorities";

    private UiIds() {}
}
