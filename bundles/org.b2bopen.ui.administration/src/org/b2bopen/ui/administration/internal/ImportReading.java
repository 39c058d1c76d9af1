package org.b2bopen.ui.administration.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.ImportPlan;
import org.b2bopen.model.NeutralConfiguration.ConfigurationException;
import org.b2bopen.model.SecretStore;
import org.b2bopen.model.Transports;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.edit.Labels;
import org.eclipse.osgi.util.NLS;

/** What was found in a file that is to be imported (A9). */
sealed interface ImportReading {
    /** It can be imported. */
    record Ready(ImportPlan plan, List<Row> rows) implements ImportReading {}

    /** It cannot. @param problems every one, in words */
    record Wrong(List<String> problems) implements ImportReading {}

    /** A line of the preview. */
    record Row(ImportPlan.Change.Kind kind, String what, String before, String after) {
        static Row of(ImportPlan.Change change) {
            String element = change.element() instanceof Configuration ? "" : Labels.of(change.element());
            String feature =
                    change.key().isEmpty() ? "" : Labels.of(change.element().eClass(), change.key());
            String what = element.isEmpty() || feature.isEmpty() || feature.startsWith(element)
                    ? (feature.isEmpty() ? element : feature)
                    : NLS.bind(Messages.Import_RowOf, element, feature);
            boolean changed = change.kind() == ImportPlan.Change.Kind.CHANGED;
            return new Row(
                    change.kind(),
                    what,
                    changed ? orNothing(change.before()) : change.before(),
                    changed ? orNothing(change.after()) : change.after());
        }

        private static String orNothing(String value) {
            return value.isEmpty() ? Messages.Import_Empty : value;
        }
    }

    /** A list of schools if the name ends in {@code .csv}, else a configuration in the neutral format. Reads the file and the configuration. */
    static ImportReading read(String file, ConfigurationStore store, SecretStore secrets, Transports installed) {
        try (Reader reader = open(file)) {
            ImportPlan plan = file.toLowerCase(Locale.ROOT).endsWith(".csv")
                    ? ImportPlan.ofSchools(store, secrets, reader, installed)
                    : ImportPlan.ofConfiguration(store, secrets, reader, installed);
            return new Ready(plan, plan.changes().stream().map(Row::of).toList());
        } catch (ConfigurationException e) {
            return new Wrong(e.problems());
        } catch (CharacterCodingException e) {
            return new Wrong(List.of(Messages.Import_NotUtf8));
        } catch (IOException | InvalidPathException e) {
            return new Wrong(List.of(NLS.bind(Messages.Import_Unreadable, file)));
        }
    }

    private static Reader open(String file) throws IOException {
        return new BufferedReader(
                new InputStreamReader(Files.newInputStream(Path.of(file)), StandardCharsets.UTF_8.newDecoder()));
    }
}
