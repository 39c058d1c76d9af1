package org.b2bopen.ui.la.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.b2bopen.la.imports.OutsideImport;
import org.b2bopen.la.wonde.WondeException;
import org.b2bopen.la.wonde.WondeSchoolsImport;

/**
 * Where the receiving side is that this window works on.
 *
 * @param data the receiver's data folder, absolute
 * @param url the database, {@code jdbc:postgresql:…} or {@code jdbc:sqlite:…}, without user and password; empty for the embedded one in
 *     the data folder
 * @param user for a database server; empty where the driver knows
 * @param works whether this program imports and runs tasks itself, in place of {@code serve} or {@code la run}
 * @param wondeSchools the file that says which schools a task 'Import from Wonde' reads; empty to leave such tasks to others
 */
record StoreSetting(Path data, String url, String user, boolean works, String wondeSchools) {
    private static final String EMBEDDED = "receiver.db";

    StoreSetting {
        Objects.requireNonNull(data);
        Objects.requireNonNull(url);
        Objects.requireNonNull(user);
        Objects.requireNonNull(wondeSchools);
    }

    static Path embedded(Path data) {
        return data.resolve(EMBEDDED);
    }

    /** What is opened. */
    String database() {
        return url.isEmpty() ? "jdbc:sqlite:" + embedded(data) : url;
    }

    /** In words, for the head of the bases. */
    String name() {
        return url.isEmpty() ? embedded(data).toString() : url;
    }

    Optional<OutsideImport> wondeImport() {
        return wondeSchools.isEmpty()
                ? Optional.empty()
                : Optional.of((store, goesOn) -> {
                    try {
                        return new WondeSchoolsImport(Path.of(wondeSchools), goesOn).execute(store);
                    } catch (WondeException | IllegalArgumentException e) {
                        throw new OutsideImport.Failed(e.getMessage(), e);
                    }
                });
    }

    /** Why it cannot be used, as a sentence; empty when it can be tried. */
    Optional<String> problem() {
        String lower = url.toLowerCase(Locale.ROOT);
        if (!data.isAbsolute()) {
            return Optional.of(Messages.Store_NoFolder);
        }
        if (!lower.isEmpty() && !lower.startsWith("jdbc:postgresql:") && !lower.startsWith("jdbc:sqlite:")) {
            return Optional.of(Messages.Store_BadUrl);
        }
        if (lower.contains("password=") || lower.contains("user=") || lower.matches("jdbc:postgresql://[^/]*@.*")) {
            return Optional.of(Messages.Store_SecretInUrl);
        }
        return wondeSchools.isEmpty() || StoreSettings.path(wondeSchools).isPresent()
                ? Optional.empty()
                : Optional.of(Messages.Store_BadWonde);
    }
}
