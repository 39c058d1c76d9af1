package org.b2bopen.ui.la.internal;

import java.util.StringJoiner;
import org.b2bopen.la.store.Students.Held;
import org.b2bopen.la.store.student.IncomingStudent;
import org.b2bopen.ui.Moments;
import org.eclipse.osgi.util.NLS;

/** Who somebody is, in a line. */
final class StudentWords {
    private StudentWords() {}

    static String name(Held student) {
        return name(student.familyName(), student.givenName());
    }

    static String name(IncomingStudent student) {
        return name(student.identifier("familyName"), student.identifier("givenName"));
    }

    private static String name(String family, String given) {
        StringJoiner name = new StringJoiner(", ");
        if (family != null) {
            name.add(family);
        }
        if (given != null) {
            name.add(given);
        }
        return name.length() == 0 ? Messages.Student_NoName : name.toString();
    }

    static String line(Held student) {
        StringJoiner line = new StringJoiner(" \u00b7 ").add(name(student));
        if (student.dateOfBirth() != null) {
            line.add(NLS.bind(Messages.Student_Born, date(student.dateOfBirth())));
        }
        if (student.upn() != null) {
            line.add(NLS.bind(Messages.Student_Upn, student.upn()));
        }
        if (!student.active()) {
            line.add(Messages.Student_Inactive);
        }
        return line.add(NLS.bind(Messages.Student_Number, student.id())).toString();
    }

    /** As people read it; what is no date, as it came. */
    static String date(String iso) {
        return Moments.day(text(iso));
    }

    static String text(String value) {
        return value == null ? "" : value;
    }
}
