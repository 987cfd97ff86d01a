package peel.bench.engine;

import java.nio.file.Path;

/// Where the data of the engines is, in the work directory of one archive.
///
/// @param directory the work directory
public record EngineFiles(Path directory) {
    /// The archive as a folder.
    public Path archive() {
        return directory.resolve("archive");
    }

    /// The same archive as a zip.
    public Path zip() {
        return directory.resolve("archive.zip");
    }

    /// Peel's data directory.
    public Path peel() {
        return directory.resolve("peel");
    }

    /// DuckDB's database.
    public Path duckDb() {
        return directory.resolve("crimes.duckdb");
    }

    /// DuckDB's database of every row and column.
    public Path duckDbOfFiles() {
        return directory.resolve("files.duckdb");
    }

    /// SQLite's database.
    public Path sqlite() {
        return directory.resolve("crimes.sqlite");
    }

    /// The derived crimes as DuckDB wrote them for the other engines, tab-separated.
    Path crimes() {
        return directory.resolve("crimes.tsv");
    }

    /// The places, tab-separated.
    Path places() {
        return directory.resolve("places.tsv");
    }

    /// A file with the address of the PostgreSQL server that `bench/postgres` started.
    public Path postgresUrl() {
        return directory.resolve("postgres.url");
    }

    /// The requests.
    public Path requests() {
        return directory.resolve("requests.tsv");
    }
}
