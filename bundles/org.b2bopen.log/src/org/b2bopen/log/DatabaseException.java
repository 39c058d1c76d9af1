package org.b2bopen.log;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A database of the workspace that cannot be read or written; the message is a sentence for people that names the file and the reason. */
public final class DatabaseException extends IOException {
    private static final long serialVersionUID = 1L;

    /** SQLite's finer codes have the plain one in their last byte. */
    private static final int PLAIN = 0xff;

    /** @param file the database */
    public DatabaseException(Path file, SQLException cause) {
        super("The file " + file + " cannot be used: " + reason(cause) + ".", cause);
    }

    private static String reason(SQLException cause) {
        SQLiteErrorCode code = cause instanceof SQLiteException known ? known.getResultCode() : null;
        if (code == null) {
            return "its database failed";
        }
        if (code == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
            return "the disk is full";
        }
        return switch (SQLiteErrorCode.getErrorCode(code.code & PLAIN)) {
            case SQLITE_FULL -> "the disk is full";
            case SQLITE_READONLY -> "it, or its folder, may not be written to";
            case SQLITE_CANTOPEN, SQLITE_PERM -> "this user may not open it, or its folder is not there";
            case SQLITE_CORRUPT, SQLITE_NOTADB -> "it is damaged";
            case SQLITE_BUSY, SQLITE_LOCKED -> "another program holds it";
            case SQLITE_IOERR -> "the disk cannot be read or written";
            default -> "its database failed (" + code.name() + ")";
        };
    }
}
