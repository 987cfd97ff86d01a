package peel.bench.engine;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import peel.model.CrimeCategory;
import peel.model.OutcomeCategory;
import peel.model.Vocabulary;

/// Loads PostgreSQL with PostGIS from what DuckDB derived.
///
/// Tuning: crimes come sorted by month and place and are indexed by place and month with their category, and by force and
/// month with category and place, so that counts need an index alone; places have their `location` rendered, a point for
/// polygons and one on the sphere for miles, each with a GiST index (that for polygons in micro-degrees, see [EngineArea]);
/// statistics are fresh. The server's settings are in `bench/postgres`.
final class PostgresLoad {
    private final EngineFiles files;

    PostgresLoad(EngineFiles files) {
        this.files = files;
    }

    /// A connection to the server that `bench/postgres` started.
    ///
    /// @throws IOException if it was not started
    static Connection connect(EngineFiles files) throws IOException, SQLException {
        return DriverManager.getConnection(Files.readString(files.postgresUrl()).strip());
    }

    static String version(Connection connection) throws SQLException {
        return "PostgreSQL " + Engine.text(connection, "SHOW server_version") + ", PostGIS "
                + Engine.text(connection, "SELECT postgis_lib_version()");
    }

    void run() throws IOException, SQLException {
        try (Connection connection = connect(files); Statement sql = connection.createStatement()) {
            sql.execute("DROP TABLE IF EXISTS crimes, places, categories, outcomes");
            sql.execute("CREATE EXTENSION IF NOT EXISTS postgis");
            sql.execute("CREATE UNLOGGED TABLE places (id integer, lat integer, lng integer, name text, lsoa text)");
            copy(connection, "places", files.places());
            sql.execute("ALTER TABLE places ADD location json, ADD geom geometry(Point), ADD geog geography");
            sql.execute("UPDATE places SET geom = ST_MakePoint(lng, lat),"
                    + " geog = ST_SetSRID(ST_MakePoint(lng / 1e6, lat / 1e6), 4326)::geography,"
                    + " location = json_build_object('latitude', (lat::numeric / 1000000)::numeric(9, 6)::text, 'street',"
                    + " json_build_object('id', id, 'name', name),"
                    + " 'longitude', (lng::numeric / 1000000)::numeric(9, 6)::text)");
            sql.execute("ALTER TABLE places ADD PRIMARY KEY (id)");
            sql.execute("CREATE INDEX ON places USING gist (geom)");
            sql.execute("CREATE INDEX ON places USING gist (geog)");
            sql.execute("CREATE UNLOGGED TABLE crimes (month smallint, place integer, id integer, category smallint,"
                    + " subtype text, pid bytea, outcome smallint, outcome_month smallint, force smallint)");
            copy(connection, "crimes", files.crimes());
            sql.execute("CREATE INDEX ON crimes (place, month) INCLUDE (category)");
            sql.execute("CREATE INDEX ON crimes (force, month) INCLUDE (category, place)");
            codeTables(sql);
            sql.execute("VACUUM (FULL, ANALYZE) places");
            sql.execute("VACUUM ANALYZE crimes");
            sql.execute("ANALYZE categories, outcomes");
        }
    }

    private static void codeTables(Statement sql) throws SQLException {
        sql.execute("CREATE TABLE categories (ordinal smallint PRIMARY KEY, slug text)");
        sql.execute("CREATE TABLE outcomes (ordinal smallint PRIMARY KEY, name text)");
        var vocabulary = new Vocabulary();
        for (CrimeCategory category : vocabulary.categories()) {
            sql.execute("INSERT INTO categories VALUES (" + category.ordinal() + ", '" + category.slug() + "')");
        }
        for (OutcomeCategory outcome : vocabulary.outcomes()) {
            sql.execute("INSERT INTO outcomes VALUES (" + outcome.ordinal() + ", '"
                    + outcome.name().replace("'", "''") + "')");
        }
    }

    private static void copy(Connection connection, String table, Path file) throws IOException, SQLException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + table + " FROM STDIN", in);
        }
    }
}
