package peel.bench.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/// Loads SQLite from what DuckDB derived.
///
/// Tuning: crimes are sorted by month and place in a table without row ids, ids as 32 bytes, places in an R*Tree of
/// integers; no journal while loading, the file mapped into memory for reading.
final class SqliteLoad {
    private static final int ID_FROM = "\\\\x".length();

    /// The columns of crimes that it holds; no request to SQLite needs the force, which comes after them.
    private static final int COLUMNS = 8;

    private final EngineFiles files;

    SqliteLoad(EngineFiles files) {
        this.files = files;
    }

    /// A connection for reading.
    static Connection connect(EngineFiles files) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + files.sqlite());
        try (Statement sql = connection.createStatement()) {
            sql.execute("PRAGMA mmap_size = 34359738368");
            sql.execute("PRAGMA cache_size = -262144");
            sql.execute("PRAGMA temp_store = MEMORY");
        }
        return connection;
    }

    /// Sets all parameters of a query.
    static void bind(PreparedStatement statement, int... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setInt(i + 1, parameters[i]);
        }
    }

    void run() throws IOException, SQLException {
        Files.deleteIfExists(files.sqlite());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + files.sqlite());
                Statement sql = connection.createStatement()) {
            sql.execute("PRAGMA journal_mode = OFF");
            sql.execute("PRAGMA synchronous = OFF");
            sql.execute("CREATE TABLE places (id INTEGER PRIMARY KEY, lat INTEGER, lng INTEGER, name TEXT)");
            sql.execute("CREATE VIRTUAL TABLE place_boxes USING rtree_i32(id, min_lat, max_lat, min_lng, max_lng)");
            sql.execute("CREATE TABLE crimes (month INTEGER, place INTEGER, id INTEGER, category INTEGER, subtype TEXT,"
                    + " pid BLOB, outcome INTEGER, outcome_month INTEGER, PRIMARY KEY (month, place, id)) WITHOUT ROWID");
            connection.setAutoCommit(false);
            places(connection);
            crimes(connection);
            sql.execute("CREATE TABLE months AS SELECT DISTINCT month FROM crimes");
            connection.commit();
            sql.execute("ANALYZE");
            connection.commit();
        }
    }

    private void places(Connection connection) throws IOException, SQLException {
        try (BufferedReader in = Files.newBufferedReader(files.places());
                PreparedStatement insert = connection.prepareStatement("INSERT INTO places VALUES (?, ?, ?, ?)");
                PreparedStatement box = connection
                        .prepareStatement("INSERT INTO place_boxes VALUES (?1, ?2, ?2, ?3, ?3)")) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] row = line.split("\t", -1);
                for (int i = 0; i < 3; i++) {
                    int number = Integer.parseInt(row[i]);
                    insert.setInt(i + 1, number);
                    box.setInt(i + 1, number);
                }
                insert.setString(4, row[3]);
                insert.executeUpdate();
                box.executeUpdate();
            }
        }
    }

    private void crimes(Connection connection) throws IOException, SQLException {
        try (BufferedReader in = Files.newBufferedReader(files.crimes());
                PreparedStatement insert = connection
                        .prepareStatement("INSERT INTO crimes VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] row = line.split("\t", -1);
                for (int i = 0; i < COLUMNS; i++) {
                    switch (i) {
                        case 4 -> insert.setString(i + 1, row[i]);
                        case 5 -> insert.setBytes(i + 1, HexFormat.of().parseHex(row[i], ID_FROM, row[i].length()));
                        default -> insert.setInt(i + 1, Integer.parseInt(row[i]));
                    }
                }
                insert.executeUpdate();
            }
        }
    }
}
