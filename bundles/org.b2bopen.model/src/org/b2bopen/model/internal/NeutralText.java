package org.b2bopen.model.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.b2bopen.model.NeutralConfiguration.ConfigurationException;

/** JSON text of unknown origin made into a tree. Nothing of the text is ever quoted: it may hold passwords. */
public final class NeutralText {
    private static final int MAX_CHARACTERS = 16 << 20;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(32)
                            .maxStringLength(1 << 20)
                            .maxNumberLength(100)
                            .maxNameLength(1000)
                            .build())
                    .build())
            .build();

    private NeutralText() {}

    /** @throws ConfigurationException if it is not one JSON object */
    public static JsonNode parse(Reader reader) throws IOException, ConfigurationException {
        String text = read(reader);
        if (text.isBlank()) {
            throw unacceptable("The configuration is empty.");
        }
        try {
            List<String> doubles = doubles(text);
            if (!doubles.isEmpty()) {
                throw new ConfigurationException(doubles);
            }
            JsonNode tree = MAPPER.readTree(text);
            if (!tree.isObject()) {
                throw unacceptable("The configuration must be a JSON object: it begins with { and ends with }.");
            }
            return tree;
        } catch (StreamConstraintsException e) {
            throw unacceptable("The configuration is nested too deeply, or has a text or number that is too long.");
        } catch (JsonProcessingException e) {
            throw unacceptable("Line " + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr() + ": this is not JSON.");
        }
    }

    private static String read(Reader reader) throws IOException, ConfigurationException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
            text.append(buffer, 0, n);
            if (text.length() > MAX_CHARACTERS) {
                throw unacceptable("The configuration is longer than 16 million characters.");
            }
        }
        boolean mark = !text.isEmpty() && text.charAt(0) == '\uFEFF';
        return mark ? text.substring(1) : text.toString();
    }

    /** Names every key that is given twice, of which a tree would silently keep the last, and what follows the end of the JSON. */
    private static List<String> doubles(String text) throws IOException {
        List<String> problems = new ArrayList<>();
        Deque<Set<String>> open = new ArrayDeque<>();
        boolean over = false;
        try (JsonParser parser = MAPPER.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int line = parser.currentTokenLocation().getLineNr();
                if (over) {
                    problems.add("Line " + line + ": nothing may follow the end of the configuration.");
                    return problems;
                }
                if (token.isStructStart()) {
                    open.push(new HashSet<>());
                } else if (token.isStructEnd()) {
                    open.pop();
                } else if (token == JsonToken.FIELD_NAME && !open.element().add(parser.currentName())) {
                    problems.add(
                            "Line " + line + ": the key \"" + printable(parser.currentName()) + "\" is given twice.");
                }
                over = open.isEmpty();
            }
        }
        return problems;
    }

    public static String printable(String key) {
        String shown = key.length() > 60 ? key.substring(0, 60) + "…" : key;
        return shown.replaceAll("[\\p{Cc}\\p{Cs}\\p{Cf}]", "?");
    }

    private static ConfigurationException unacceptable(String sentence) {
        return new ConfigurationException(List.of(sentence));
    }
}
