package org.b2bopen.model;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a new password must fulfil (A8). One that is stored already, or comes with an import, is not asked. */
public enum PasswordRules {
    LENGTH("10 to 128 characters") {
        @Override
        boolean accepts(String candidate, String userName, Optional<String> old) {
            int length = candidate.codePointCount(0, candidate.length());
            return length >= 10 && length <= 128;
        }
    },
    UPPER_CASE("at least one upper case letter") {
        @Override
        boolean accepts(String candidate, String userName, Optional<String> old) {
            return has(candidate, Character::isUpperCase);
        }
    },
    LOWER_CASE("at least one lower case letter") {
        @Override
        boolean accepts(String candidate, String userName, Optional<String> old) {
            return has(candidate, Character::isLowerCase);
        }
    },
    DIGIT("at least one digit") {
        @Override
        boolean accepts(String candidate, String userName, Optional<String> old) {
            return has(candidate, Character::isDigit);
        }
    },
    SPECIAL("at least one special character, such as ! or #") {
        @Override
        boolean accepts(String candidate, String userName, Optional<String> old) {
            return has(
                    candidate,
                    c -> !Character.isLetterOrDigit(c) && !Character.isWhitespace(c) && !Character.isISOControl(c));
        }
    },
    NOT_USER_NAME("not the user name") {
        @Override
        boolean accepts(String candidate, String userName, Optional<String> old) {
            return !candidate.isEmpty()
                    && !candidate.toLowerCase(Locale.ROOT).equals(userName.toLowerCase(Locale.ROOT));
        }
    },
    NOT_COUNTED_UP("not the old password, nor the old one with its number counted up") {
        @Override
        boolean accepts(String candidate, String userName, Optional<String> old) {
            return !candidate.isEmpty()
                    && old.map(password -> !isCountedUp(password, candidate)).orElse(true);
        }
    };

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final String sentence;

    PasswordRules(String sentence) {
        this.sentence = sentence;
    }

    /** A rule, and whether the password fulfils it. */
    public record Result(PasswordRules rule, boolean fulfilled) {}

    /** Every rule, in the order a dialog shows them. @param old the password that is replaced, if there is one */
    public static List<Result> check(String candidate, String userName, Optional<String> old) {
        return Stream.of(values())
                .map(rule -> new Result(rule, rule.accepts(candidate, userName, old)))
                .toList();
    }

    /** What the rule asks for, to stand in a list. */
    public String sentence() {
        return sentence;
    }

    abstract boolean accepts(String candidate, String userName, Optional<String> old);

    private static boolean has(String text, IntPredicate kind) {
        return text.codePoints().anyMatch(kind);
    }

    /** Whether the two are the same, or differ in nothing but one number that is greater now. */
    private static boolean isCountedUp(String old, String candidate) {
        if (!NUMBER.matcher(old)
                .replaceAll("0")
                .equals(NUMBER.matcher(candidate).replaceAll("0"))) {
            return false;
        }
        List<String> before = numbers(old);
        List<String> now = numbers(candidate);
        int different = 0;
        boolean greater = true;
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(now.get(i))) {
                different++;
                greater &= new BigInteger(now.get(i)).compareTo(new BigInteger(before.get(i))) >= 0;
            }
        }
        return different == 0 || different == 1 && greater;
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }
}
