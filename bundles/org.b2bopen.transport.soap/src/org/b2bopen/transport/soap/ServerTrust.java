package org.b2bopen.transport.soap;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.TlsSettings;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TrustStoreFile;

/** Whom the client believes: the Java platform's authorities, and those of the user's trust store beside them (A6). */
final class ServerTrust {
    private final X509ExtendedTrustManager platform;

    private ServerTrust(X509ExtendedTrustManager platform) {
        this.platform = platform;
    }

    static ServerTrust ofPlatform() throws TransportException {
        try {
            return new ServerTrust(managerOver(null));
        } catch (GeneralSecurityException e) {
            throw new TransportException(
                    FaultCode.TLS, false, "The certificates that Java trusts could not be read on this computer.", e);
        }
    }

    /** What a session encrypts with, and who checked the server for it. */
    record ClientTls(SSLContext context, CheckingTrustManager check) {}

    ClientTls tlsFor(TlsSettings settings) throws TransportException {
        try {
            CheckingTrustManager check = managerFor(settings);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {check}, null);
            return new ClientTls(context, check);
        } catch (GeneralSecurityException e) {
            throw new TransportException(
                    FaultCode.TLS, false, "Encrypted connections could not be set up on this computer.", e);
        }
    }

    CheckingTrustManager managerFor(TlsSettings settings) throws TransportException, GeneralSecurityException {
        X509ExtendedTrustManager manager =
                settings.trustStore().isPresent() ? with(settings.trustStore().get()) : platform;
        return new CheckingTrustManager(manager, settings.minimum());
    }

    private X509ExtendedTrustManager with(Path file) throws TransportException, GeneralSecurityException {
        Collection<? extends Certificate> own;
        try {
            own = TrustStoreFile.read(file);
        } catch (IOException e) {
            throw new TransportException(
                    FaultCode.TLS,
                    false,
                    "The trust store could not be read. It must be a PEM file, or a PKCS12 file without a password.",
                    e);
        }
        try {
            KeyStore all = KeyStore.getInstance("PKCS12");
            all.load(null, null);
            int number = 0;
            for (X509Certificate certificate : platform.getAcceptedIssuers()) {
                all.setCertificateEntry("platform" + number++, certificate);
            }
            for (Certificate certificate : own) {
                all.setCertificateEntry("own" + number++, certificate);
            }
            return managerOver(all);
        } catch (IOException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static X509ExtendedTrustManager managerOver(KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
        factory.init(store);
        return Arrays.stream(factory.getTrustManagers())
                .filter(X509ExtendedTrustManager.class::isInstance)
                .map(X509ExtendedTrustManager.class::cast)
                .findFirst()
                .orElseThrow(() -> new GeneralSecurityException("no PKIX trust manager"));
    }
}
