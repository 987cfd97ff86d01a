package peel.acceptance;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Queries of DuckDB, which shares no code with Peel.
public final class DuckDb {
    private DuckDb() {}

    /// The rows of a query, their columns joined by bars.
    public static List<String> lines(Connection connection, String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                StringBuilder line = new StringBuilder();
                for (int column = 1; column <= columns; column++) {
                    line.append(column > 1 ? "|" : "").append(rows.getString(column));
                }
                lines.add(line.toString());
            }
        }
        return lines;
    }
}
