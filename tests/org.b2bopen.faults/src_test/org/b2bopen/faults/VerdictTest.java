package org.b2bopen.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A measurement of R1 is worth as much as its eye for what breaks it. */
class VerdictTest {
    private static final Contents.Item ONE = new Contents.Item("820_1001_820LL26_001.xml", "aa");
    private static final Contents.Item TWO = new Contents.Item("820_1001_820LL26_002.xml", "bb");
    private static final Contents.Item OTHER_CONTENT = new Contents.Item(TWO.name(), "cc");

    private final Verdict verdict = new Verdict();

    @Test
    void eachFileOnceIsClean() {
        verdict.arrived(2);
        verdict.compare("at the receiver", List.of(ONE, TWO), List.of(TWO, ONE));
        assertTrue(verdict.clean());
        assertEquals("files=2 lost=0 duplicated=0 wrong=0", verdict.toString());
    }

    @Test
    void aFileThatIsNotThereIsLost() {
        verdict.arrived(1);
        verdict.compare("at the receiver", List.of(ONE, TWO), List.of(ONE));
        assertEquals(1, verdict.lost());
        assertFalse(verdict.clean());
        assertTrue(verdict.problems().getFirst().contains(TWO.toString()), verdict.problems()::toString);
    }

    @Test
    void aFileThatIsThereTwiceIsDuplicated() {
        verdict.arrived(3);
        verdict.compare("at the receiver", List.of(ONE, TWO), List.of(ONE, TWO, TWO));
        assertEquals(1, verdict.duplicated());
        assertFalse(verdict.clean());
    }

    @Test
    void aFileWithOtherContentIsBothLostAndWrong() {
        verdict.arrived(2);
        verdict.compare("at the receiver", List.of(ONE, TWO), List.of(ONE, OTHER_CONTENT));
        assertEquals("files=2 lost=1 duplicated=0 wrong=1", verdict.toString());
    }

    @Test
    void whatIsGivenTwiceMayArriveTwice() {
        verdict.arrived(2);
        verdict.compare("at the receiver", List.of(ONE, ONE), List.of(ONE, ONE));
        assertTrue(verdict.clean());
        verdict.compare("at the receiver", List.of(ONE, ONE), List.of(ONE));
        assertEquals(1, verdict.lost());
    }

    @Test
    void nothingArrivedProvesNothing() {
        assertFalse(verdict.clean());
    }
}
