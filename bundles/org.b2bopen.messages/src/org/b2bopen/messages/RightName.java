package org.b2bopen.messages;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name that a file should have by its type and header, for one whose own name is wrong (V1, V2): for example
 * {@code 8204321_CES_820LLLL_001.xml} for what a browser saved as {@code 8204321_CES_820LLLL_1 (1).xml}.
 */
public final class RightName {
    private static final Pattern SEQUENCE =
            Pattern.compile("_(?<sequence>[0-9]{1,3})(?![0-9A-Za-z])(?!.*_[0-9]{1,3}(?![0-9A-Za-z]))");
    /** The parts of a name pattern that have one evident text: a named group, a group of alternatives, an escaped or a plain character. */
    private static final Pattern PART = Pattern.compile("\\(\\?<(?<group>[A-Za-z]+)>(?:[^()\\\\]|\\\\.)*\\)"
            + "|\\(\\?:(?<first>[^()|\\\\]*)(?:\\|[^()\\\\]*)?\\)"
            + "|\\\\(?<escaped>[^A-Za-z0-9])"
            + "|(?<plain>[A-Za-z0-9_ -])");

    private RightName() {}

    /** Empty where type or header do not tell, and where the name is right already. */
    public static Optional<String> of(CheckReport report) {
        if (report.type().isEmpty() || report.header().isEmpty()) {
            return Optional.empty();
        }
        int sequence = report.name().map(FileName::sequence).orElseGet(() -> sequence(report.fileName()));
        return of(report.type().get(), report.header().get(), sequence).filter(name -> !name.equals(report.fileName()));
    }

    /**
     * @param sequence 1 to 999
     * @return empty where no name of the type says what the header says
     */
    public static Optional<String> of(MessageType type, Header header, int sequence) {
        Map<String, String> values = Map.of(
                "sourceLa", header.sourceLa(),
                "sourceSchool", header.sourceSchool(),
                "destinationLa", header.destinationLa(),
                "destinationSchool", header.destinationSchool(),
                "sequence", String.format(Locale.ROOT, "%03d", sequence));
        StringBuilder name = new StringBuilder();
        String pattern = type.namePattern().pattern();
        Matcher part = PART.matcher(pattern);
        int at = 0;
        while (at < pattern.length() && part.find(at) && part.start() == at) {
            name.append(text(part, values));
            at = part.end();
        }
        FileName meant = new FileName(
                header.sourceLa(), header.sourceSchool(), header.destinationLa(), header.destinationSchool(), sequence);
        return Optional.of(name.toString())
                .filter(text -> type.parse(text).filter(meant::equals).isPresent());
    }

    private static String text(Matcher part, Map<String, String> values) {
        if (part.group("group") != null) {
            return values.getOrDefault(part.group("group"), "");
        }
        if (part.group("first") != null) {
            return part.group("first");
        }
        return part.group("escaped") != null ? part.group("escaped") : part.group("plain");
    }

    /** The last short number that stands behind an underscore; 1 where there is none. */
    private static int sequence(String fileName) {
        Matcher number = SEQUENCE.matcher(fileName);
        return number.find() ? Math.max(1, Integer.parseInt(number.group("sequence"))) : 1;
    }
}
