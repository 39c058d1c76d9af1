package org.b2bopen.la.wonde.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.b2bopen.la.store.IncomingRecord;
import org.b2bopen.la.wonde.WondeException;
import org.b2bopen.la.wonde.WondeSchool;
import org.eclipse.core.runtime.IProgressMonitor;

/** The questions that an import asks, page by page. */
public final class WondePages implements AutoCloseable {
    private static final int PER_PAGE = 200;
    /** No school has as many students; a server that goes on naming next pages is not to be followed for ever. */
    private static final int MOST_PAGES = 1_000;

    private final WondeClient client;
    private final String school;
    private int pages;
    private int textsWithNul;

    public WondePages(
            WondeSchool school, Clock clock, Patience patience, RandomGenerator jitter, IProgressMonitor monitor) {
        this.client = new WondeClient(school, clock, patience, jitter, monitor);
        this.school = "schools/" + school.id() + "/";
    }

    /** The first page of the students, of all or of those that changed since then. */
    public URI students(Optional<String> since) {
        return client.address(
                school + "students?include=" + String.join(",", WondeMapping.INCLUDES) + "&per_page=" + PER_PAGE
                        + since.map(time -> "&updated_after=" + encoded(time)).orElse(""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public JsonNode get(URI page) throws WondeException {
        if (++pages > MOST_PAGES) {
            throw new WondeException(
                    WondeException.Reason.UNEXPECTED, "Wonde names more pages than any school can have.", null);
        }
        JsonNode answer = client.get(page);
        textsWithNul += NulCharacters.removeFrom(answer);
        return answer;
    }

    /** How many texts of all answers had a NUL character in them, which was left out. */
    public int textsWithNul() {
        return textsWithNul;
    }

    /** The page after this one, wherever Wonde says it is. No pagination at all means that everything was on this page. */
    public Optional<URI> next(JsonNode answer) throws WondeException {
        String next = answer.at("/meta/pagination/next").asText("");
        try {
            return next.isEmpty() || next.equals("null") ? Optional.empty() : Optional.of(URI.create(next));
        } catch (IllegalArgumentException e) {
            throw new WondeException(
                    WondeException.Reason.UNEXPECTED, "Wonde names a next page that is not an address.", null);
        }
    }

    public List<IncomingRecord> records(JsonNode answer) throws WondeException {
        JsonNode data = answer.path("data");
        if (!data.isArray()) {
            throw new WondeException(WondeException.Reason.UNEXPECTED, "Wonde's students are not a list.", null);
        }
        List<IncomingRecord> records = new ArrayList<>(data.size());
        data.forEach(student -> records.add(WondeMapping.record(student)));
        return records;
    }

    /**
     * Whether any student was deleted since then. A deletion names an id of Wonde's, which changes when a pupil is enrolled again, and
     * not the {@code upi} that we know a student by; who is gone, {@link #guids} tells.
     */
    public boolean anyDeleted(String since) throws WondeException {
        JsonNode answer =
                get(client.address(school + "deletions?type=student&per_page=1&updated_after=" + encoded(since)));
        return !answer.path("data").isEmpty();
    }

    /** The GUIDs of all students that Wonde has of the school now. */
    public Set<String> guids() throws WondeException {
        Set<String> guids = new HashSet<>();
        Optional<URI> page = Optional.of(client.address(school + "students?per_page=" + PER_PAGE));
        while (page.isPresent()) {
            JsonNode answer = get(page.get());
            answer.path("data").forEach(student -> guids.add(student.path("upi").asText("")));
            page = next(answer);
        }
        return guids;
    }

    @Override
    public void close() {
        client.close();
    }
}
