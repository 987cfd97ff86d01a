package peel.server.v1.parameter;

import java.util.ArrayList;
import java.util.List;
import peel.geo.Area;
import peel.geo.Bounds;
import peel.geo.Box;
import peel.geo.BritishIsles;
import peel.geo.Circle;
import peel.geo.DecimalParser;
import peel.geo.InvalidAreaException;
import peel.geo.Polygon;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;

/// Reads `near` with `radius`, `bbox` and `poly`. Everything of the release lies in the British Isles, so an area that lies
/// there only with its numbers exchanged is an error.
final class AreaParameters {
    private static final double MAX_RADIUS_METERS = 100_000;
    private static final String BBOX_FORM = "write a box as WEST,SOUTH,EAST,NORTH in degrees, for example ";

    private final GivenParameters given;
    private final int maxVertices;

    AreaParameters(GivenParameters given, int maxVertices) {
        this.given = given;
        this.maxVertices = maxVertices;
    }

    /// The areas, in all of which a record must lie.
    ///
    /// @throws ApiException when one cannot be read
    List<Area> read() {
        List<Area> areas = new ArrayList<>();
        if (given.has(Parameter.RADIUS) && !given.has(Parameter.NEAR)) {
            throw Wrong.missing(Parameter.NEAR, "radius is given without near: give near as well, or leave out radius");
        }
        given.find(Parameter.NEAR).ifPresent(text -> areas.add(circle(text)));
        given.find(Parameter.BBOX).ifPresent(text -> areas.add(box(text)));
        given.find(Parameter.POLY).ifPresent(text -> areas.add(polygon(text)));
        return areas;
    }

    private Circle circle(String text) {
        GivenPoint point = GivenPoint.parse(Parameter.NEAR, text);
        double radius = given.find(Parameter.RADIUS).map(AreaParameters::radius).orElse(Circle.MILE_METERS);
        return new Circle(point.latDegrees(), point.lngDegrees(), radius);
    }

    private static double radius(String text) {
        double radius = DecimalParser.parse(text);
        if (!(radius >= 0 && radius <= MAX_RADIUS_METERS)) {
            throw Wrong.value(Parameter.RADIUS, text, "it must be a number of metres from 0 to 100000");
        }
        return radius;
    }

    private static Box box(String text) {
        String[] parts = text.split(",", 5);
        double[] sides = new double[4];
        for (int i = 0; i < 4; i++) {
            sides[i] = parts.length == 4 ? DecimalParser.parse(parts[i]) : Double.NaN;
            if (!(Math.abs(sides[i]) <= (i % 2 == 0 ? 180 : 90))) {
                throw Wrong.value(Parameter.BBOX, text, BBOX_FORM + Parameter.BBOX.example());
            }
        }
        if (sides[0] > sides[2] || sides[1] > sides[3]) {
            throw Wrong.value(Parameter.BBOX, text, "west must not be more than east, nor south more than north: "
                    + BBOX_FORM + Parameter.BBOX.example());
        }
        return located(Parameter.BBOX, Box.ofDegrees(sides[1], sides[0], sides[3], sides[2]));
    }

    private Polygon polygon(String text) {
        try {
            return located(Parameter.POLY, Polygon.parse(text, maxVertices));
        } catch (InvalidAreaException e) {
            throw new ApiException(ErrorCode.MALFORMED_POLYGON, Parameter.POLY.id(),
                    "poly cannot be read: " + e.getMessage());
        }
    }

    private static <A extends Area> A located(Parameter parameter, A area) {
        requireNotExchanged(parameter, area.bounds());
        return area;
    }

    /// @throws ApiException when a box lies in the British Isles only with its numbers exchanged
    static void requireNotExchanged(Parameter parameter, Bounds bounds) {
        if (BritishIsles.holdsExchanged(bounds)) {
            throw new ApiException(ErrorCode.EXCHANGED_COORDINATES, parameter.id(),
                    "latitude and longitude are exchanged: in the British Isles latitude is 49 to 61, and longitude is -9"
                            + " to 3; write " + parameter.id() + " like " + parameter.example());
        }
    }
}
