package org.b2bopen.cli.internal.print;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.b2bopen.core.FileHistory;
import org.b2bopen.transport.Receipt;

/** What became of a file, as proof (R5): for people to print, or as JSON. */
public final class Proof {
    private Proof() {}

    /** One object for each transfer. */
    public static ObjectNode json(FileHistory history) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("file", history.fileName())
                .put("direction", history.direction().name().toLowerCase(Locale.ROOT))
                .put("service", history.service().name())
                .put("la", history.la())
                .put("bytes", history.bytes())
                .put("sha256", history.sha256())
                .put("transferId", history.key());
        if (history.receipt().isPresent()) {
            Receipt receipt = history.receipt().get();
            node.putObject("receipt")
                    .put("id", receipt.id())
                    .put("receivedAt", receipt.receivedAt().toString())
                    .put("bytes", receipt.length())
                    .put("sha256", receipt.sha256())
                    .put("alreadyDelivered", receipt.alreadyDelivered());
        }
        ArrayNode events = node.putArray("events");
        for (FileHistory.Event event : history.events()) {
            ObjectNode one = events.addObject().put("at", event.at().toString()).put("state", event.state());
            if (!event.detail().isEmpty()) {
                one.put("detail", event.detail());
            }
        }
        return node;
    }

    public static List<String> text(List<FileHistory> histories, Instant now, String version) {
        List<String> lines = new ArrayList<>();
        for (FileHistory history : histories) {
            boolean sent = history.direction() == FileHistory.Direction.EXPORT;
            lines.add((sent ? "Delivery of " : "Import of ") + Words.plain(history.fileName()));
            lines.add((sent ? "  To           LA " : "  From         LA ") + history.la() + ", " + history.service());
            lines.add("  Size         " + history.bytes() + " bytes");
            lines.add("  SHA-256      " + history.sha256());
            lines.add("  Transfer id  " + history.key());
            if (sent) {
                lines.add("  Receipt      "
                        + history.receipt().map(Proof::receipt).orElse("none"));
            }
            lines.add("  States (UTC)");
            for (FileHistory.Event event : history.events()) {
                lines.add(String.format("    %-24s  %-12s  %s", event.at(), event.state(), Words.plain(event.detail()))
                        .stripTrailing());
            }
            lines.add("");
        }
        lines.add("Printed " + now + " by B2B Open " + version + ".");
        return lines;
    }

    private static String receipt(Receipt receipt) {
        return Words.plain(receipt.id()) + ", given by the LA at " + receipt.receivedAt()
                + (receipt.alreadyDelivered() ? " (the first one again)" : "");
    }
}
