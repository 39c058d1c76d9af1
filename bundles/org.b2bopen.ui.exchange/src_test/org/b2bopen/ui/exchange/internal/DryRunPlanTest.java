package org.b2bopen.ui.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.b2bopen.core.Code;
import org.b2bopen.core.FileOutcome;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.core.Outcome;
import org.junit.jupiter.api.Test;

class DryRunPlanTest {
    private final OutboxEntry good = Entries.ready("8204321_CES_820LLLL_002.xml");
    private final OutboxEntry wrong = Entries.wrongName("a.xml", "8204321_CES_820LLLL_001.xml");

    @Test
    void S6_a_dry_run_says_what_would_leave_to_whom_with_whose_log_in_and_why_the_rest_stays() {
        DryRunPlan plan = DryRunPlan.of(
                List.of(
                        outcome(wrong, Outcome.REFUSED, Optional.of(Code.NAME_PATTERN), "The name is wrong."),
                        outcome(good, Outcome.VALID, Optional.empty(), "Would be sent.")),
                List.of(good, wrong));
        assertEquals(
                List.of(
                        new DryRunPlan.Row(good.file(), true, "820", Optional.of(Entries.ROUTE), ""),
                        new DryRunPlan.Row(wrong.file(), false, "820", Optional.empty(), "The name is wrong.")),
                plan.rows());
        assertEquals(1, plan.leaving());
    }

    private static FileOutcome outcome(OutboxEntry entry, Outcome outcome, Optional<Code> code, String message) {
        return new FileOutcome(
                entry.file(),
                entry.service(),
                "820",
                outcome,
                code,
                message,
                Optional.empty(),
                entry.bytes(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
