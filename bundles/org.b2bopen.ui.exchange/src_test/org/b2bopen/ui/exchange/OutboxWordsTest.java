package org.b2bopen.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
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
