package org.b2bopen.ui.administration.internal;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.b2bopen.transport.TrustStoreFile;
import org.eclipse.osgi.util.NLS;

/**
 * What a file of a private CA's certificates holds (A6).
 *
 * @param sentence for people
 */
record TrustStoreCheck(boolean ok, String sentence) {
    /** Reads the file. */
    static TrustStoreCheck of(String file, Clock clock, Locale locale) {
        try {
            Collection<? extends Certificate> certificates = TrustStoreFile.read(Path.of(file));
            Optional<Instant> end = certificates.stream()
                    .filter(X509Certificate.class::isInstance)
                    .map(each -> ((X509Certificate) each).getNotAfter().toInstant())
                    .min(Comparator.naturalOrder());
            String until = end.map(instant -> DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                            .withLocale(locale)
                            .withZone(ZoneId.systemDefault())
                            .format(instant))
                    .orElse("");
            boolean expired = end.isPresent() && end.get().isBefore(clock.instant());
            return new TrustStoreCheck(
                    !expired,
                    NLS.bind(
                            expired ? Messages.TrustStore_Expired : Messages.TrustStore_Holds,
                            certificates.size(),
                            until));
        } catch (IOException | InvalidPathException e) {
            return new TrustStoreCheck(false, Messages.TrustStore_Unreadable);
        }
    }
}
