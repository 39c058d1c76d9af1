package org.b2bopen.la.wonde;

import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A school whose data is read from Wonde (LA2).
 *
 * @param la three digits, and {@code school} four: the base that the data goes to
 * @param id what Wonde calls the school
 * @param api {@code https://<domain>/v1.0/}; the domain depends on the school's region, and a wrong one gives no data, not an error
 * @param token the school's own; never printed
 */
public record WondeSchool(String la, String school, String name, String id, URI api, String token) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /** @throws IllegalArgumentException with a sentence for people, which does not quote the token */
    public WondeSchool {
        Objects.requireNonNull(name);
        need(la.matches("[2-9][0-9]{2}"), "The LA number must have three digits, 201 to 999.");
        need(school.matches("[0-9]{4}"), "The school number must have four digits.");
        need(ID.matcher(id).matches(), "The id of a school at Wonde has letters and digits only.");
        need(
                "https".equals(api.getScheme()) || "http".equals(api.getScheme()) && isThisComputer(api.getHost()),
                "The address of Wonde must begin with https://.");
        need(api.getHost() != null && api.getUserInfo() == null, "The address of Wonde is not one.");
        need(!token.isBlank() && token.chars().allMatch(c -> c > ' ' && c < 127), "The token is empty or not one.");
    }

    private static void need(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static boolean isThisComputer(String host) {
        return "localhost".equals(host) || host != null && host.matches("127(\\.[0-9]{1,3}){3}|\\[::1]");
    }

    @Override
    public String toString() {
        return "WondeSchool[" + la + "/" + school + ", " + id + ", " + api + "]";
    }
}
