package peel.bench.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/// A program that loads one of the other engines, so that its time and memory are those of a process. Arguments: `duckdb`,
/// `duckdb-files`, `export`, `sqlite` or `postgres`; the work directory.
public final class LoadEngine {
    private LoadEngine() {}

    /// Loads one engine.
    ///
    /// @throws IOException when the disk fails
    /// @throws SQLException when the database does
    public static void main(String[] arguments) throws IOException, SQLException {
        var files = new EngineFiles(Path.of(arguments[1]));
        switch (arguments[0]) {
            case "duckdb" -> new DuckDbLoad(files).run();
            case "duckdb-files" -> new DuckDbFilesLoad(files).run();
            case "export" -> new DuckDbLoad(files).export();
            case "sqlite" -> new SqliteLoad(files).run();
            case "postgres" -> new PostgresLoad(files).run();
            default -> throw new IllegalArgumentException("there is no engine " + arguments[0]);
        }
    }
}
