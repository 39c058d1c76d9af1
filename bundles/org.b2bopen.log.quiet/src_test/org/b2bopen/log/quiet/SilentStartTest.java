package org.b2bopen.log.quiet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.ContextInitializer;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

class SilentStartTest {
    /** As Logback starts itself: it finds the class by its service file. */
    @Test
    void H2_nothing_is_printed_before_the_program_says_where_its_log_is() throws Exception {
        LoggerContext context = new LoggerContext();
        new ContextInitializer(context).autoConfig();

        assertEquals(Level.OFF, context.getLogger(Logger.ROOT_LOGGER_NAME).getLevel());
        assertFalse(context.getLogger(Logger.ROOT_LOGGER_NAME)
                .iteratorForAppenders()
                .hasNext());
    }
}
