package org.b2bopen.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.b2bopen.core.SchoolKey;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.PersonnelSchool;
import org.b2bopen.model.config.School;
import org.b2bopen.model.config.StudentSchool;
import org.b2bopen.transport.Service;

/** A row of School Details: one school and one destination (S1), which for Personnel is the school's own LA (P1). */
public record SchoolRow(Service service, String name, String la, String destinationLa, String school) {
    public SchoolRow {
        Objects.requireNonNull(service);
        Objects.requireNonNull(name);
        Objects.requireNonNull(la);
        Objects.requireNonNull(destinationLa);
        Objects.requireNonNull(school);
    }

    public static SchoolRow of(School row) {
        return switch (row) {
            case StudentSchool student ->
                new SchoolRow(
                        Service.STUDENT,
                        row.getName(),
                        text(row.getLaNumber()),
                        text(student.getDestinationLaNumber()),
                        text(row.getSchoolNumber()));
            case PersonnelSchool personnel ->
                new SchoolRow(
                        Service.PERSONNEL,
                        row.getName(),
                        text(row.getLaNumber()),
                        text(row.getLaNumber()),
                        text(row.getSchoolNumber()));
            default -> throw new IllegalArgumentException(row.eClass().getName());
        };
    }

    private static String text(String number) {
        return Objects.requireNonNullElse(number, "");
    }

    public SchoolKey key() {
        return new SchoolKey(la, school);
    }

    /** The row of a configuration that this one was made of. */
    public Optional<School> in(Configuration configuration) {
        List<? extends School> rows = service == Service.STUDENT
                ? configuration.getStudentSchools()
                : configuration.getPersonnel().getSchools();
        return rows.stream().filter(row -> of(row).sameKey(this)).findFirst().map(School.class::cast);
    }

    private boolean sameKey(SchoolRow other) {
        return la.equals(other.la) && destinationLa.equals(other.destinationLa) && school.equals(other.school);
    }
}
