package peel.bench.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import peel.bench.request.BenchmarkRequest;
import peel.bench.request.RequestKind;

/// PostgreSQL with PostGIS, which makes the JSON itself.
final class PostgresJsonEngine implements Engine {
    private static final String MONTH = "(%1$s / 12)::text || '-' || lpad((%1$s %% 12 + 1)::text, 2, '0')";
    private static final String SELECT = "SELECT coalesce(json_agg(json_build_object("
            + "'category', (SELECT slug FROM categories k WHERE k.ordinal = c.category),"
            + " 'location_type', CASE WHEN c.place < 0 THEN NULL WHEN c.subtype = '' THEN 'Force' ELSE 'BTP' END,"
            + " 'location', p.location, 'context', '', 'outcome_status', CASE WHEN c.outcome = 0 THEN NULL ELSE"
            + " json_build_object('category', (SELECT name FROM outcomes o WHERE o.ordinal = c.outcome), 'date', "
            + MONTH.formatted("c.outcome_month") + ") END, 'persistent_id', encode(c.pid, 'hex'), 'id', c.id,"
            + " 'location_subtype', CASE WHEN c.place < 0 THEN '' ELSE c.subtype END, 'month', "
            + MONTH.formatted("c.month") + ") ORDER BY c.category, c.place, c.id), '[]'::json)::text";

    private final Connection connection;
    private final PostgresQuery queries;

    PostgresJsonEngine(Connection connection) throws SQLException {
        this.connection = connection;
        queries = new PostgresQuery(connection, SELECT, "");
    }

    @Override
    public String version() throws SQLException {
        return PostgresLoad.version(connection);
    }

    @Override
    public boolean supports(RequestKind kind) {
        return kind.isForOtherEngines() && kind != RequestKind.COUNT_POLYGON;
    }

    @Override
    public PreparedRequest prepare(BenchmarkRequest request) throws SQLException {
        PostgresQuery.Call call = queries.of(request);
        return out -> write(call, out);
    }

    private static void write(PostgresQuery.Call call, OutputStream out) throws IOException, SQLException {
        try (ResultSet row = call.run()) {
            row.next();
            out.write(row.getString(1).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
