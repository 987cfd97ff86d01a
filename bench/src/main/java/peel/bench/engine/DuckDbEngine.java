package peel.bench.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import peel.bench.request.BenchmarkRequest;
import peel.bench.request.RequestKind;
import peel.model.Force;
import peel.model.Vocabulary;
import peel.store.count.Dimension;

/// DuckDB in process: a box and the distance in SQL; polygons by JTS on the rows of their box.
final class DuckDbEngine implements Engine {
    private static final String COLUMNS = "SELECT category, lat, lng, place, name, subtype, outcome, outcome_month, pid,"
            + " rowid, month FROM crimes WHERE ";
    private static final String ORDER = " ORDER BY category, place, rowid";
    private static final String BOX = "lat BETWEEN ? AND ? AND lng BETWEEN ? AND ?";
    private static final String DISTANCE = " AND pow(sin(radians(lat / 1e6 - ?) / 2), 2)"
            + " + cos(radians(?)) * cos(radians(lat / 1e6)) * pow(sin(radians(lng / 1e6 - ?) / 2), 2) <= ?";

    private final Connection connection;
    private final PreparedStatement atPlace;
    private final PreparedStatement inMile;
    private final PreparedStatement inBox;
    private final PreparedStatement unplaced;
    private final PreparedStatement placesInBox;
    private final PreparedStatement counts;
    private final CountStatements grouped;

    private DuckDbEngine(Connection connection) throws SQLException {
        this.connection = connection;
        atPlace = connection.prepareStatement(COLUMNS + "month = ? AND lat = ? AND lng = ?" + ORDER);
        inMile = connection.prepareStatement(COLUMNS + "month = ? AND " + BOX + DISTANCE + ORDER);
        inBox = connection.prepareStatement(COLUMNS + "month = ? AND " + BOX + ORDER);
        unplaced = connection.prepareStatement(COLUMNS + "month = ? AND place = ?" + ORDER);
        placesInBox = connection.prepareStatement("SELECT id, lat, lng FROM places WHERE " + BOX);
        counts = connection.prepareStatement("SELECT month, category, count(*) FROM crimes WHERE place BETWEEN ? AND ?"
                + " AND place IN (SELECT unnest(?::INTEGER[])) GROUP BY ALL");
        grouped = new CountStatements(connection,
                "SELECT lsoa, category, count(*) FROM crimes WHERE force = ? AND month = ? GROUP BY ALL");
    }

    static DuckDbEngine open(EngineFiles files) throws SQLException {
        Properties options = new Properties();
        options.setProperty("duckdb.read_only", "true");
        return new DuckDbEngine(DriverManager.getConnection("jdbc:duckdb:" + files.duckDb(), options));
    }

    @Override
    public String version() throws SQLException {
        return "DuckDB " + Engine.text(connection, "SELECT version()");
    }

    @Override
    public boolean supports(RequestKind kind) {
        return kind.isForOtherEngines() || CountStatements.supports(kind);
    }

    @Override
    public PreparedRequest prepare(BenchmarkRequest request) {
        int month = request.month().index();
        return switch (request.kind().form()) {
            case PLACE -> {
                int lat = (int) Math.rint(request.lat() * 1e6);
                int lng = (int) Math.rint(request.lng() * 1e6);
                yield out -> write(out, atPlace, _ -> true, month, lat, lng);
            }
            case MILE -> {
                Mile mile = new Mile(request.lat(), request.lng());
                yield out -> {
                    int[] box = mile.box();
                    write(out, inMile, _ -> true, month, box[0], box[2], box[1], box[3], mile.lat(), mile.lat(),
                            mile.lng(), Mile.LIMIT);
                };
            }
            case POLYGON -> out -> {
                EngineArea area = EngineArea.of(request);
                int[] box = area.box();
                write(out, inBox, row -> area.contains(row.getInt(2), row.getInt(3)), month, box[0], box[2], box[1],
                        box[3]);
            };
            case FORCE -> {
                int force = new Vocabulary().findForce(request.what()).map(Force::ordinal).orElseThrow();
                yield out -> write(out, unplaced, _ -> true, month, -force);
            }
            case FILTER -> request.kind() == RequestKind.COUNT_POLYGON
                    ? out -> grouped.write(out, List.of(Dimension.MONTH, Dimension.CATEGORY),
                            countsIn(EngineArea.of(request)))
                    : grouped.prepare(request);
            case NEAREST, ID, STOPS, TILE, STREAM -> throw new IllegalArgumentException(request.kind().label());
        };
    }

    /// Month, category and count of the crimes in an area.
    private ResultSet countsIn(EngineArea area) throws SQLException {
        int[] box = area.box();
        List<Integer> places = new ArrayList<>();
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        try (ResultSet rows = Engine.run(placesInBox, box[0], box[2], box[1], box[3])) {
            while (rows.next()) {
                if (area.contains(rows.getInt(2), rows.getInt(3))) {
                    int place = rows.getInt(1);
                    places.add(place);
                    first = Math.min(first, place);
                    last = Math.max(last, place);
                }
            }
        }
        return Engine.run(counts, first, last, connection.createArrayOf("INTEGER", places.toArray()));
    }

    private interface Filter {
        boolean takes(ResultSet row) throws SQLException;
    }

    private static void write(OutputStream out, PreparedStatement statement, Filter filter, Object... parameters)
            throws IOException, SQLException {
        var crimes = new CrimeJsonWriter(out);
        try (ResultSet row = Engine.run(statement, parameters)) {
            while (row.next()) {
                if (filter.takes(row)) {
                    int place = row.getInt(4);
                    if (place < 0) {
                        crimes.unplaced(row.getInt(1));
                    } else {
                        crimes.placed(row.getInt(1), row.getInt(2), row.getInt(3), place, row.getString(5),
                                row.getString(6));
                    }
                    crimes.end(row.getInt(7), row.getInt(8), row.getString(9), row.getInt(10), row.getInt(11));
                }
            }
        }
        crimes.finish();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
