package org.b2bopen.la;

import java.util.Map;
import org.b2bopen.la.store.student.DataGroup;
import org.b2bopen.la.store.student.IncomingStudent;

/** Fictitious incoming students. */
public final class Children {
    private Children() {}

    /** The number gives UPN, GUID and names; everything is the same for the same number. */
    public static IncomingStudent.Builder child(int number) {
        return IncomingStudent.builder().guid("guid-" + number).add(DataGroup.IDENTIFIERS, identifiers(number));
    }

    /** Of as many names and days as a whole LA has: else every child shares its day of birth with hundreds. */
    public static Map<String, String> identifiers(int number) {
        return Map.of(
                "upn",
                upn(number),
                "familyName",
                "Sampleton" + (char) ('a' + number % 26) + (number < 676 ? "" : "-" + number / 676),
                "givenName",
                "Alpha" + (char) ('a' + number / 26 % 26),
                "dateOfBirth",
                "%d-%02d-%02d".formatted(2015 - number / 336 % 8, number / 28 % 12 + 1, number % 28 + 1),
                "sex",
                number % 2 == 0 ? "F" : "M");
    }

    public static String upn(int number) {
        return "A820%09d".formatted(number);
    }
}
