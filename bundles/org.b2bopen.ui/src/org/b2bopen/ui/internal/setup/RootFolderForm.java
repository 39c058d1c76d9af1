package org.b2bopen.ui.internal.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.b2bopen.model.ConfigurationRules;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.Problem;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.ui.Background;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** Chooses the root folder (A1): checks what is typed, warns when there was another, makes the folders. */
final class RootFolderForm {
    private final ConfigurationStore configurations;
    private final Background background;
    private final Configuration configuration;
    private final WritableValue<String> folder;
    private final WritableValue<String> problem;

    RootFolderForm(Realm realm, ConfigurationStore configurations, Background background, Configuration configuration) {
        this.configurations = configurations;
        this.background = background;
        this.configuration = configuration;
        this.folder =
                new WritableValue<>(realm, Objects.requireNonNullElse(configuration.getRootFolder(), ""), String.class);
        this.problem = new WritableValue<>(realm, "", String.class);
        folder.addValueChangeListener(event -> check());
    }

    WritableValue<String> folder() {
        return folder;
    }

    /** A sentence; empty when the folder can be taken. */
    WritableValue<String> problem() {
        return problem;
    }

    boolean isEmpty() {
        return folder.getValue().isBlank();
    }

    /** Whether there was another one, so that the person must know that nothing is moved. */
    boolean changes() {
        String before = configuration.getRootFolder();
        return before != null && !before.equals(folder.getValue().strip());
    }

    private void check() {
        String chosen = folder.getValue().strip();
        Configuration trial = EcoreUtil.copy(configuration);
        trial.setRootFolder(chosen);
        background.run(
                () -> ConfigurationRules.check(trial, key -> true).stream()
                        .filter(each -> each.element() == trial && each.key().equals("rootFolder"))
                        .map(Problem::sentence)
                        .findFirst()
                        .map(sentence -> NLS.bind(Messages.RootFolder_Problem, sentence))
                        .orElse(""),
                sentence -> {
                    if (chosen.equals(folder.getValue().strip())) {
                        problem.setValue(sentence);
                    }
                },
                problem::setValue);
    }

    void save(Runnable saved, Consumer<String> failed) {
        String chosen = folder.getValue().strip();
        background.run(
                () -> {
                    Configuration now = configurations.load();
                    now.setRootFolder(chosen);
                    for (var school : now.getStudentSchools()) {
                        school.setFilesNotExported("");
                        school.setFilesExported("");
                    }
                    makeFolders(now);
                    configurations.save(now);
                    return now;
                },
                now -> saved.run(),
                failed);
    }

    /** The two folders of every LA (A1). */
    static void makeFolders(Configuration configuration) throws IOException {
        if (configuration.getRootFolder() == null) {
            return;
        }
        Path root = Path.of(configuration.getRootFolder());
        Files.createDirectories(root);
        for (var la : configuration.getLocalAuthorities()) {
            Files.createDirectories(root.resolve(la.getNumber()).resolve("Files Not Exported"));
            Files.createDirectories(root.resolve(la.getNumber()).resolve("Files Exported"));
        }
    }
}
