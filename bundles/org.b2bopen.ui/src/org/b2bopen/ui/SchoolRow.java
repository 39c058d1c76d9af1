package org.b2bopen.ui;

import java.util.Objects;
import java.util.Optional;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.StudentSchool;

/** A row of School Details: one school and one destination (S1). */
public record SchoolRow(String name, String la, String destinationLa, String school) {
    public SchoolRow {
        Objects.requireNonNull(name);
        Objects.requireNonNull(la);
        Objects.requireNonNull(destinationLa);
        Objects.requireNonNull(school);
    }

    public static SchoolRow of(StudentSchool row) {
        return new SchoolRow(
                row.getName(),
                Objects.requireNonNullElse(row.getLaNumber(), ""),
                Objects.requireNonNullElse(row.getDestinationLaNumber(), ""),
                Objects.requireNonNullElse(row.getSchoolNumber(), ""));
    }

    /** The row of a configuration that this one was made of. */
    public Optional<StudentSchool> in(Configuration configuration) {
        return configuration.getStudentSchools().stream()
                .filter(row -> of(row).sameKey(this))
                .findFirst();
    }

    private boolean sameKey(SchoolRow other) {
        return la.equals(other.la) && destinationLa.equals(other.destinationLa) && school.equals(other.school);
    }
}
