package org.b2bopen.la;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.b2bopen.la.imports.LaWork;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.StoreLogin;
import org.b2bopen.testkit.postgresql.Postgres;

/** A worker of its own: URL, data folder, its name, and by how many minutes its clock is ahead. Ends when nothing waits or runs. */
public final class ImporterProcess {
    private ImporterProcess() {}

    public static void main(String[] arguments) {
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(Long.parseLong(arguments[3])));
        StoreLogin login = new StoreLogin(Postgres.USER, Postgres.PASSWORD);
        try (LaStore store = LaStore.open(arguments[0], Optional.of(login), clock)) {
            do {
                LaWork.once(store, Path.of(arguments[1]), arguments[2]);
            } while (store.imports().open() > 0);
        }
    }
}
