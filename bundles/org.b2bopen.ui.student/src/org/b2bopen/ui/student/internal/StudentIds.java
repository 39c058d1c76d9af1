package org.b2bopen.ui.student.internal;

/** Ids of the views of this bundle, as in its plugin.xml. */
final class StudentIds {
    static final String SCHOOLS_VIEW = "org.b2bopen.ui.student.schools";

    private StudentIds() {}
}
