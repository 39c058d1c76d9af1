package org.b2bopen.ui.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.messages.MessageTypes;
import org.junit.jupiter.api.Test;

class RightNamesTest {
    private static final String RIGHT = "8204321_CES_820LLLL_001.xml";
    private static final OutboxEntry WRONG = Entries.wrongName("8204321_CES_820LLLL_001 (1).xml", RIGHT);

    @Test
    void V2_the_right_name_is_proposed_or_the_next_number_that_is_free() {
        assertEquals(RIGHT, names(WRONG).proposal());
        assertEquals(
                "8204321_CES_820LLLL_002.xml",
                names(WRONG, Entries.ready(RIGHT)).proposal());
        assertEquals(
                "8204321_CES_820LLLL_003.xml",
                names(WRONG, Entries.ready(RIGHT), Entries.ready("8204321_CES_820LLLL_002.xml"))
                        .proposal());
    }

    @Test
    void V2_what_is_typed_is_judged_in_words() {
        RightNames names = names(WRONG, Entries.ready(RIGHT));
        assertNull(names.problem("8204321_CES_820LLLL_002.xml"));
        assertEquals(Messages.Rename_Same, names.problem("8204321_CES_820LLLL_001 (1).xml"));
        assertEquals(Messages.Rename_NotAName, names.problem("../x.xml"));
        assertEquals("There is another file named " + RIGHT + ".", names.problem(RIGHT));
        assertEquals(
                "The content is of another school or Local Authority: the name should be like " + RIGHT + ".",
                names.problem("8209999_CES_820LLLL_002.xml"));
    }

    private static RightNames names(OutboxEntry wrong, OutboxEntry... others) {
        List<OutboxEntry> waiting = new ArrayList<>(List.of(others));
        waiting.add(wrong);
        return new RightNames(MessageTypes.shipped(), wrong, waiting);
    }
}
