package org.b2bopen.cli.internal.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.b2bopen.cli.internal.print.FileResult;
import org.b2bopen.cli.internal.print.Output;
import org.b2bopen.cli.internal.print.ResultJson;
import org.b2bopen.cli.internal.print.Words;
import org.b2bopen.core.Outcome;
import org.b2bopen.core.Summary;

/** What the demo prints: a table that says of each file what was expected, what happened, and why. */
final class DemoReport {
    private static final String LINE = "%-5s  %-32s  %-24s  %-24s  %s";

    private final Output output;

    DemoReport(Output output) {
        this.output = output;
    }

    void print(List<DemoResult> results, Summary summary, Optional<Path> kept) {
        output.progress().close();
        if (output.json()) {
            results.forEach(result -> output.object(json(result)));
        } else {
            output.line(String.format(Locale.ROOT, LINE, "", "File", "Expected", "Happened", "Where it is now"));
            results.forEach(this::table);
            output.line("");
            closing(results, kept);
        }
        output.summary(summary);
    }

    private void table(DemoResult result) {
        DemoFile row = result.placed().row();
        Optional<FileResult> said = result.result();
        output.line(String.format(
                Locale.ROOT,
                LINE,
                result.asExpected() ? "ok" : "WRONG",
                row.name(),
                words(row.expected(), row.code().map(Enum::name)),
                said.map(one -> words(one.outcome(), one.code())).orElse("nothing"),
                whereabouts(result)));
        output.line("       " + row.what() + ", " + Words.bytes(result.placed().bytes()));
        said.filter(one -> one.outcome() != Outcome.SENT).ifPresent(one -> why(one));
    }

    private void why(FileResult said) {
        output.line("       Why: " + Words.plain(said.message()));
        said.errors().stream()
                .filter(error -> error.line() > 0)
                .findFirst()
                .ifPresent(error -> output.line("       Where: line " + error.line() + ", column " + error.column()
                        + (error.path().isEmpty() ? "" : ", " + Words.plain(error.path()))));
    }

    private void closing(List<DemoResult> results, Optional<Path> kept) {
        long wrong = results.stream().filter(result -> !result.asExpected()).count();
        output.line(
                wrong == 0
                        ? "All " + results.size() + " files fared as expected."
                        : wrong + " of " + results.size() + " files did not fare as expected.");
        kept.ifPresent(folder -> output.line("Both sides are kept in " + folder));
    }

    private static String words(Outcome outcome, Optional<String> code) {
        return Words.of(outcome) + code.map(one -> " [" + one + "]").orElse("");
    }

    private static String whereabouts(DemoResult result) {
        if (result.arrived()) {
            return "at the LA, byte for byte" + (result.kept() ? ", and still here" : "");
        }
        return (result.kept() ? "still in Files Not Exported" : "neither here nor there")
                + (result.logged() ? ", reason in the log" : "");
    }

    private static ObjectNode json(DemoResult result) {
        DemoFile row = result.placed().row();
        ObjectNode node = result.result()
                .map(ResultJson::of)
                .orElseGet(() -> JsonNodeFactory.instance
                        .objectNode()
                        .put("file", result.placed().file().toString()));
        node.put("what", row.what()).put("expected", Words.of(row.expected()));
        row.code().ifPresent(code -> node.put("expectedCode", code.name()));
        return node.put("arrived", result.arrived())
                .put("kept", result.kept())
                .put("logged", result.logged())
                .put("asExpected", result.asExpected());
    }
}
