package org.b2bopen.la.store.student;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How values stand in the database: an entry's as an object of texts with sorted keys, so that equal values are equal texts and SQL can
 * compare them; a whole student as {@code {"guid":…,"entries":[[group,key,{values}],…]}}.
 */
public final class EntryJson {
    private static final JsonFactory JSON = new JsonFactory();

    private EntryJson() {}

    /** Of an entry's values; keys in their order. */
    public static String of(SortedMap<String, String> values) {
        return write(json -> values(json, values));
    }

    public static SortedMap<String, String> values(String text) {
        return read(text, json -> {
            json.nextToken();
            return values(json);
        });
    }

    public static String of(IncomingStudent student) {
        return write(json -> {
            json.writeStartObject();
            if (student.guid().isPresent()) {
                json.writeStringField("guid", student.guid().get());
            }
            json.writeArrayFieldStart("entries");
            for (StudentEntry entry : student.entries()) {
                json.writeStartArray();
                json.writeString(entry.group().name());
                json.writeString(entry.key());
                values(json, entry.values());
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    public static IncomingStudent student(String text) {
        return read(text, json -> {
            Optional<String> guid = Optional.empty();
            List<StudentEntry> entries = new ArrayList<>();
            json.nextToken();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String field = json.currentName();
                json.nextToken();
                if (field.equals("guid")) {
                    guid = Optional.of(json.getText());
                } else {
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        DataGroup group = DataGroup.valueOf(json.nextTextValue());
                        String key = json.nextTextValue();
                        json.nextToken();
                        entries.add(new StudentEntry(group, key, values(json)));
                        json.nextToken();
                    }
                }
            }
            return new IncomingStudent(guid, entries);
        });
    }

    private static void values(JsonGenerator json, Map<String, String> values) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, String> value : values.entrySet()) {
            json.writeStringField(value.getKey(), value.getValue());
        }
        json.writeEndObject();
    }

    private static SortedMap<String, String> values(JsonParser json) throws IOException {
        SortedMap<String, String> values = new TreeMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            values.put(json.currentName(), json.nextTextValue());
        }
        return values;
    }

    private interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    private interface Reading<T> {
        T from(JsonParser json) throws IOException;
    }

    private static String write(Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static <T> T read(String text, Reading<T> reading) {
        try (JsonParser json = JSON.createParser(text)) {
            return reading.from(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
