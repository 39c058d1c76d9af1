package org.b2bopen.la.store.student;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a student is recognised by (LA3), made comparable: names without case, accents, spaces and marks ({@code O'Example} is
 * {@code OEXAMPLE}).
 *
 * @param upn or null, as are the others
 * @param dateOfBirth {@code YYYY-MM-DD}
 * @param sex {@code M}, {@code F} or {@code U}
 */
public record Identifiers(String upn, String dateOfBirth, String familyName, String givenName, String sex) {
    private static final int NEEDED_BESIDE_UPN = 3;

    public static Identifiers of(IncomingStudent student) {
        return new Identifiers(
                student.identifier("upn"),
                student.identifier("dateOfBirth"),
                fold(student.identifier("familyName")),
                fold(student.identifier("givenName")),
                sex(student.identifier("sex")));
    }

    /** The same UPN and three of the other four; or, where one of the two has no UPN, all four. */
    public boolean matches(Identifiers other) {
        long equal = Stream.of(
                        same(dateOfBirth, other.dateOfBirth),
                        same(familyName, other.familyName),
                        same(givenName, other.givenName),
                        same(sex, other.sex))
                .filter(Boolean::booleanValue)
                .count();
        return upn != null && other.upn != null
                ? upn.equals(other.upn) && equal >= NEEDED_BESIDE_UPN
                : equal == NEEDED_BESIDE_UPN + 1;
    }

    private static boolean same(String one, String other) {
        return one != null && !one.isEmpty() && Objects.equals(one, other);
    }

    /** Null stays null. */
    public static String fold(String name) {
        if (name == null) {
            return null;
        }
        StringBuilder folded = new StringBuilder(name.length());
        String source = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        source.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString().toUpperCase(Locale.ROOT);
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(c -> c < 128);
    }

    /** National code sets for gender and sex meet here: 1 and 2 are M and F, anything unknown is U. Null stays null. */
    public static String sex(String code) {
        return code == null
                ? null
                : switch (code.toUpperCase(Locale.ROOT)) {
                    case "M", "1", "MALE" -> "M";
                    case "F", "2", "FEMALE" -> "F";
                    default -> "U";
                };
    }
}
