package org.b2bopen.ui.help.internal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.b2bopen.log.LogStore;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.ui.Background;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.core.databinding.observable.value.WritableValue;

/** How far somebody has got on the way to the first file; follows the configuration and the log. Lives in one realm. */
final class WelcomeModel implements AutoCloseable {
    private final ConfigurationStore configurations;
    private final BooleanSupplier anyDelivered;
    private final Background background;
    private final WritableValue<Set<WelcomeStep>> done;
    private final AutoCloseable configured;
    private final AutoCloseable logged;

    /**
     * @param anyDelivered whether any file was ever delivered; asked in the background
     * @param log tells when that may have changed
     */
    WelcomeModel(
            Realm realm,
            ConfigurationStore configurations,
            BooleanSupplier anyDelivered,
            LogStore log,
            Background background) {
        this.configurations = configurations;
        this.anyDelivered = anyDelivered;
        this.background = background;
        this.done = new WritableValue<>(realm, Set.of(), Set.class);
        this.configured = configurations.onChange(this::look);
        this.logged = log.onChange(this::lookUntilDelivered);
        look();
    }

    WritableValue<Set<WelcomeStep>> done() {
        return done;
    }

    /** The step that comes next; empty when all are done. */
    Optional<WelcomeStep> next() {
        return Stream.of(WelcomeStep.values())
                .filter(step -> !done.getValue().contains(step))
                .findFirst();
    }

    private void lookUntilDelivered() {
        background.ui().execute(() -> {
            if (!done.getValue().contains(WelcomeStep.EXPORT)) {
                look();
            }
        });
    }

    private void look() {
        background.run(
                () -> {
                    Configuration configuration = configurations.load();
                    boolean delivered = anyDelivered.getAsBoolean();
                    Set<WelcomeStep> found = EnumSet.noneOf(WelcomeStep.class);
                    for (WelcomeStep step : WelcomeStep.values()) {
                        if (step.isDone(configuration, delivered)) {
                            found.add(step);
                        }
                    }
                    return Set.copyOf(found);
                },
                done::setValue,
                sentence -> {});
    }

    @Override
    public void close() throws Exception {
        configured.close();
        logged.close();
    }
}
