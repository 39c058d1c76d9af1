package org.b2bopen.ui.administration.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.b2bopen.model.TransportDescription;
import org.b2bopen.model.Transports;
import org.eclipse.osgi.util.NLS;

/** The transports that one can choose from in one place (T1). @param fits which of those that are installed */
record TransportChoices(Transports installed, Predicate<TransportDescription> fits) {
    /** A transport, by what the configuration and what people call it. */
    record Choice(String id, String name) {}

    static TransportChoices forStudents(Transports installed) {
        return new TransportChoices(installed, TransportDescription::sendsStudent);
    }

    static TransportChoices forPersonnel(Transports installed) {
        return new TransportChoices(installed, TransportDescription::sendsPersonnel);
    }

    /** Those that fit, and the one that is chosen even where it does not, so that opening a form changes nothing. */
    List<Choice> with(String chosen) {
        List<Choice> choices = new ArrayList<>(installed.installed().stream()
                .filter(fits)
                .map(each -> new Choice(each.id(), each.name()))
                .toList());
        if (choices.stream().noneMatch(each -> each.id().equals(chosen))) {
            choices.add(new Choice(
                    chosen,
                    installed
                            .find(chosen)
                            .map(TransportDescription::name)
                            .orElseGet(() -> NLS.bind(Messages.Transport_NotInstalled, chosen))));
        }
        return choices;
    }

    Choice choice(String id) {
        return with(id).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
