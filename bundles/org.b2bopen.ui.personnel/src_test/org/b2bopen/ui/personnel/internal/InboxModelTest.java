package org.b2bopen.ui.personnel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.b2bopen.core.InboxEntry;
import org.b2bopen.core.SchoolKey;
import org.b2bopen.ui.personnel.internal.InboxModel.Emptiness;
import org.b2bopen.ui.personnel.internal.InboxModel.Look;
import org.junit.jupiter.api.Test;

class InboxModelTest {
    private static final List<InboxEntry> ONE = List.of(new InboxEntry(
            Path.of("8204321_PER_820LLLL_090.xml"), new SchoolKey("820", "4321"), 1000, Instant.EPOCH, true));

    @Test
    void P4_an_empty_Inbox_knows_why_it_is_empty() {
        assertEquals(Emptiness.UNKNOWN, InboxModel.emptiness(Look.NONE, List.of()), "not looked yet");
        assertEquals(Emptiness.NO_SCHOOL, InboxModel.emptiness(new Look(true, false, List.of()), List.of()));
        assertEquals(Emptiness.NOTHING_CAME, InboxModel.emptiness(new Look(true, true, List.of()), List.of()));
        assertEquals(Emptiness.HIDDEN, InboxModel.emptiness(new Look(true, true, ONE), List.of()));
        assertEquals(
                Emptiness.HIDDEN,
                InboxModel.emptiness(new Look(true, false, ONE), List.of()),
                "what came for a school that is deleted now");
        assertEquals(Emptiness.NOT_EMPTY, InboxModel.emptiness(new Look(true, true, ONE), ONE));
    }
}
