package org.b2bopen.la.store;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The database could not read or keep something, for example because the disk is full. Nothing of the failed call is kept. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final int SQLITE_PERM = 3;
    private static final int SQLITE_BUSY = 5;
    private static final int SQLITE_LOCKED = 6;
    private static final int SQLITE_READONLY = 8;
    private static final int SQLITE_IOERR = 10;
    private static final int SQLITE_CORRUPT = 11;
    private static final int SQLITE_FULL = 13;
    private static final int SQLITE_CANTOPEN = 14;
    private static final int SQLITE_NOTADB = 26;

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Why, for people who did not write the program: the end of a sentence, without its full stop. */
    public String reason() {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = getCause(); cause != null && !causes.contains(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        for (Throwable cause : causes.reversed()) {
            Optional<String> known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
        }
        Throwable root = causes.isEmpty() ? this : causes.getLast();
        String message = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        return message.lines().findFirst().orElse("").replaceAll("\\.$", "");
    }

    private static Optional<String> known(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case UnknownHostException e -> "there is no server of that name";
                    case ConnectException e -> "no database server answers at that address";
                    case SocketTimeoutException e -> "the server does not answer";
                    case SQLiteException e -> ofCode(e.getResultCode());
                    case SQLException e when e.getSQLState() != null -> ofState(e.getSQLState());
                    default -> null;
                });
    }

    /** Of SQLite; extended codes have the plain one in their last byte. */
    private static String ofCode(SQLiteErrorCode code) {
        return switch (code.code & 0xff) {
            case SQLITE_NOTADB -> "the file is damaged, or not a database";
            case SQLITE_CORRUPT -> "the file is damaged; it has to come back from a backup";
            case SQLITE_CANTOPEN -> "the file, or the folder that it is in, cannot be opened";
            case SQLITE_PERM, SQLITE_READONLY -> "the file, or the folder that it is in, may not be written";
            case SQLITE_BUSY, SQLITE_LOCKED -> "another program has been writing to the file for too long";
            case SQLITE_IOERR -> "the disk fails";
            case SQLITE_FULL -> "the disk is full";
            default -> null;
        };
    }

    /** Of PostgreSQL, whose own words depend on the server's language. */
    private static String ofState(String state) {
        return switch (state) {
            case "28P01", "28000" -> "the server refuses this user name or password";
            case "08004" -> "the server asks for a user name and a password";
            case "3D000" -> "the server has no database of that name";
            case "42501" -> "this user may not make or change tables there";
            case "53300" -> "the server has no connection left";
            case "57P03" -> "the server is starting or stopping";
            default -> null;
        };
    }
}
