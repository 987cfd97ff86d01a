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
import peel.model.Force;
import peel.model.Month;
import peel.model.Vocabulary;
import peel.store.count.Dimension;

/// Counts as `/v1` has them, in SQL: for databases whose table `crimes` has the columns month, category and force.
final class CountStatements {
    private final Vocabulary vocabulary = new Vocabulary();
    private final String[] slugs = new String[64];
    private final PreparedStatement force;
    private final PreparedStatement lsoas;
    private final PreparedStatement months;
    private final PreparedStatement categories;

    /// @param lsoas the query for LSOA, category and count of a force, the first parameter, and a month, the second
    CountStatements(Connection connection, String lsoas) throws SQLException {
        vocabulary.categories().forEach(category -> slugs[category.ordinal()] = category.slug());
        this.lsoas = connection.prepareStatement(lsoas);
        force = connection.prepareStatement("SELECT month, count(*) FROM crimes WHERE force = ? GROUP BY month");
        months = connection.prepareStatement("SELECT month, count(*) FROM crimes GROUP BY month");
        categories = connection
                .prepareStatement("SELECT month, category, count(*) FROM crimes GROUP BY month, category");
    }

    /// Whether it can execute requests of a kind; a polygon depends on the database, see [#write].
    static boolean supports(RequestKind kind) {
        // The order of places is Peel's own, so a page of another engine has other crimes.
        return kind.form() == RequestKind.Form.FILTER && kind != RequestKind.PAGE_POLYGON;
    }

    /// The request, other than for a polygon.
    Engine.PreparedRequest prepare(BenchmarkRequest request) {
        return switch (request.kind()) {
            case COUNT_FORCE -> {
                int ordinal = ordinal(request);
                yield out -> write(out, List.of(Dimension.MONTH), Engine.run(force, ordinal));
            }
            case COUNT_LSOAS -> {
                int ordinal = ordinal(request);
                int month = request.month().index();
                yield out -> write(out, List.of(Dimension.LSOA, Dimension.CATEGORY),
                        Engine.run(lsoas, ordinal, month));
            }
            case COUNT_MONTHS -> out -> write(out, List.of(Dimension.MONTH), Engine.run(months));
            case COUNT_CATEGORIES ->
                out -> write(out, List.of(Dimension.MONTH, Dimension.CATEGORY), Engine.run(categories));
            case PLACE_MONTH, NEAREST, HISTORY, RURAL_MILE, TOWN_MILE, DENSE_MILE, POLYGON_30, POLYGON_2000, UNPLACED,
                    STOPS_MILE, COUNT_POLYGON, PAGE_POLYGON, TILE_MONTH, TILE_ALL, STREAM_CSV, STREAM_NDJSON ->
                throw new IllegalArgumentException(request.kind().label());
        };
    }

    private int ordinal(BenchmarkRequest request) {
        return vocabulary.findForce(request.what()).map(Force::ordinal).orElseThrow();
    }

    /// Writes counts.
    ///
    /// @param by what the first columns are: the index of a month, the ordinal of a category, the code of an LSOA
    /// @param counts rows with a count in the last column; closed here
    void write(OutputStream out, List<Dimension> by, ResultSet counts) throws IOException, SQLException {
        CountsJson json = new CountsJson(by);
        try (counts) {
            while (counts.next()) {
                json.begin();
                for (int i = 0; i < by.size(); i++) {
                    json.value(i, value(by.get(i), counts, i + 1));
                }
                json.end(counts.getLong(by.size() + 1));
            }
        }
        json.writeTo(out);
    }

    private String value(Dimension dimension, ResultSet row, int column) throws SQLException {
        return switch (dimension) {
            case MONTH -> new Month(row.getInt(column)).toString();
            case CATEGORY -> slugs[row.getInt(column)];
            default -> row.getString(column);
        };
    }
}
