package org.b2bopen.cli.internal.print;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.b2bopen.core.Summary;
import org.b2bopen.messages.Finding;
import org.b2bopen.transport.Receipt;

/** The JSON of H2; scripts rely on every key. */
public final class ResultJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ResultJson() {}

    public static ObjectNode of(FileResult result) {
        ObjectNode node = NODES.objectNode().put("file", result.file().toString());
        put(node, "service", result.service());
        put(node, "la", result.la());
        node.put("outcome", Words.of(result.outcome()));
        put(node, "code", result.code());
        put(node, "message", Optional.of(result.message()));
        result.place().ifPresent(place -> place(node, place));
        put(node, "sha256", result.sha256());
        put(node, "receipt", result.receipt().map(Receipt::id));
        result.bytes().ifPresent(bytes -> node.put("bytes", bytes.longValue()));
        result.receipt().ifPresent(receipt -> node.put("alreadyDelivered", receipt.alreadyDelivered()));
        findings(node, "errors", result.errors());
        findings(node, "queries", result.queries());
        return node;
    }

    public static ObjectNode of(Summary summary) {
        ObjectNode node = NODES.objectNode();
        node.putObject("summary")
                .put("sent", summary.sent())
                .put("imported", summary.imported())
                .put("valid", summary.valid())
                .put("refused", summary.refused())
                .put("failed", summary.failed())
                .put("inDoubt", summary.inDoubt());
        return node;
    }

    private static void findings(ObjectNode node, String key, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        ArrayNode array = node.putArray(key);
        for (Finding finding : findings) {
            ObjectNode one =
                    array.addObject().put("code", finding.code().name()).put("message", finding.message());
            place(one, finding);
        }
    }

    private static void place(ObjectNode node, Finding finding) {
        if (finding.line() > 0) {
            node.put("line", finding.line()).put("column", finding.column());
        }
        put(node, "path", Optional.of(finding.path()));
    }

    private static void put(ObjectNode node, String key, Optional<String> value) {
        value.filter(text -> !text.isEmpty()).ifPresent(text -> node.put(key, text));
    }
}
