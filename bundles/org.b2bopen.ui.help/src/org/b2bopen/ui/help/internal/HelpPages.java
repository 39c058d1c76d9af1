package org.b2bopen.ui.help.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The pages of the help: text with the mark-up of {@link org.eclipse.ui.forms.widgets.FormText}, one for each view and dialog. */
final class HelpPages {
    /** What is shown where nothing is closer. */
    static final String OVERVIEW = "overview";

    private HelpPages() {}

    /** @param topic an id of a view without {@code org.b2bopen.ui.}, or the simple name of a dialog's class */
    static Optional<String> page(String topic) {
        if (!topic.matches("[A-Za-z.]+")) {
            return Optional.empty();
        }
        try (InputStream page = HelpPages.class.getResourceAsStream("pages/" + topic + ".xml")) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String topicOfView(String viewId) {
        return viewId.replaceFirst("^org\\.b2bopen\\.ui\\.", "");
    }
}
