package org.b2bopen.core;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.b2bopen.log.CleanText;
import org.b2bopen.transport.Receipt;

/** What became of a file, as proof (R5): as text to print, or as JSON. The window and the command line give the same one. */
public final class DeliveryProof {
    /** Escaped, so that a terminal or a pipe with another encoding than UTF-8 cannot spoil it. */
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private DeliveryProof() {}

    /** One object in one line of ASCII, for one transfer. */
    public static String json(FileHistory history) {
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
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * The lines of a page that can be printed. Nothing in them can forge a line (L4).
     *
     * @param version of the program that prints it
     */
    public static List<String> text(List<FileHistory> histories, Instant now, String version) {
        List<String> lines = new ArrayList<>();
        for (FileHistory history : histories) {
            boolean sent = history.direction() == FileHistory.Direction.EXPORT;
            lines.add((sent ? "Delivery of " : "Import of ") + CleanText.of(history.fileName()));
            lines.add((sent ? "  To           LA " : "  From         LA ") + history.la() + ", " + history.service());
            lines.add("  Size         " + history.bytes() + " bytes");
            lines.add("  SHA-256      " + history.sha256());
            lines.add("  Transfer id  " + history.key());
            if (sent) {
                lines.add("  Receipt      "
                        + history.receipt().map(DeliveryProof::receipt).orElse("none"));
            }
            lines.add("  States (UTC)");
            for (FileHistory.Event event : history.events()) {
                lines.add(String.format(
                                Locale.ROOT,
                                "    %-24s  %-12s  %s",
                                event.at(),
                                event.state(),
                                CleanText.of(event.detail()))
                        .stripTrailing());
            }
            lines.add("");
        }
        lines.add("Printed " + now + " by B2B Open " + version + ".");
        return lines;
    }

    private static String receipt(Receipt receipt) {
        return CleanText.of(receipt.id()) + ", given by the LA at " + receipt.receivedAt()
                + (receipt.alreadyDelivered() ? " (the first one again)" : "");
    }
}
