package org.b2bopen.cli.internal.print;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;
import org.b2bopen.cli.internal.console.Surroundings;
import org.b2bopen.core.FileOutcome;
import org.b2bopen.core.Summary;

/** Where a command writes its results: lines for people, or one JSON object a line. Safe for use by several threads. */
public final class Output {
    /** Escaped, so that a terminal or a pipe with another encoding than UTF-8 cannot spoil it. */
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final PrintStream out;
    private final boolean json;
    private final ResultText text;
    private final ProgressLine progress;
    private final AtomicReference<Summary> soFar = new AtomicReference<>(Summary.NOTHING);

    public Output(Surroundings surroundings, boolean json) {
        this.out = surroundings.out();
        this.json = json;
        this.text = new ResultText(surroundings.terminal());
        this.progress = new ProgressLine(surroundings, !json);
    }

    /** An empty object for {@link #object}. */
    public static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    public boolean json() {
        return json;
    }

    /** The monitor whose progress is shown, on a terminal only, and which a stop of the program cancels. */
    public ProgressLine progress() {
        return progress;
    }

    public void line(String line) {
        progress.aside(() -> out.println(line));
    }

    public void object(ObjectNode node) {
        String line = text(node);
        progress.aside(() -> {
            out.print(line + "\n");
            out.flush();
        });
    }

    /** In one line. */
    public static String text(ObjectNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public void file(FileOutcome outcome) {
        soFar.updateAndGet(summary -> summary.plus(outcome.outcome()));
        file(FileResult.of(outcome));
    }

    public void file(FileResult result) {
        if (json) {
            object(ResultJson.of(result));
        } else {
            text.lines(result).forEach(this::line);
        }
    }

    /** The summary of a run that was stopped: of the files that it got to. */
    public void summarySoFar() {
        summary(soFar.get());
    }

    public void summary(Summary summary) {
        progress.close();
        if (json) {
            object(ResultJson.of(summary));
        } else {
            line(Words.of(summary));
        }
    }
}
