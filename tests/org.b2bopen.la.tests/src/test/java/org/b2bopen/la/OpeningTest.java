package org.b2bopen.la;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.Optional;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.StoreException;
import org.b2bopen.la.store.StoreLogin;
import org.b2bopen.la.store.VirtualFile;
import org.b2bopen.testkit.postgresql.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Why a database on a server cannot be opened, told by a real one. */
class OpeningTest {
    private final Stores.Place there = Stores.POSTGRESQL.make();

    @Test
    void LA1_a_wrong_password_and_a_missing_one_are_told_in_words() {
        assertEquals("the server refuses this user name or password", reason(there.url(), "Wrong!Passw0rd"));
        assertEquals("the server asks for a user name and a password", reason(there.url(), ""));
    }

    @Test
    void LA1_a_database_that_is_not_there_is_told_in_words() {
        String other = there.url().replaceAll("/[^/]*$", "/nothing");
        assertEquals("the server has no database of that name", reason(other, Postgres.PASSWORD));
    }

    @Test
    void LA1_a_server_that_is_not_there_is_told_in_words() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        String nowhere = "jdbc:postgresql://127.0.0.1:" + free + "/la";
        assertEquals("no database server answers at that address", reason(nowhere, Postgres.PASSWORD));
    }

    @Test
    @Timeout(120)
    void LA1_a_server_that_vanishes_holds_nobody_for_ever_and_is_used_again_when_it_is_back() throws IOException {
        try (SilentServer server = new SilentServer(there.url());
                LaStore store =
                        new Stores.Place(server.url() + "?socketTimeout=2", there.login()).open(Clock.systemUTC())) {
            store.bases().findOrAdd("820", "4321", "Green Abbey", "tester");
            server.becomeSilent();
            StoreException problem = assertThrows(
                    StoreException.class, () -> store.files().begin(1, VirtualFile.Origin.WONDE, "Wonde 2026-03-02"));
            assertEquals("the server does not answer", problem.reason());
            server.speakAgain();
            assertEquals(1, store.bases().all().size());
        }
    }

    private static String reason(String url, String password) {
        return assertThrows(
                        StoreException.class,
                        () -> LaStore.open(
                                url, Optional.of(new StoreLogin(Postgres.USER, password)), Clock.systemUTC()))
                .reason();
    }
}
