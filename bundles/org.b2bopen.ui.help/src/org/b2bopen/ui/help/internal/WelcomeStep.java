package org.b2bopen.ui.help.internal;

import org.b2bopen.model.config.Configuration;

/** The way to the first file, in the order in which one goes it. */
enum WelcomeStep {
    ROOT_FOLDER("org.b2bopen.ui.command.rootFolder"),
    LOCAL_AUTHORITY("org.b2bopen.ui.command.localAuthorities"),
    SCHOOL("org.b2bopen.ui.exchange.command.addSchool"),
    EXPORT("org.b2bopen.ui.exchange.command.export");

    private final String command;

    WelcomeStep(String command) {
        this.command = command;
    }

    /** What does this step. */
    String command() {
        return command;
    }

    /** @param delivered whether any file was ever delivered */
    boolean isDone(Configuration configuration, boolean delivered) {
        return switch (this) {
            case ROOT_FOLDER -> configuration.getRootFolder() != null;
            case LOCAL_AUTHORITY -> !configuration.getLocalAuthorities().isEmpty();
            case SCHOOL -> !configuration.getStudentSchools().isEmpty();
            case EXPORT -> delivered;
        };
    }
}
