package peel.bench.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import peel.bench.query.Kind;
import peel.bench.query.Question;

/// PostgreSQL with PostGIS as a program would use it that makes its own JSON from rows.
final class PostgresEngine implements Engine {
    private static final String SELECT = "SELECT c.category, c.subtype, c.outcome, c.outcome_month, c.pid, c.id, c.month,"
            + " c.place, p.lat, p.lng, p.name";
    private static final String ORDER = " ORDER BY c.category, c.place, c.id";

    private final Connection connection;
    private final PostgresQuestion questions;
    private final PreparedStatement counts;

    PostgresEngine(Connection connection) throws SQLException {
        this.connection = connection;
        questions = new PostgresQuestion(connection, SELECT, ORDER);
        counts = connection.prepareStatement("SELECT c.month, c.category, count(*) FROM places p"
                + " JOIN crimes c ON c.place = p.id WHERE ST_Covers((SELECT ST_GeomFromText(?)), p.geom)"
                + " GROUP BY c.month, c.category");
    }

    @Override
    public String version() throws SQLException {
        return PostgresLoad.version(connection);
    }

    @Override
    public Ready prepare(Question question) throws SQLException {
        if (question.kind() == Kind.COUNTS) {
            return out -> counts(question, out);
        }
        PostgresQuestion.Call call = questions.of(question);
        return out -> write(call, out);
    }

    private void counts(Question question, OutputStream out) throws IOException, SQLException {
        var sums = new Counts();
        try (ResultSet row = PostgresQuestion.run(counts, PostgresQuestion.wellKnownText(question))) {
            while (row.next()) {
                sums.add(row.getInt(1), row.getInt(2), row.getLong(3));
            }
        }
        sums.writeTo(out);
    }

    private static void write(PostgresQuestion.Call call, OutputStream out) throws IOException, SQLException {
        var crimes = new PeerCrime(out);
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
