package org.b2bopen.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** Sends the technical log (slf4j) to a rolling file. Nothing of it reaches standard output, which belongs to the command line. */
public final class Logging {
    private static final String ONE_FILE = "5MB";
    private static final String ALL_FILES = "50MB";
    private static final int DAYS = 30;

    /** One line an event, whatever a server or a file name put into it (L4): a stack trace is on the same line, its lines parted by bars. */
    private static final String PATTERN = "%d{\"yyyy-MM-dd'T'HH:mm:ss.SSSXXX\",UTC} %-5level [%thread] %logger{36} - "
            + "%replace(%msg){'[\\x00-\\x1F\\x7F-\\x9F\\u2028\\u2029]',' '}"
            + "%replace(%xEx){'[\\x00-\\x1F\\x7F-\\x9F\\u2028\\u2029]+',' | '}%nopex%n";

    private Logging() {}

    /** Writes to {@code logs/b2bopen.log} of a workspace from now on, and nowhere else. Does nothing where slf4j is not bound to Logback. */
    public static void start(Path workspace) {
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
            return;
        }
        Path folder = workspace.toAbsolutePath().resolve("logs");
        context.reset();
        FileAppender<ILoggingEvent> file = rolls(folder) ? rolling(context, folder) : new FileAppender<>();
        file.setContext(context);
        file.setName("file");
        file.setFile(folder.resolve("b2bopen.log").toString());
        file.setEncoder(encoder(context));
        file.start();
        context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).setLevel(Level.INFO);
        context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).addAppender(file);
    }

    /** For a command that has no workspace, and at the end: closes the file, and what comes after is dropped. */
    public static void off() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.reset();
            context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
        }
    }

    /** Logback's file name patterns have no way of writing a percent sign of the folder's own name. */
    private static boolean rolls(Path folder) {
        return folder.toString().indexOf('%') < 0;
    }

    private static RollingFileAppender<ILoggingEvent> rolling(LoggerContext context, Path folder) {
        RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
        SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy = new SizeAndTimeBasedRollingPolicy<>();
        policy.setContext(context);
        policy.setParent(file);
        policy.setFileNamePattern(folder + "/b2bopen.%d{yyyy-MM-dd}.%i.log");
        policy.setMaxFileSize(FileSize.valueOf(ONE_FILE));
        policy.setTotalSizeCap(FileSize.valueOf(ALL_FILES));
        policy.setMaxHistory(DAYS);
        // The policy looks at the appender's file name when it starts.
        file.setFile(folder.resolve("b2bopen.log").toString());
        policy.start();
        file.setRollingPolicy(policy);
        return file;
    }

    private static PatternLayoutEncoder encoder(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern(PATTERN);
        encoder.start();
        return encoder;
    }
}
