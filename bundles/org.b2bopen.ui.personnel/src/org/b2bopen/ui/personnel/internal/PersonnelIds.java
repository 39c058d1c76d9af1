package org.b2bopen.ui.personnel.internal;

/** Ids of the views of this bundle, as in its plugin.xml. */
final class PersonnelIds {
    static final String SCHOOLS_VIEW = "org.b2bopen.ui.personnel.schools";
    static final String OUTBOX_VIEW = "org.b2bopen.ui.personnel.outbox";
    static final String INBOX_VIEW = "org.b2bopen.ui.personnel.inbox";

    private PersonnelIds() {}
}
