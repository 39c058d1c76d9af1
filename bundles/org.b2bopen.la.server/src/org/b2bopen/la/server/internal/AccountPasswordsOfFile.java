package org.b2bopen.la.server.internal;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.b2bopen.la.server.AccountPasswords;

/** The passwords of one account of an accounts file. */
public final class AccountPasswordsOfFile implements AccountPasswords {
    /** How many passwords, the present one among them, a new one must differ from (A8). */
    private static final int LAST = 10;
    /** Each costs a derivation that is slow on purpose, so not every lower number can be tried. */
    private static final int COUNTED_UP_BY = 10;

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final Account account;

    private AccountPasswordsOfFile(Account account) {
        this.account = account;
    }

    /** As {@link AccountPasswords#read} says. */
    public static Optional<AccountPasswords> read(Path accounts, String userName) {
        return Optional.ofNullable(
                        AccountsFile.read(accounts, true).byUserName().get(userName))
                .map(AccountPasswordsOfFile::new);
    }

    @Override
    public boolean hold(String candidate) {
        return Stream.concat(Stream.of(account.password()), account.former().stream())
                .limit(LAST)
                .anyMatch(hash -> hash.verify(candidate.toCharArray()));
    }

    @Override
    public boolean isCountedUp(String candidate) {
        return NUMBER.matcher(candidate)
                .results()
                .flatMap(number -> lower(number.group())
                        .map(less -> candidate.substring(0, number.start()) + less + candidate.substring(number.end())))
                .anyMatch(old -> account.password().verify(old.toCharArray()));
    }

    /** As they may have been written: 09 before 10, or 9. */
    private static Stream<String> lower(String number) {
        return IntStream.rangeClosed(1, COUNTED_UP_BY)
                .mapToObj(by -> new BigInteger(number).subtract(BigInteger.valueOf(by)))
                .filter(less -> less.signum() >= 0)
                .map(BigInteger::toString)
                .flatMap(less -> Stream.of(less, "0".repeat(Math.max(0, number.length() - less.length())) + less)
                        .distinct());
    }
}
