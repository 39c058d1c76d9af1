package org.b2bopen.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void inBritain() {
        Locale.setDefault(Locale.UK);
    }

    @AfterEach
    void atHome() {
        Locale.setDefault(before);
    }

    @Test
    void LA8_counts_have_separators_between_the_thousands() {
        assertEquals("0", Numbers.of(0));
        assertEquals("999", Numbers.of(999));
        assertEquals("1,234,567", Numbers.of(1_234_567));
    }
}
