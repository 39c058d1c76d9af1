package org.b2bopen.ui.exchange;

import java.util.Map;

/**
 * What an empty view says: what is missing, why it is needed, and the command that comes next.
 *
 * @param label of the button
 * @param parameters of the command
 */
public record NextStep(String title, String why, String label, String command, Map<String, String> parameters) {
    public NextStep {
        parameters = Map.copyOf(parameters);
    }

    public NextStep(String title, String why, String label, String command) {
        this(title, why, label, command, Map.of());
    }
}
