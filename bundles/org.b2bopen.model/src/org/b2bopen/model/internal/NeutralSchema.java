package org.b2bopen.model.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.b2bopen.model.NeutralConfiguration;

/** The published JSON Schema: which keys there are, in which order, and what their values look like. */
public final class NeutralSchema {
    /** The rules of the model say these in sentences of their own, for dialogs too. */
    private static final List<String> SAID_BY_RULES = List.of("pattern", "minLength");

    /** Made on the first import only: to get the validator ready takes longer than all the rest. */
    private static final class Validator {
        static final Schema INSTANCE = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read());
    }

    private final JsonNode tree = read();

    private static JsonNode read() {
        try (InputStream content = NeutralConfiguration.class.getResourceAsStream("configuration.schema.json")) {
            return JsonMapper.builder().build().readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Path to sentence; never quotes a value. */
    public Map<String, String> problems(JsonNode configuration) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (Error error : Validator.INSTANCE.validate(configuration)) {
            if (!SAID_BY_RULES.contains(error.getKeyword())) {
                problems.putIfAbsent(path(error), sentence(error));
            }
        }
        return problems;
    }

    /** The keys of an object of the format, in order. @param definition such as {@code localAuthority}; null for the outermost */
    List<String> keys(String definition) {
        JsonNode object = definition == null ? tree : tree.path("$defs").path(definition);
        List<String> keys = new ArrayList<>();
        object.path("properties").fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static String path(Error error) {
        StringBuilder path = new StringBuilder();
        NodePath location = error.getInstanceLocation();
        for (int i = 0; i < location.getNameCount(); i++) {
            if (location.getElement(i) instanceof Integer index) {
                path.append('[').append(index).append(']');
            } else {
                append(path, String.valueOf(location.getElement(i)));
            }
        }
        if (error.getProperty() != null) {
            append(path, error.getProperty());
        }
        return path.toString();
    }

    private static void append(StringBuilder path, String key) {
        path.append(path.isEmpty() ? "" : ".").append(NeutralText.printable(key));
    }

    private static String sentence(Error error) {
        return switch (error.getKeyword()) {
            case "additionalProperties" -> "is not a key of this format";
            case "required" -> "is missing";
            case "type" -> "must be " + types(error.getSchemaNode());
            case "enum" -> "must be " + words(error.getSchemaNode());
            case "uniqueItems" -> "must not hold the same twice";
            case "maxLength" ->
                "must not be longer than " + error.getSchemaNode().asInt() + " characters";
            case "minimum" -> "must be " + error.getSchemaNode().asText() + " or more";
            case "maximum" -> "must be " + error.getSchemaNode().asText() + " or less";
            default -> "does not follow the rule " + error.getKeyword();
        };
    }

    private static String types(JsonNode types) {
        return list(types)
                .map(type -> switch (type.asText()) {
                    case "string" -> "text in quotes";
                    case "boolean" -> "true or false";
                    case "array" -> "a list [ ]";
                    case "integer" -> "a whole number";
                    case "object" -> "an object { }";
                    default -> type.asText();
                })
                .reduce((a, b) -> a + " or " + b)
                .orElseThrow();
    }

    private static String words(JsonNode values) {
        return list(values)
                .map(JsonNode::asText)
                .reduce((a, b) -> a + " or " + b)
                .orElseThrow();
    }

    private static Stream<JsonNode> list(JsonNode node) {
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
    }
}
