package org.b2bopen.ui.administration.internal;

import java.util.List;
import org.b2bopen.model.config.Configuration;

/** The sections of Administration, in the order in which one sets up, and where in the configuration each is. */
enum Section {
    ROOT_FOLDER("rootFolder"),
    LOCAL_AUTHORITIES("localAuthorities"),
    PERSONNEL("personnel.url", "personnel.transport", "personnel.transportSettings"),
    SCHEDULE("schedule"),
    PROXY_AND_SECURITY("proxy", "securityProtocol", "trustStore"),
    LOGS("logs");

    private final List<String> paths;

    Section(String... paths) {
        this.paths = List.of(paths);
    }

    /** @param path as {@link org.b2bopen.model.Problem#path} names it */
    boolean holds(String path) {
        return paths.stream()
                .anyMatch(each -> path.equals(each) || path.startsWith(each + ".") || path.startsWith(each + "["));
    }

    /** What a person has to do here before files can go; empty when nothing is missing. */
    String missing(Configuration configuration) {
        return switch (this) {
            case ROOT_FOLDER -> configuration.getRootFolder() == null ? Messages.Missing_RootFolder : "";
            case LOCAL_AUTHORITIES -> missingAuthority(configuration);
            case PERSONNEL ->
                configuration.getPersonnel().getUrl().isBlank()
                                && !configuration.getPersonnel().getSchools().isEmpty()
                        ? Messages.Missing_Personnel
                        : "";
            case SCHEDULE, PROXY_AND_SECURITY, LOGS -> "";
        };
    }

    /** Before there is a root folder no LA can be added by hand (A1). */
    private static String missingAuthority(Configuration configuration) {
        if (!configuration.getLocalAuthorities().isEmpty()) {
            return "";
        }
        return configuration.getRootFolder() == null
                ? Messages.Missing_LocalAuthoritiesAndRoot
                : Messages.Missing_LocalAuthorities;
    }

    /** How it stands when nothing is missing or wrong. */
    String settled(Configuration configuration) {
        return switch (this) {
            case PERSONNEL ->
                configuration.getPersonnel().getUrl().isBlank() ? Messages.Settled_NotUsed : Messages.Settled;
            case SCHEDULE ->
                configuration.getSchedule().getDays().isEmpty()
                                && configuration.getSchedule().getAt().isEmpty()
                        ? Messages.Settled_NoSchedule
                        : Messages.Settled;
            default -> Messages.Settled;
        };
    }
}
