package org.b2bopen.la.imports;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.b2bopen.la.store.Alerts;
import org.b2bopen.la.store.LaStore;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends open alerts by e-mail, each once, those of one look in one message (LA8). */
public final class AlertMail {
    private static final Logger LOG = LoggerFactory.getLogger(AlertMail.class);
    private static final String PATIENCE_MILLIS = "20000";

    private final LaStore store;
    private final MailSettings settings;

    public AlertMail(LaStore store, MailSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    /** Sends what was not sent; where that fails, the next look tries again. Returns how many alerts went. */
    public int send() {
        List<Alerts.Alert> mine = store.alerts().toMail().stream()
                .filter(alert -> store.alerts().takeForMail(alert.id()))
                .toList();
        if (mine.isEmpty()) {
            return 0;
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // The mail library finds its parts through it.
        thread.setContextClassLoader(SMTPTransport.class.getClassLoader());
        try {
            send(mine);
            return mine.size();
        } catch (MessagingException e) {
            LOG.warn("Alerts could not be sent by {}", settings, e);
            mine.forEach(alert -> store.alerts().putBackForMail(alert.id()));
            return 0;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void send(List<Alerts.Alert> alerts) throws MessagingException {
        MimeMessage message = new MimeMessage(session());
        message.setFrom(new InternetAddress(settings.from()));
        for (String to : settings.to()) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(to));
        }
        message.setSubject(
                alerts.size() == 1
                        ? "B2B Open: " + subject(alerts.getFirst())
                        : "B2B Open: " + alerts.size() + " alerts",
                StandardCharsets.UTF_8.name());
        message.setText(
                alerts.stream()
                        .map(alert -> alert.raisedAt() + "  " + alert.message())
                        .collect(Collectors.joining("\r\n", "", "\r\n")),
                StandardCharsets.UTF_8.name());
        Transport.send(message);
    }

    private static String subject(Alerts.Alert alert) {
        return switch (alert.kind()) {
            case IMPORT_FAILED -> "an import failed";
            case TASK_FAILED -> "a task failed";
            case TASK_OVERDUE -> "a task is overdue";
            case NEW_UNMATCHED -> "new unmatched students";
            case OLD_CONFLICTS -> "conflicts have been open for long";
            case SILENT_SCHOOL -> "a school is silent";
        };
    }

    private Session session() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", Integer.toString(settings.port()));
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        switch (settings.security()) {
            case NONE -> {
                // Loopback only.
            }
            case STARTTLS -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.put("mail.smtp.ssl.enable", "true");
        }
        if (settings.userName().isEmpty()) {
            return Session.getInstance(properties);
        }
        properties.put("mail.smtp.auth", "true");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(
                        settings.userName().orElseThrow(), settings.password().orElseThrow());
            }
        });
    }
}
