package org.b2bopen.ui.administration.internal;

import java.util.List;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.edit.Snapshot;

/** How an attempt to save ended. */
sealed interface SaveResult {
    record Saved(Snapshot stored) implements SaveResult {}

    /** @param sentences what has to be corrected first */
    record Refused(List<String> sentences) implements SaveResult {}

    /** @param both what somebody else has changed as well, in the words of people */
    record Conflict(List<String> both, Configuration stored) implements SaveResult {}
}
