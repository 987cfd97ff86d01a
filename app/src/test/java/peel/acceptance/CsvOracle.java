package peel.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The CSV files of an archive in another database, which reads and derives by itself: `street`, `outcomes`, and the
/// view `crimes` with every street row as the API should show it.
public final class CsvOracle implements AutoCloseable {
    private final Connection connection;

    private CsvOracle(Connection connection) {
        this.connection = connection;
    }

    /// Reads the archive, using the folder to unpack it.
    public static CsvOracle of(Path zip, Path folder) throws IOException, SQLException {
        Path files = folder.resolve("csv");
        Archive.unpack(zip, files);
        resource("crime-categories.csv", folder);
        resource("outcome-categories.csv", folder);
        resource("oracle.sql", folder);
        CsvOracle oracle = new CsvOracle(DriverManager.getConnection("jdbc:duckdb:"));
        String script = Files.readString(folder.resolve("oracle.sql")).replace("FOLDER", folder.toString());
        oracle.run(script);
        return oracle;
    }

    /// The text of a resource beside a class.
    public static String resource(Class<?> owner, String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Executes statements that end in two semicolons.
    public void run(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : script.split(";;", -1)) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    /// The rows of a query; a column that is NULL is empty.
    public List<List<Optional<String>>> rows(String sql) throws SQLException {
        List<List<Optional<String>>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(sql)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<Optional<String>> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(Optional.ofNullable(found.getString(column)));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /// The rows of a query, their columns joined by bars.
    public List<String> lines(String sql) throws SQLException {
        return DuckDb.lines(connection, sql);
    }

    /// The number that a query answers with.
    public long number(String sql) throws SQLException {
        return Long.parseLong(lines(sql).getFirst());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static void resource(String name, Path folder) throws IOException {
        try (InputStream in = Objects.requireNonNull(CsvOracle.class.getResourceAsStream(name), name)) {
            Files.copy(in, folder.resolve(name));
        }
    }
}
