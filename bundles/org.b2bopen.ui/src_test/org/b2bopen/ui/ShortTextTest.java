package org.b2bopen.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShortTextTest {
    private static final String PATH = "/home/office/B2B/820/Files Not Exported";

    @Test
    void what_fits_stays_as_it_is() {
        assertEquals(PATH, ShortText.of(PATH, PATH.length(), String::length));
        assertEquals("", ShortText.of("", 0, String::length));
    }

    @Test
    void what_is_too_wide_keeps_its_beginning_and_its_end() {
        assertEquals("/home/off\u2026t Exported", ShortText.of(PATH, 20, String::length));
        assertEquals("\u2026d", ShortText.of(PATH, 2, String::length));
        assertEquals("\u2026", ShortText.of(PATH, 0, String::length));
    }

    @Test
    void it_takes_all_the_room_there_is() {
        for (int width = 1; width < PATH.length(); width++) {
            assertEquals(width, ShortText.of(PATH, width, String::length).length());
        }
    }

    @Test
    void no_half_of_a_character_is_left() {
        String text = "\ud83d\ude00".repeat(10);
        for (int width = 1; width < text.length(); width++) {
            String shortened = ShortText.of(text, width, String::length);
            assertTrue(shortened.length() <= width);
            assertEquals(-1, shortened.replace("\ud83d\ude00", "").indexOf('\ud83d'), shortened);
            assertEquals("\u2026", shortened.replace("\ud83d\ude00", ""));
        }
    }
}
