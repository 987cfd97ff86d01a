package peel.bench.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.OutcomeCategory;
import peel.model.RecordKind;
import peel.model.Vocabulary;

/// Loads an archive's crimes into DuckDB from its CSV files, derives in SQL what Peel derives
/// (docs/spec/archive.md#rules), and writes the result for the other engines.
///
/// Tuning: one wide table sorted by month and place, so that DuckDB's minima and maxima skip other months and bands, and
/// names compress.
final class DuckDbLoad {
    private final EngineFiles files;

    DuckDbLoad(EngineFiles files) {
        this.files = files;
    }

    /// A connection to a database file.
    static Connection connect(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:duckdb:" + file);
    }

    /// Loads the archive.
    void run() throws IOException, SQLException {
        Files.deleteIfExists(files.duckDb());
        try (Connection connection = connect(files.duckDb()); Statement sql = connection.createStatement()) {
            sql.execute("SET memory_limit = '4GB'");
            codeTables(sql);
            sql.execute("CREATE TEMP TABLE street AS SELECT month_of(Month) AS month, coalesce(f.ordinal, 0) AS force,"
                    + " \"Crime ID\" AS pid, micro(Latitude) AS lat, micro(Longitude) AS lng,"
                    + " \"LSOA code\" AS lsoa, name_of(Location, f.id) AS name,"
                    + " kind_of(Location, f.id) AS subtype, k.ordinal AS category,"
                    + " coalesce(o.ordinal, 0) AS outcome FROM " + csv(files, RecordKind.STREET) + " s"
                    + " JOIN force f ON f.id = " + forceOfFile(RecordKind.STREET)
                    + " JOIN category k ON k.name = s.\"Crime type\""
                    + " LEFT JOIN outcome o ON o.name = s.\"Last outcome category\"");
            sql.execute("CREATE TEMP TABLE newest AS SELECT f.ordinal AS force, \"Crime ID\" AS pid,"
                    + " max(month_of(Month)) AS month FROM " + csv(files, RecordKind.OUTCOMES)
                    + " s JOIN force f ON f.id = " + forceOfFile(RecordKind.OUTCOMES)
                    + " WHERE \"Crime ID\" <> '' AND f.id <> '" + Force.NORTHERN_IRELAND_ID + "' GROUP BY ALL");
            sql.execute("CREATE TABLE places AS SELECT row_number() OVER (ORDER BY lat // " + PlaceBands.BAND_MICRO
                    + ", lng, lat)::INTEGER AS id, lat, lng, name, lsoa FROM (SELECT lat, lng,"
                    + " arg_max(name, month) AS name, arg_max(lsoa, month) AS lsoa FROM street"
                    + " WHERE lat IS NOT NULL GROUP BY ALL) ORDER BY id");
            sql.execute("CREATE TABLE crimes AS SELECT s.month::SMALLINT AS month,"
                    + " coalesce(p.id, -s.force)::INTEGER AS place, s.category::TINYINT AS category,"
                    + " s.subtype, s.pid, s.outcome::TINYINT AS outcome,"
                    + " coalesce(n.month, s.month)::SMALLINT AS outcome_month, s.lat, s.lng, p.name,"
                    + " s.force::TINYINT AS force, s.lsoa FROM street s"
                    + " LEFT JOIN places p ON p.lat = s.lat AND p.lng = s.lng"
                    + " LEFT JOIN newest n ON n.force = s.force AND n.pid = s.pid AND s.pid <> ''"
                    + " ORDER BY s.month, place");
            sql.execute("CHECKPOINT");
        }
    }

    /// Writes what SQLite and PostgreSQL load. Ids are in PostgreSQL's text form of bytes, `\\x` before the digits.
    void export() throws SQLException {
        try (Connection connection = connect(files.duckDb()); Statement sql = connection.createStatement()) {
            String form = "' (HEADER false, DELIMITER '\t', QUOTE '')";
            sql.execute("COPY (SELECT id, lat, lng, name, lsoa FROM places ORDER BY id) TO '" + files.places() + form);
            sql.execute("COPY (SELECT month, place, rowid, category, subtype, '\\\\x' || pid, outcome, outcome_month,"
                    + " force FROM crimes ORDER BY rowid) TO '" + files.crimes() + form);
        }
    }

    /// A table function of the rows of all files of a kind.
    static String csv(EngineFiles files, RecordKind kind) {
        return "read_csv('" + files.archive() + "/*/*-" + kind.fileSuffix()
                + ".csv', header = true, all_varchar = true, nullstr = '\u0001', filename = true)";
    }

    /// The month in the name of the file that a row of [#csv] is from.
    static String monthOfFile(RecordKind kind) {
        return partOfName(kind, 1);
    }

    /// The id of the force in the name of the file that a row of [#csv] is from.
    static String forceOfFile(RecordKind kind) {
        return partOfName(kind, 2);
    }

    private static String partOfName(RecordKind kind, int part) {
        return "regexp_extract(filename, '([0-9]{4}-[0-9]{2})-([a-z-]+)-" + kind.fileSuffix() + ".csv$', " + part + ")";
    }

    private static void codeTables(Statement sql) throws SQLException {
        var vocabulary = new Vocabulary();
        sql.execute("CREATE TEMP TABLE category (ordinal INTEGER, name VARCHAR)");
        for (CrimeCategory category : vocabulary.categories()) {
            sql.execute(insert("category", category.ordinal(), category.name()));
        }
        sql.execute("CREATE TEMP TABLE outcome (ordinal INTEGER, name VARCHAR)");
        for (OutcomeCategory outcome : vocabulary.outcomes()) {
            sql.execute(insert("outcome", outcome.ordinal(), outcome.name()));
        }
        sql.execute("CREATE TEMP TABLE force (ordinal INTEGER, id VARCHAR)");
        for (Force force : vocabulary.forces()) {
            sql.execute(insert("force", force.ordinal(), force.id()));
        }
        sql.execute("CREATE TEMP MACRO month_of(t) AS substr(t, 1, 4)::INTEGER * 12 + substr(t, 6, 2)::INTEGER - 1");
        sql.execute("CREATE TEMP MACRO micro(t) AS"
                + " CASE WHEN t = '' THEN NULL ELSE (t::DECIMAL(9, 6) * 1000000)::INTEGER END");
        // Stations lose "On or near " and print their bracketed kind in lower case
        // (docs/spec/archive.md#locations-of-british-transport-police).
        sql.execute(
                "CREATE TEMP MACRO bare(t) AS CASE WHEN starts_with(t, 'On or near ') THEN substr(t, 12) ELSE t END");
        sql.execute("CREATE TEMP MACRO kind(t) AS regexp_extract(t, '[(]([^()]+)[)]$', 1)");
        sql.execute("CREATE TEMP MACRO name_of(t, f) AS CASE WHEN f <> 'btp' THEN t"
                + " WHEN kind(t) = '' THEN bare(t)"
                + " ELSE left(bare(t), length(bare(t)) - length(kind(t)) - 1) || lower(kind(t)) || ')' END");
        sql.execute("CREATE TEMP MACRO kind_of(t, f) AS CASE WHEN f <> 'btp' THEN ''"
                + " WHEN kind(t) = '' THEN 'OTHER' ELSE upper(kind(t)) END");
    }

    private static String insert(String table, int ordinal, String text) {
        return String.format(Locale.ROOT, "INSERT INTO %s VALUES (%d, '%s')", table, ordinal, text.replace("'", "''"));
    }
}
