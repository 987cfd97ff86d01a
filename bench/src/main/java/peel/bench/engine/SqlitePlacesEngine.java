package peel.bench.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import peel.bench.request.BenchmarkRequest;
import peel.model.Force;
import peel.model.Vocabulary;

/// SQLite with its places in memory, for a program that uses that crimes are at few places: an area is a few ranges
/// of numbers, and each of them a range of the table. Rows are put in the API's order by counting.
final class SqlitePlacesEngine implements Engine {
    private static final int CATEGORIES = 32;

    private final Connection connection;
    private final PlaceBands places;
    private final List<Integer> months = new ArrayList<>();
    private final PreparedStatement run;
    private final PreparedStatement counts;

    private SqlitePlacesEngine(Connection connection, PlaceBands places) throws SQLException {
        this.connection = connection;
        this.places = places;
        run = connection.prepareStatement("SELECT category, subtype, outcome, outcome_month, pid, id, month, place"
                + " FROM crimes WHERE month = ? AND place BETWEEN ? AND ? ORDER BY place, id");
        counts = connection.prepareStatement(
                "SELECT place, category FROM crimes WHERE month = ? AND place BETWEEN ? AND ?");
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("SELECT month FROM months ORDER BY month")) {
            while (row.next()) {
                months.add(row.getInt(1));
            }
        }
    }

    static SqlitePlacesEngine open(EngineFiles files) throws IOException, SQLException {
        return new SqlitePlacesEngine(SqliteLoad.connect(files), PlaceBands.read(files.places()));
    }

    @Override
    public String version() throws SQLException {
        return "SQLite " + Engine.text(connection, "SELECT sqlite_version()");
    }

    @Override
    public PreparedRequest prepare(BenchmarkRequest request) throws IOException {
        int month = request.month().index();
        return switch (request.kind().form()) {
            case PLACE -> {
                int place = places.at((int) Math.rint(request.lat() * 1e6), (int) Math.rint(request.lng() * 1e6));
                yield out -> write(out, rows -> read(rows, month, place, place, EngineArea.WORLD));
            }
            case MILE, POLYGON -> out -> {
                EngineArea area = EngineArea.of(request);
                write(out, rows -> places.ranges(area.box(), (first, last) -> read(rows, month, first, last, area)));
            };
            // Of requests with a filter only that for counts in a polygon.
            case FILTER -> out -> counts(EngineArea.of(request), out);
            case FORCE -> {
                int force = new Vocabulary().findForce(request.what()).map(Force::ordinal).orElseThrow();
                yield out -> write(out, rows -> read(rows, month, -force, -force, EngineArea.WORLD));
            }
            case NEAREST, ID, STOPS, TILE, STREAM -> throw new IllegalArgumentException(request.kind().label());
        };
    }

    private void counts(EngineArea area, OutputStream out) throws IOException, SQLException {
        var sums = new Counts();
        places.ranges(area.box(), (first, last) -> {
            boolean[] inside = new boolean[last - first + 1];
            for (int place = first; place <= last; place++) {
                inside[place - first] = area.contains(places.lat(place), places.lng(place));
            }
            for (int month : months) {
                SqliteLoad.bind(counts, month, first, last);
                try (ResultSet row = counts.executeQuery()) {
                    while (row.next()) {
                        if (inside[row.getInt(1) - first]) {
                            sums.add(month, row.getInt(2), 1);
                        }
                    }
                }
            }
        });
        sums.writeTo(out);
    }

    private interface Reading {
        void into(Rows rows) throws SQLException;
    }

    /// The rows of one request as columns.
    private static final class Rows {
        private int[][] numbers = new int[256][];
        private byte[][] ids = new byte[256][];
        private String[] subtypes = new String[256];
        private final int[] byCategory = new int[CATEGORIES + 1];
        private int count;

        void add(ResultSet row, int place) throws SQLException {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count * 2);
                ids = Arrays.copyOf(ids, count * 2);
                subtypes = Arrays.copyOf(subtypes, count * 2);
            }
            int category = row.getInt(1);
            byCategory[category + 1]++;
            numbers[count] = new int[]{category, row.getInt(3), row.getInt(4), row.getInt(6), row.getInt(7), place};
            subtypes[count] = row.getString(2);
            ids[count++] = row.getBytes(5);
        }

        int[] order() {
            int[] next = byCategory.clone();
            for (int i = 1; i < next.length; i++) {
                next[i] += next[i - 1];
            }
            int[] order = new int[count];
            for (int i = 0; i < count; i++) {
                order[next[numbers[i][0]]++] = i;
            }
            return order;
        }
    }

    private void write(OutputStream out, Reading reading) throws IOException, SQLException {
        var rows = new Rows();
        reading.into(rows);
        var crimes = new CrimeJsonWriter(out);
        for (int i : rows.order()) {
            int[] row = rows.numbers[i];
            int place = row[5];
            if (place < 0) {
                crimes.unplaced(row[0]);
            } else {
                crimes.placed(row[0], places.location(place), rows.subtypes[i]);
            }
            crimes.end(row[1], row[2], rows.ids[i], row[3], row[4]);
        }
        crimes.finish();
    }

    private void read(Rows rows, int month, int first, int last, EngineArea area) throws SQLException {
        SqliteLoad.bind(run, month, first, last);
        int known = Integer.MIN_VALUE;
        boolean isInside = false;
        try (ResultSet row = run.executeQuery()) {
            while (row.next()) {
                int place = row.getInt(8);
                if (place != known) {
                    known = place;
                    isInside = place < 0 || area.contains(places.lat(place), places.lng(place));
                }
                if (isInside) {
                    rows.add(row, place);
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
