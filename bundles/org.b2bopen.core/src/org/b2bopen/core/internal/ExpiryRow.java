package org.b2bopen.core.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.b2bopen.core.Expiry;
import org.b2bopen.transport.Service;

/**
 * A row of the journal's table {@code expiry}.
 *
 * @param subject the path of the password in secure storage, or host and port of the server
 * @param told the lowest threshold in days that was warned of, {@link #NOT_TOLD} before the first
 */
record ExpiryRow(
        Expiry.Kind kind,
        Service service,
        String subject,
        String la,
        String school,
        String owner,
        LocalDate lastDay,
        int told) {
    static final int NOT_TOLD = Integer.MAX_VALUE;

    private static final String KEY = "kind = ? AND service = ? AND subject = ?";

    boolean isFor(Expiry.Kind otherKind, Service otherService, String otherSubject) {
        return kind == otherKind && service == otherService && subject.equals(otherSubject);
    }

    void save(Connection connection) throws SQLException {
        try (PreparedStatement save =
                connection.prepareStatement("INSERT OR REPLACE INTO expiry VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            key(save, 1);
            save.setString(4, la);
            save.setString(5, school);
            save.setString(6, owner);
            save.setString(7, lastDay.toString());
            save.setInt(8, told);
            save.executeUpdate();
        }
    }

    void delete(Connection connection) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM expiry WHERE " + KEY)) {
            key(delete, 1);
            delete.executeUpdate();
        }
    }

    /** @return whether this threshold, or a lower one, had not been told */
    boolean tell(Connection connection, int threshold) throws SQLException {
        try (PreparedStatement tell =
                connection.prepareStatement("UPDATE expiry SET told = ? WHERE told > ? AND last_day = ? AND " + KEY)) {
            tell.setInt(1, threshold);
            tell.setInt(2, threshold);
            tell.setString(3, lastDay.toString());
            key(tell, 4);
            return tell.executeUpdate() > 0;
        }
    }

    private void key(PreparedStatement statement, int from) throws SQLException {
        statement.setString(from, kind.name());
        statement.setString(from + 1, service.name());
        statement.setString(from + 2, subject);
    }

    static List<ExpiryRow> selectAll(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT * FROM expiry ORDER BY last_day, owner");
                ResultSet row = select.executeQuery()) {
            List<ExpiryRow> found = new ArrayList<>();
            while (row.next()) {
                found.add(new ExpiryRow(
                        Expiry.Kind.valueOf(row.getString("kind")),
                        Service.valueOf(row.getString("service")),
                        row.getString("subject"),
                        row.getString("la"),
                        row.getString("school"),
                        row.getString("owner"),
                        LocalDate.parse(row.getString("last_day")),
                        row.getInt("told")));
            }
            return found;
        }
    }
}
