package org.b2bopen.cli.internal.demo;

import java.util.Optional;
import org.b2bopen.cli.internal.print.FileResult;
import org.b2bopen.core.Outcome;

/**
 * What became of a row of the demo.
 *
 * @param result what the engine said; empty if it said nothing about the file
 * @param arrived whether an LA has a file of this name with the same SHA-256
 * @param kept whether it still lies, unchanged, in Files Not Exported
 * @param logged whether the log store has the code of the refusal for it
 */
record DemoResult(PlacedFile placed, Optional<FileResult> result, boolean arrived, boolean kept, boolean logged) {
    boolean asExpected() {
        DemoFile row = placed.row();
        boolean said = result.map(said1 -> said1.outcome() == row.expected()
                        && said1.code().equals(row.code().map(Enum::name)))
                .orElse(false);
        return said && (row.expected() == Outcome.SENT ? arrived && !kept : !arrived && kept && logged);
    }
}
