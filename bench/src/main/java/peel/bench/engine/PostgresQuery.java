package peel.bench.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import peel.bench.request.BenchmarkRequest;
import peel.model.Force;
import peel.model.Vocabulary;

/// The statements for PostgreSQL, one for each form of request.
final class PostgresQuery {
    private static final String JOIN = " FROM places p JOIN crimes c ON c.place = p.id AND c.month = ? WHERE ";
    private static final String AT_PLACE = JOIN + "p.id = ?";
    private static final String IN_MILE = JOIN
            + "ST_DWithin(p.geog, ST_SetSRID(ST_MakePoint(?, ?), 4326)::geography, 1609.344, false)";
    private static final String IN_POLYGON = JOIN + "ST_Covers((SELECT ST_GeomFromText(?)), p.geom)";
    private static final String UNPLACED = " FROM crimes c LEFT JOIN places p ON p.id = c.place"
            + " WHERE c.month = ? AND c.place = ?";

    private final PreparedStatement placeAt;
    private final PreparedStatement atPlace;
    private final PreparedStatement inMile;
    private final PreparedStatement inPolygon;
    private final PreparedStatement unplaced;

    /// @param select what comes before `FROM`
    /// @param order what comes after the condition
    PostgresQuery(Connection connection, String select, String order) throws SQLException {
        placeAt = connection
                .prepareStatement("SELECT id FROM places WHERE lng = ? AND lat = ?");
        atPlace = connection.prepareStatement(select + AT_PLACE + order);
        inMile = connection.prepareStatement(select + IN_MILE + order);
        inPolygon = connection.prepareStatement(select + IN_POLYGON + order);
        unplaced = connection.prepareStatement(select + UNPLACED + order);
    }

    /// Runs a statement.
    interface Call {
        ResultSet run() throws SQLException;
    }

    /// The call for a request for crimes.
    Call of(BenchmarkRequest request) throws SQLException {
        int month = request.month().index();
        return switch (request.kind().form()) {
            case PLACE -> {
                int place = placeAt(request);
                yield () -> Engine.run(atPlace, month, place);
            }
            case MILE -> {
                double lat = request.lat();
                double lng = request.lng();
                yield () -> Engine.run(inMile, month, lng, lat);
            }
            case POLYGON -> () -> Engine.run(inPolygon, month, wellKnownText(request));
            case FORCE -> {
                int force = new Vocabulary().findForce(request.what()).map(Force::ordinal).orElseThrow();
                yield () -> Engine.run(unplaced, month, -force);
            }
            case NEAREST, ID, STOPS, FILTER, TILE, STREAM -> throw new IllegalArgumentException(request.kind().label());
        };
    }

    private int placeAt(BenchmarkRequest request) throws SQLException {
        try (ResultSet row = Engine.run(placeAt, micro(request.lng()), micro(request.lat()))) {
            row.next();
            return row.getInt(1);
        }
    }

    static String wellKnownText(BenchmarkRequest request) {
        double[][] corners = request.corners();
        return Arrays.stream(corners).map(PostgresQuery::corner)
                .collect(Collectors.joining(",", "POLYGON((", "," + corner(corners[0]) + "))"));
    }

    private static int micro(double degrees) {
        return (int) Math.rint(degrees * 1e6);
    }

    private static String corner(double[] corner) {
        return micro(corner[1]) + " " + micro(corner[0]);
    }
}
