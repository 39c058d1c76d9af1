package org.b2bopen.model.edit;

import java.util.List;
import org.b2bopen.model.config.Configuration;

/** What is to be saved was changed by somebody else as well: nothing is stored, and a person must be asked. */
public final class ChangedElsewhereException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> both;
    private final transient Configuration stored;

    ChangedElsewhereException(List<String> both, Configuration stored) {
        super("Changed elsewhere as well: " + String.join(", ", both));
        this.both = both;
        this.stored = stored;
    }

    /** What both have changed, in the words of people. */
    public List<String> both() {
        return both;
    }

    /** What the other has stored: given to {@link Draft#save} again, it says that the person has seen it. */
    public Configuration stored() {
        return stored;
    }
}
