package peel.bench.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import peel.bench.request.BenchmarkRequest;
import peel.bench.request.RequestKind;
import peel.store.count.Dimension;

/// PostgreSQL with PostGIS, for a program that makes JSON from rows itself.
final class PostgresEngine implements Engine {
    private static final String SELECT = "SELECT c.category, c.subtype, c.outcome, c.outcome_month, c.pid, c.id, c.month,"
            + " c.place, p.lat, p.lng, p.name";
    private static final String ORDER = " ORDER BY c.category, c.place, c.id";

    private final Connection connection;
    private final PostgresQuery queries;
    private final PreparedStatement counts;
    private final CountStatements grouped;

    PostgresEngine(Connection connection) throws SQLException {
        this.connection = connection;
        queries = new PostgresQuery(connection, SELECT, ORDER);
        counts = connection.prepareStatement("SELECT c.month, c.category, count(*) FROM places p"
                + " JOIN crimes c ON c.place = p.id WHERE ST_Covers((SELECT ST_GeomFromText(?)), p.geom)"
                + " GROUP BY c.month, c.category");
        grouped = new CountStatements(connection, "SELECT coalesce(p.lsoa, ''), c.category, count(*) FROM crimes c"
                + " LEFT JOIN places p ON p.id = c.place WHERE c.force = ? AND c.month = ? GROUP BY 1, 2");
    }

    @Override
    public String version() throws SQLException {
        return PostgresLoad.version(connection);
    }

    @Override
    public boolean supports(RequestKind kind) {
        return kind.isForOtherEngines() || CountStatements.supports(kind);
    }

    @Override
    public PreparedRequest prepare(BenchmarkRequest request) throws SQLException {
        if (request.kind() == RequestKind.COUNT_POLYGON) {
            String area = PostgresQuery.wellKnownText(request);
            return out -> grouped.write(out, List.of(Dimension.MONTH, Dimension.CATEGORY),
                    Engine.run(counts, area));
        }
        if (CountStatements.supports(request.kind())) {
            return grouped.prepare(request);
        }
        PostgresQuery.Call call = queries.of(request);
        return out -> write(call, out);
    }

    private static void write(PostgresQuery.Call call, OutputStream out) throws IOException, SQLException {
        var crimes = new CrimeJsonWriter(out);
        try (ResultSet row = call.run()) {
            while (row.next()) {
                int place = row.getInt(8);
                if (place < 0) {
                    crimes.unplaced(row.getInt(1));
                } else {
                    crimes.placed(row.getInt(1), row.getInt(9), row.getInt(10), place, row.getString(11),
                            row.getString(2));
                }
                crimes.end(row.getInt(3), row.getInt(4), row.getBytes(5), row.getInt(6), row.getInt(7));
            }
        }
        crimes.finish();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
