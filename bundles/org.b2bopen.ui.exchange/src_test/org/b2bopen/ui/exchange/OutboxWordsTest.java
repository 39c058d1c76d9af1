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

    private static OutboxEntry ofType(String name) {
        return new OutboxEntry(
                Path.of("/b2b/820/8204321_CES_820LLLL_001.xml"),
                Service.STUDENT,
                name,
                "820",
                "4321",
                "820",
                1000,
                0,
                OutboxEntry.State.READY,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
