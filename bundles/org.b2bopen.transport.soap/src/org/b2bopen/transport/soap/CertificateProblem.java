package org.b2bopen.transport.soap;

import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.net.ssl.X509ExtendedTrustManager;
import javax.net.ssl.X509TrustManager;

/** Says what is wrong with a server's certificate, in a sentence for a school (S5). */
final class CertificateProblem {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int SHOWN_NAMES = 3;

    private final X509TrustManager trusted;
    private final Clock clock;

    CertificateProblem(X509ExtendedTrustManager trusted, Clock clock) {
        this.trusted = trusted;
        this.clock = clock;
    }

    String inWords(X509Certificate[] chain, String authType, String host, CertificateException problem) {
        if (trustedButForItsName(chain, authType)) {
            return "The server's certificate is for " + names(chain[0]) + ", not for " + ServerWords.clean(host) + ".";
        }
        Date now = Date.from(clock.instant());
        if (because(problem, BasicReason.EXPIRED, CertificateExpiredException.class)
                || chain[0].getNotAfter().before(now)) {
            X509Certificate expired = firstOr(chain, c -> c.getNotAfter().before(now));
            return "The server's certificate expired on " + day(expired.getNotAfter()) + ".";
        }
        if (because(problem, BasicReason.NOT_YET_VALID, CertificateNotYetValidException.class)
                || chain[0].getNotBefore().after(now)) {
            X509Certificate early = firstOr(chain, c -> c.getNotBefore().after(now));
            return "The server's certificate is valid only from " + day(early.getNotBefore())
                    + ". Is the date of this computer right?";
        }
        if (chain[0].getSubjectX500Principal().equals(chain[0].getIssuerX500Principal())) {
            return "The server's certificate is signed by itself and not by an authority that this computer trusts.";
        }
        return "The server's certificate is not from an authority that this computer trusts (issuer: "
                + commonName(chain[chain.length - 1].getIssuerX500Principal().getName()) + ").";
    }

    /** The chain alone is good, so what the full check disliked is the name. */
    private boolean trustedButForItsName(X509Certificate[] chain, String authType) {
        try {
            trusted.checkServerTrusted(chain, authType);
            return true;
        } catch (CertificateException e) {
            return false;
        }
    }

    private static boolean because(Throwable problem, BasicReason reason, Class<? extends Exception> type) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)
                    || cause instanceof CertPathValidatorException path && path.getReason() == reason) {
                return true;
            }
        }
        return false;
    }

    private static X509Certificate firstOr(X509Certificate[] chain, Predicate<X509Certificate> wanted) {
        for (X509Certificate certificate : chain) {
            if (wanted.test(certificate)) {
                return certificate;
            }
        }
        return chain[0];
    }

    private String day(Date date) {
        return DAY.format(date.toInstant().atZone(clock.getZone()));
    }

    private static String names(X509Certificate certificate) {
        List<String> names = new ArrayList<>();
        try {
            Collection<List<?>> alternatives = certificate.getSubjectAlternativeNames();
            if (alternatives != null) {
                alternatives.stream()
                        .map(entry -> entry.get(1))
                        .filter(String.class::isInstance)
                        .map(name -> ServerWords.clean((String) name))
                        .forEach(names::add);
            }
        } catch (CertificateParsingException e) {
            names.clear();
        }
        if (names.isEmpty()) {
            return commonName(certificate.getSubjectX500Principal().getName());
        }
        String shown = names.stream().limit(SHOWN_NAMES).collect(Collectors.joining(", "));
        return names.size() > SHOWN_NAMES ? shown + " and others" : shown;
    }

    private static String commonName(String distinguishedName) {
        try {
            for (Rdn rdn : new LdapName(distinguishedName).getRdns()) {
                if (rdn.getType().equalsIgnoreCase("CN")) {
                    return "\"" + ServerWords.clean(rdn.getValue().toString()).replace('"', '\'') + "\"";
                }
            }
        } catch (InvalidNameException e) {
            return "\"" + ServerWords.clean(distinguishedName).replace('"', '\'') + "\"";
        }
        return "\"" + ServerWords.clean(distinguishedName).replace('"', '\'') + "\"";
    }
}
