package org.b2bopen.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.transport.Service;
import org.junit.jupiter.api.Test;

class OutboxWordsTest {
    @Test
    void S6_the_type_is_said_by_its_short_form_where_its_name_has_one() {
        assertEquals("CES", OutboxWords.type(ofType("B2B:Student (CES)")));
        assertEquals("CTF", OutboxWords.type(ofType("Common Transfer File (CTF)")));
        assertEquals("Meals (of a week) list", OutboxWords.type(ofType("Meals (of a week) list")));
        assertEquals("", OutboxWords.type(ofType("")));
    }

    @Test
    void S6_one_file_needs_attention_and_two_need_it() {
        assertEquals("1 needs attention", OutboxWords.counted(OutboxEntry.State.NEEDS_ATTENTION, 1));
        assertEquals("2 need attention", OutboxWords.counted(OutboxEntry.State.NEEDS_ATTENTION, 2));
        assertEquals(
                NumberFormat.getIntegerInstance().format(2_000) + " ready",
                OutboxWords.counted(OutboxEntry.State.READY, 2_000));
    }

    @Test
    void S6_a_column_says_that_a_file_waits_for_its_name_and_the_properties_which_one() {
        OutboxEntry wrong = entry("", OutboxEntry.State.NEEDS_ATTENTION, Optional.of("8204321_CES_820LLLL_001.xml"));
        assertEquals("stays until renamed", OutboxWords.will(wrong));
        assertEquals("stays; rename to 8204321_CES_820LLLL_001.xml", OutboxWords.willHappen(wrong));
        OutboxEntry ready = entry("", OutboxEntry.State.READY, Optional.empty());
        assertEquals("goes to LA 820", OutboxWords.will(ready));
        assertEquals("goes to LA 820", OutboxWords.willHappen(ready));
    }

    @Test
    void H2_a_file_is_promised_another_try_only_while_one_is_to_come() {
        OutboxEntry waiting = entry("", OutboxEntry.State.WAITING_FOR_SERVER, Optional.empty());
        assertEquals("is tried again", OutboxWords.will(waiting, true));
        assertEquals("waits for the next run", OutboxWords.will(waiting, false));
        assertEquals("waits for the next run", OutboxWords.willHappen(waiting));
    }

    private static OutboxEntry ofType(String name) {
        return entry(name, OutboxEntry.State.READY, Optional.empty());
    }

    private static OutboxEntry entry(String type, OutboxEntry.State state, Optional<String> rightName) {
        return new OutboxEntry(
                Path.of("/b2b/820/8204321_CES_820LLLL_001.xml"),
                Service.STUDENT,
                type,
                "820",
                "4321",
                "820",
                1000,
                0,
                state,
                Optional.empty(),
                "",
                Optional.empty(),
                rightName,
                List.of(),
                List.of());
    }
}
