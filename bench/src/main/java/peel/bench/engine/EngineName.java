package peel.bench.engine;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;

/// The engines that can be measured.
public enum EngineName {
    /// Peel, in process.
    PEEL("Peel"),
    /// DuckDB, in process.
    DUCKDB("DuckDB"),
    /// SQLite, in process, places found by its R*Tree.
    SQLITE_RTREE("SQLite, R*Tree"),
    /// SQLite, in process, places found in memory first.
    SQLITE_PLACES("SQLite, places in memory"),
    /// PostgreSQL with PostGIS, over a local connection, JSON made by the client.
    POSTGRES("PostGIS, client's JSON"),
    /// PostgreSQL with PostGIS, over a local connection, JSON made by itself.
    POSTGRES_JSON("PostGIS, json_agg");

    private final String label;

    EngineName(String label) {
        this.label = label;
    }

    /// The name in tables.
    public String label() {
        return label;
    }

    /// The name on command lines.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The engine with an [#id].
    ///
    /// @throws IllegalArgumentException if no engine has it
    public static EngineName fromId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// Whether it is not Peel.
    public boolean isPeer() {
        return this != PEEL;
    }

    /// Whether it needs a PostgreSQL server.
    public boolean isPostgres() {
        return this == POSTGRES || this == POSTGRES_JSON;
    }

    /// Opens it on what was loaded.
    ///
    /// @throws IOException when the disk fails, or nothing is loaded
    /// @throws SQLException when the database does
    public Engine open(EngineFiles files) throws IOException, SQLException {
        return switch (this) {
            case PEEL -> PeelEngine.open(files.peel());
            case DUCKDB -> DuckDbEngine.open(files);
            case SQLITE_RTREE -> SqliteTreeEngine.open(files);
            case SQLITE_PLACES -> SqlitePlacesEngine.open(files);
            case POSTGRES -> new PostgresEngine(PostgresLoad.connect(files));
            case POSTGRES_JSON -> new PostgresJsonEngine(PostgresLoad.connect(files));
        };
    }
}
