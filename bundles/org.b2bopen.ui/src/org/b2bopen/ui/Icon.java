package org.b2bopen.ui;

import java.util.Locale;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.log.LogEntry;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;

/** Our icons: SVG, in tones that can be seen on the light and on the dark theme, sharp at every zoom. */
public enum Icon {
    STATE_CHECKING,
    STATE_READY,
    STATE_SENDING,
    STATE_DELIVERED,
    STATE_ATTENTION,
    STATE_DOUBT,
    STATE_WAITING,
    EXPORT,
    DRY_RUN,
    TEST_CONNECTION,
    CHECK_AGAIN,
    ADD,
    EDIT,
    DELETE,
    FOLDER,
    AUTHORITIES,
    SCHOOL,
    OUTBOX,
    PROBLEM,
    LOG,
    LOG_EXPORT,
    DETAILS,
    PROGRESS,
    RULE_OPEN,
    RULE_MET,
    HISTORY,
    INBOX,
    SEND_AGAIN,
    LEVEL_DEBUG,
    LEVEL_INFO,
    LEVEL_WARN,
    LEVEL_ERROR;

    public static Icon of(OutboxEntry.State state) {
        return switch (state) {
            case CHECKING -> STATE_CHECKING;
            case READY -> STATE_READY;
            case SENDING -> STATE_SENDING;
            case DELIVERED -> STATE_DELIVERED;
            case NEEDS_ATTENTION -> STATE_ATTENTION;
            case IN_DOUBT -> STATE_DOUBT;
            case WAITING_FOR_SERVER -> STATE_WAITING;
        };
    }

    public static Icon of(LogEntry.Level level) {
        return switch (level) {
            case DEBUG -> LEVEL_DEBUG;
            case INFO -> LEVEL_INFO;
            case WARN -> LEVEL_WARN;
            case ERROR -> LEVEL_ERROR;
        };
    }

    public ImageDescriptor descriptor() {
        String file = name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
        return ImageDescriptor.createFromURL(Icon.class.getResource("/icons/" + file));
    }

    /** An image that the manager's owner disposes of. */
    public Image image(ResourceManager images) {
        return images.create(descriptor());
    }
}
