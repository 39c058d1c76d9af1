package org.b2bopen.la.wonde.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;

/**
 * U+0000 in texts of an answer: JSON can write it, nobody means it, and PostgreSQL keeps no text that has it. It comes out of a MIS whose
 * fields are of a fixed length.
 */
final class NulCharacters {
    private static final String NUL = "\0";

    private NulCharacters() {}

    /** Takes them out, wherever they are in it, and says how many texts had any. */
    static int removeFrom(JsonNode node) {
        int texts = 0;
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                if (isConcerned(field.getValue())) {
                    field.setValue(cleaned(field.getValue()));
                    texts++;
                } else {
                    texts += removeFrom(field.getValue());
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (isConcerned(array.get(i))) {
                    array.set(i, cleaned(array.get(i)));
                    texts++;
                } else {
                    texts += removeFrom(array.get(i));
                }
            }
        }
        return texts;
    }

    private static boolean isConcerned(JsonNode node) {
        return node.isTextual() && node.textValue().contains(NUL);
    }

    private static JsonNode cleaned(JsonNode node) {
        return TextNode.valueOf(node.textValue().replace(NUL, ""));
    }
}
