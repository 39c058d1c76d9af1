package org.b2bopen.la.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.b2bopen.la.store.HeldStudent.Place;
import org.b2bopen.la.store.student.DataGroup;
import org.b2bopen.la.store.student.StudentEntry;

/**
 * What was last imported of one student from one base (LA6), with the time at which each entry first came as it is: a list of
 * {@code [group, key, milliseconds, {values}]}.
 */
final class CachedEntries {
    private record Cached(long at, SortedMap<String, String> values) {}

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<Place, Cached> entries = new LinkedHashMap<>();

    static CachedEntries none() {
        return new CachedEntries();
    }

    static CachedEntries parse(String text) {
        CachedEntries cached = new CachedEntries();
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.START_ARRAY) {
                DataGroup group = DataGroup.valueOf(json.nextTextValue());
                String key = json.nextTextValue();
                long at = json.nextLongValue(0);
                SortedMap<String, String> values = new TreeMap<>();
                json.nextToken();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    values.put(json.currentName(), json.nextTextValue());
                }
                json.nextToken();
                cached.entries.put(new Place(group, key), new Cached(at, values));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cached;
    }

    /** What came last for a rule's subject; empty for nothing. */
    SortedMap<String, String> part(Place place, String item) {
        Cached cached = entries.get(place);
        return cached == null
                ? new TreeMap<>()
                : new StudentEntry(place.group(), place.key(), cached.values()).part(item);
    }

    /** Remembers what came now; where it came before as it is, the time stays. */
    void put(Place place, SortedMap<String, String> values, long now) {
        Cached before = entries.get(place);
        if (before == null || !before.values().equals(values)) {
            entries.put(place, new Cached(now, values));
        }
    }

    void remove(Place place) {
        entries.remove(place);
    }

    /** Forgets what came first before that time, and says how many entries that were. */
    int forgetBefore(long time) {
        int before = entries.size();
        entries.values().removeIf(cached -> cached.at() < time);
        return before - entries.size();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    int size() {
        return entries.size();
    }

    long oldest() {
        return entries.values().stream().mapToLong(Cached::at).min().orElse(Long.MAX_VALUE);
    }

    long newest() {
        return entries.values().stream().mapToLong(Cached::at).max().orElse(0);
    }

    String text() {
        StringWriter text = new StringWriter(2048);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartArray();
            for (Map.Entry<Place, Cached> entry : entries.entrySet()) {
                json.writeStartArray();
                json.writeString(entry.getKey().group().name());
                json.writeString(entry.getKey().key());
                json.writeNumber(entry.getValue().at());
                json.writeStartObject();
                for (Map.Entry<String, String> value : entry.getValue().values().entrySet()) {
                    json.writeStringField(value.getKey(), value.getValue());
                }
                json.writeEndObject();
                json.writeEndArray();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
