package peel.bench.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import peel.bench.request.BenchmarkRequest;
import peel.model.Force;
import peel.model.Vocabulary;

/// SQLite alone: its R*Tree finds the places of a box, the exact area is tested on each.
final class SqliteTreeEngine implements Engine {
    private static final String CRIME = "c.category, c.subtype, c.outcome, c.outcome_month, c.pid, c.id, c.month, c.place";
    private static final String ORDER = " ORDER BY c.category, c.place, c.id";
    private static final String IN_BOX = " FROM place_boxes b CROSS JOIN places p ON p.id = b.id"
            + " CROSS JOIN crimes c ON c.place = p.id AND c.month ";
    private static final String BOX = " WHERE b.max_lat >= ?1 AND b.max_lng >= ?2 AND b.min_lat <= ?3"
            + " AND b.min_lng <= ?4";

    private final Connection connection;
    private final PreparedStatement atPlace;
    private final PreparedStatement placeAt;
    private final PreparedStatement inBox;
    private final PreparedStatement unplaced;
    private final PreparedStatement counts;

    private SqliteTreeEngine(Connection connection) throws SQLException {
        this.connection = connection;
        placeAt = connection.prepareStatement("SELECT id FROM place_boxes WHERE min_lat = ? AND min_lng = ?");
        atPlace = connection.prepareStatement("SELECT " + CRIME + ", p.lat, p.lng, p.name FROM places p"
                + " CROSS JOIN crimes c ON c.month = ? AND c.place = p.id WHERE p.id = ?" + ORDER);
        inBox = connection.prepareStatement(
                "SELECT " + CRIME + ", p.lat, p.lng, p.name" + IN_BOX + "= ?5" + BOX + ORDER);
        unplaced = connection.prepareStatement("SELECT " + CRIME + " FROM crimes c WHERE c.month = ? AND c.place = ?"
                + ORDER);
        counts = connection.prepareStatement("SELECT c.month, c.category, p.lat, p.lng, count(*)"
                + " FROM place_boxes b CROSS JOIN places p ON p.id = b.id"
                + " CROSS JOIN months m"
                + " CROSS JOIN crimes c ON c.place = p.id AND c.month = m.month" + BOX
                + " GROUP BY c.month, p.id, c.category");
    }

    static SqliteTreeEngine open(EngineFiles files) throws SQLException {
        return new SqliteTreeEngine(SqliteLoad.connect(files));
    }

    @Override
    public String version() throws SQLException {
        return "SQLite " + Engine.text(connection, "SELECT sqlite_version()");
    }

    @Override
    public PreparedRequest prepare(BenchmarkRequest request) throws SQLException {
        int month = request.month().index();
        return switch (request.kind().form()) {
            case PLACE -> {
                int place = placeAt((int) Math.rint(request.lat() * 1e6), (int) Math.rint(request.lng() * 1e6));
                yield out -> write(out, atPlace, EngineArea.WORLD, month, place);
            }
            case MILE, POLYGON -> out -> {
                EngineArea area = EngineArea.of(request);
                int[] box = area.box();
                write(out, inBox, area, box[0], box[1], box[2], box[3], month);
            };
            // Of requests with a filter only that for counts in a polygon.
            case FILTER -> out -> counts(EngineArea.of(request), out);
            case FORCE -> {
                int force = new Vocabulary().findForce(request.what()).map(Force::ordinal).orElseThrow();
                yield out -> write(out, unplaced, EngineArea.WORLD, month, -force);
            }
            case NEAREST, ID, STOPS, TILE, STREAM -> throw new IllegalArgumentException(request.kind().label());
        };
    }

    private int placeAt(int lat, int lng) throws SQLException {
        SqliteLoad.bind(placeAt, lat, lng);
        try (ResultSet row = placeAt.executeQuery()) {
            return row.getInt(1);
        }
    }

    private void counts(EngineArea area, OutputStream out) throws IOException, SQLException {
        var sums = new Counts();
        int[] box = area.box();
        SqliteLoad.bind(counts, box[0], box[1], box[2], box[3]);
        try (ResultSet row = counts.executeQuery()) {
            while (row.next()) {
                if (area.contains(row.getInt(3), row.getInt(4))) {
                    sums.add(row.getInt(1), row.getInt(2), row.getLong(5));
                }
            }
        }
        sums.writeTo(out);
    }

    private static void write(OutputStream out, PreparedStatement statement, EngineArea area, int... parameters)
            throws IOException, SQLException {
        SqliteLoad.bind(statement, parameters);
        var crimes = new CrimeJsonWriter(out);
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                int place = row.getInt(8);
                if (place < 0) {
                    crimes.unplaced(row.getInt(1));
                } else if (area.contains(row.getInt(9), row.getInt(10))) {
                    crimes.placed(row.getInt(1), row.getInt(9), row.getInt(10), place, row.getString(11),
                            row.getString(2));
                } else {
                    continue;
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
