package peel.bench.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import peel.model.RecordKind;

/// Loads every row and column of an archive into DuckDB, as Peel keeps them: one table a kind, coordinates as decimals, sorted by
/// month and place. Nothing is derived or joined, and nothing is read back.
final class DuckDbFilesLoad {
    private final EngineFiles files;

    DuckDbFilesLoad(EngineFiles files) {
        this.files = files;
    }

    void run() throws IOException, SQLException {
        Files.deleteIfExists(files.duckDbOfFiles());
        try (Connection connection = DuckDbLoad.connect(files.duckDbOfFiles());
                Statement sql = connection.createStatement()) {
            sql.execute("SET memory_limit = '4GB'");
            for (RecordKind kind : RecordKind.values()) {
                sql.execute("CREATE TABLE \"" + kind.fileSuffix()
                        + "\" AS SELECT * EXCLUDE (Longitude, Latitude, filename),"
                        + degrees("Latitude") + ", " + degrees("Longitude")
                        + ", " + DuckDbLoad.monthOfFile(kind) + " AS file_month, " + DuckDbLoad.forceOfFile(kind)
                        + " AS file_force FROM "
                        + DuckDbLoad.csv(files, kind) + " ORDER BY file_month, Latitude, Longitude");
            }
            sql.execute("CHECKPOINT");
        }
    }

    private static String degrees(String column) {
        return "nullif(" + column + ", '')::DECIMAL(9, 6) AS " + column;
    }
}
