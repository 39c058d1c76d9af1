package org.b2bopen.model.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.b2bopen.model.NeutralConfiguration.ConfigurationException;
import org.b2bopen.model.Problem;
import org.b2bopen.model.SecretKey;
import org.b2bopen.model.config.ConfigFactory;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.School;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A list of schools as CSV, put into a configuration (A9). Nothing of a cell is ever quoted: it may hold a password. */
public final class SchoolList {
    private static final int MAX_CHARACTERS = 16 << 20;
    private static final String SERVICE = "service";
    private static final String PASSWORD = "password";

    /** As in the neutral format, so that there is one set of names to learn. */
    private static final List<String> COLUMNS = List.of(
            SERVICE,
            "name",
            "laNumber",
            "schoolNumber",
            "destinationLaNumber",
            "userName",
            PASSWORD,
            "filesNotExported",
            "filesExported",
            "filesImported");

    private final Configuration configuration;
    private final Map<SecretKey, String> passwords = new HashMap<>();
    private final Map<EObject, Long> lines = new HashMap<>();
    private final Set<SecretKey> seen = new HashSet<>();
    private final List<String> errors = new ArrayList<>();

    private SchoolList(Configuration configuration) {
        this.configuration = configuration;
    }

    /**
     * @param configuration is changed
     * @throws ConfigurationException with every line that cannot be read
     */
    public static SchoolList read(Reader csv, Configuration configuration) throws IOException, ConfigurationException {
        SchoolList list = new SchoolList(configuration);
        list.parse(text(csv));
        if (!list.errors.isEmpty()) {
            throw new ConfigurationException(list.errors);
        }
        return list;
    }

    private static String text(Reader csv) throws IOException, ConfigurationException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        for (int n = csv.read(buffer); n >= 0; n = csv.read(buffer)) {
            text.append(buffer, 0, n);
            if (text.length() > MAX_CHARACTERS) {
                throw new ConfigurationException(List.of("The list is longer than 16 million characters."));
            }
        }
        boolean mark = !text.isEmpty() && text.charAt(0) == '\uFEFF';
        return mark ? text.substring(1) : text.toString();
    }

    private void parse(String text) throws IOException {
        String head = text.lines().findFirst().orElse("");
        // A spreadsheet writes semicolons where the decimal sign is a comma.
        char separator = head.indexOf(';') >= 0 && head.indexOf(',') < 0 ? ';' : ',';
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<String> columns = null;
            for (CSVRecord record : parser) {
                if (columns == null) {
                    columns = columns(record);
                    if (!errors.isEmpty()) {
                        return;
                    }
                } else {
                    row(columns, record, parser.getCurrentLineNumber());
                }
            }
            if (columns == null) {
                errors.add("The list is empty.");
            }
        } catch (CSVException | UncheckedIOException e) {
            errors.add("This is not CSV: a quotation mark is not closed, or stands in the middle of a cell.");
        }
    }

    private List<String> columns(CSVRecord header) {
        List<String> columns = new ArrayList<>();
        for (String cell : header) {
            String name = cell.strip();
            Optional<String> known =
                    COLUMNS.stream().filter(name::equalsIgnoreCase).findFirst();
            if (known.isEmpty()) {
                errors.add("Line 1: \"" + NeutralText.printable(name)
                        + "\" is not a column of this list. Its columns are " + String.join(", ", COLUMNS) + ".");
            } else if (columns.contains(known.get())) {
                errors.add("Line 1: the column " + known.get() + " is there twice.");
            }
            columns.add(known.orElse(""));
        }
        for (String needed : List.of("laNumber", "schoolNumber")) {
            if (!columns.contains(needed)) {
                errors.add("Line 1: the column " + needed + " is missing.");
            }
        }
        return columns;
    }

    private void row(List<String> columns, CSVRecord record, long line) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < record.size(); i++) {
            if (i >= columns.size()) {
                errors.add("Line " + line + ": has more cells than there are columns.");
                return;
            }
            if (!record.get(i).isBlank()) {
                cells.put(columns.get(i), record.get(i).strip());
            }
        }
        if (cells.isEmpty()) {
            return;
        }
        switch (cells.getOrDefault(SERVICE, "student").toLowerCase(Locale.ROOT)) {
            case "student" -> {
                cells.putIfAbsent("destinationLaNumber", cells.getOrDefault("laNumber", ""));
                put(
                        ConfigFactory.eINSTANCE.createStudentSchool(),
                        cast(configuration.getStudentSchools()),
                        cells,
                        line);
            }
            case "personnel" ->
                put(
                        ConfigFactory.eINSTANCE.createPersonnelSchool(),
                        cast(configuration.getPersonnel().getSchools()),
                        cells,
                        line);
            default -> errors.add("Line " + line + ", service: must be student or personnel.");
        }
    }

    /** An empty cell leaves what is stored as it is. */
    private void put(School fresh, List<School> rows, Map<String, String> cells, long line) {
        fill(fresh, cells, line);
        SecretKey key = SecretKey.of(fresh);
        if (!seen.add(key)) {
            errors.add("Line " + line + ": names the same school as a line before.");
            return;
        }
        Optional<School> stored =
                rows.stream().filter(row -> SecretKey.of(row).equals(key)).findFirst();
        School row = stored.orElse(fresh);
        if (stored.isPresent()) {
            fill(row, cells, line);
        } else {
            rows.add(row);
        }
        lines.put(row, line);
        if (cells.containsKey(PASSWORD)) {
            passwords.put(key, cells.get(PASSWORD));
        }
    }

    private void fill(School row, Map<String, String> cells, long line) {
        cells.forEach((column, text) -> {
            EStructuralFeature feature = row.eClass().getEStructuralFeature(column);
            if (feature != null) {
                row.eSet(feature, text);
            } else if (!column.equals(SERVICE) && !column.equals(PASSWORD) && row.eContainer() == null) {
                errors.add("Line " + line + ", " + column + ": is not for this service.");
            }
        });
    }

    public Configuration configuration() {
        return configuration;
    }

    public Map<SecretKey, String> passwords() {
        return passwords;
    }

    /** Where in the list a problem is, or where in the configuration it already was. */
    public String place(Problem problem) {
        Long line = lines.get(problem.element());
        return line == null ? problem.path() : "Line " + line + ", " + problem.key();
    }

    @SuppressWarnings("unchecked")
    private static List<School> cast(List<? extends School> rows) {
        return (List<School>) rows;
    }
}
