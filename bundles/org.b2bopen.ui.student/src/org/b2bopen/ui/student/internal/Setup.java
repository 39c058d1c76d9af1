package org.b2bopen.ui.student.internal;

import org.b2bopen.model.config.Configuration;

/** What comes next on the way to a first export. */
enum Setup {
    ROOT_FOLDER_MISSING,
    AUTHORITY_MISSING,
    SCHOOL_MISSING,
    COMPLETE;

    static Setup of(Configuration configuration) {
        boolean schools = !configuration.getStudentSchools().isEmpty();
        if (configuration.getRootFolder() == null && !schools) {
            return ROOT_FOLDER_MISSING;
        }
        if (configuration.getLocalAuthorities().isEmpty()) {
            return AUTHORITY_MISSING;
        }
        return schools ? COMPLETE : SCHOOL_MISSING;
    }
}
