package org.b2bopen.model;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a new password must fulfil (A8). One that is stored already, or comes with an import, is not asked.
 *
 * <p>A dialog calls {@link #atOnce} with every key, in the UI thread, and {@link #check} in the background, whose answer it shows if
 * nothing was typed since; it saves only what {@link #check} found {@linkplain State#FULFILLED fulfilled} throughout.
 */
public enum PasswordRules {
    LENGTH("10 to 128 characters") {
        @Override
        boolean accepts(String candidate, String userName, PasswordHistory history) {
            int length = candidate.codePointCount(0, candidate.length());
            return length >= 10 && length <= 128;
        }
    },
    UPPER_CASE("at least one upper case letter") {
        @Override
        boolean accepts(String candidate, String userName, PasswordHistory history) {
            return has(candidate, Character::isUpperCase);
        }
    },
    LOWER_CASE("at least one lower case letter") {
        @Override
        boolean accepts(String candidate, String userName, PasswordHistory history) {
            return has(candidate, Character::isLowerCase);
        }
    },
    DIGIT("at least one digit") {
        @Override
        boolean accepts(String candidate, String userName, PasswordHistory history) {
            return has(candidate, Character::isDigit);
        }
    },
    SPECIAL("at least one special character, such as ! or #") {
        @Override
        boolean accepts(String candidate, String userName, PasswordHistory history) {
            return has(
                    candidate,
                    c -> !Character.isLetterOrDigit(c) && !Character.isWhitespace(c) && !Character.isISOControl(c));
        }
    },
    NOT_USER_NAME("not the user name") {
        @Override
        boolean accepts(String candidate, String userName, PasswordHistory history) {
            return !candidate.isEmpty()
                    && !candidate.toLowerCase(Locale.ROOT).equals(userName.toLowerCase(Locale.ROOT));
        }
    },
    NOT_COUNTED_UP("not the old password with its number counted up") {
        @Override
        boolean accepts(String candidate, String userName, PasswordHistory history) {
            return !candidate.isEmpty()
                    && history.current()
                            .map(old -> !isCountedUp(old, candidate))
                            .orElse(true);
        }
    },
    NOT_RECENT("none of the last " + PasswordHistory.LAST + " passwords") {
        @Override
        boolean accepts(String candidate, String userName, PasswordHistory history) {
            return !candidate.isEmpty() && !history.holds(candidate);
        }

        @Override
        boolean isQuick(String candidate, PasswordHistory history) {
            return candidate.isEmpty() || history.isQuick(candidate);
        }
    };

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final String sentence;

    PasswordRules(String sentence) {
        this.sentence = sentence;
    }

    public enum State {
        FULFILLED,
        BROKEN,
        /** Not worked out yet: only {@link PasswordRules#atOnce} says so. */
        OPEN
    }

    /** A rule, and whether the password fulfils it. */
    public record Result(PasswordRules rule, State state) {
        public boolean fulfilled() {
            return state == State.FULFILLED;
        }
    }

    /**
     * Every rule, in the order a dialog shows them. Comparing with former passwords takes a tenth of a second: not for the UI thread.
     *
     * @param history of the log-in, by {@link SecretStore#history}; for a row whose key is being changed, of the key it had
     */
    public static List<Result> check(String candidate, String userName, PasswordHistory history) {
        return Stream.of(values())
                .map(rule -> rule.result(candidate, userName, history))
                .toList();
    }

    /** The same without waiting: a rule that takes long to work out is {@link State#OPEN}. */
    public static List<Result> atOnce(String candidate, String userName, PasswordHistory history) {
        return Stream.of(values())
                .map(rule -> rule.isQuick(candidate, history)
                        ? rule.result(candidate, userName, history)
                        : new Result(rule, State.OPEN))
                .toList();
    }

    private Result result(String candidate, String userName, PasswordHistory history) {
        return new Result(this, accepts(candidate, userName, history) ? State.FULFILLED : State.BROKEN);
    }

    /** What the rule asks for, to stand in a list. */
    public String sentence() {
        return sentence;
    }

    abstract boolean accepts(String candidate, String userName, PasswordHistory history);

    boolean isQuick(String candidate, PasswordHistory history) {
        return true;
    }

    private static boolean has(String text, IntPredicate kind) {
        return text.codePoints().anyMatch(kind);
    }

    /** Whether the two differ in nothing but one number that is greater now. */
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
        return different == 1 && greater;
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }
}
