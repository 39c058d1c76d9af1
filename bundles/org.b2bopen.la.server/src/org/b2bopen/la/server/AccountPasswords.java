package org.b2bopen.la.server;

import java.nio.file.Path;
import java.util.Optional;
import org.b2bopen.la.server.internal.AccountPasswordsOfFile;

/** What the next password of an account is compared with (A8): only hashes are known, so each answer takes seconds. */
public interface AccountPasswords {
    /**
     * Those of a user name in an accounts file (H4); empty where the file has no such account.
     *
     * @throws IllegalArgumentException with a sentence for people when the file cannot be used
     */
    static Optional<AccountPasswords> read(Path accounts, String userName) {
        return AccountPasswordsOfFile.read(accounts, userName);
    }

    /** Whether it is the present password or one of the nine before. */
    boolean hold(String candidate);

    /** Whether it is the present password with a number in it raised by 1 to 10. */
    boolean isCountedUp(String candidate);
}
