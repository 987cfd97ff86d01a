package peel.server.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import peel.geo.Circle;
import peel.geo.DecimalParser;
import peel.geo.InvalidAreaException;
import peel.geo.Polygon;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;
import peel.server.error.UpstreamErrors;
import peel.store.query.LocationFilter;
import peel.store.query.Place;

/// Reads where the records asked for lie: `poly`, `lat` and `lng`, `location_id` (docs/spec/api.md#areas).
public final class LocationParameters {
    private static final String POLY = "poly";
    private static final String LAT = "lat";
    private static final String LNG = "lng";
    private static final String LOCATION_ID = "location_id";

    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,40}");

    private final RequestContext context;
    private final Parameters parameters;

    /// Reads from the parameters of a request.
    public LocationParameters(RequestContext context) {
        this.context = context;
        this.parameters = context.parameters();
    }

    /// A polygon, or one mile around a point.
    ///
    /// @throws ApiException if neither or both are given, or the value is invalid
    public LocationFilter area() {
        return filter(oneOf(POLY, LAT));
    }

    /// A polygon, a place, or one mile around a point.
    ///
    /// @throws ApiException if none or several are given, or the value is invalid
    public LocationFilter areaOrPlace() {
        return filter(oneOf(POLY, LOCATION_ID, LAT));
    }

    /// A place, by its id or as the nearest to a point among those of the map generation of the requested month; empty if there
    /// are none at all.
    ///
    /// @throws ApiException if neither or both are given, or the value or the month is invalid
    public Optional<LocationFilter> place() {
        if (oneOf(LOCATION_ID, LAT).equals(LOCATION_ID)) {
            return Optional.of(filter(LOCATION_ID));
        }
        Point point = point();
        Optional<Place> nearest = context.release().nearestPlace(point.latDegrees, point.lngDegrees,
                DateParameter.ofCrimes(context).first());
        return nearest.map(place -> new LocationFilter.AtPlace(place.id()));
    }

    /// A place by its id.
    ///
    /// @throws ApiException if it is missing, malformed or unknown
    public LocationFilter placeById() {
        return filter(oneOf(LOCATION_ID));
    }

    /// Whether `location_id` is given and is not the id of a place.
    public boolean namesUnknownPlace() {
        return parameters.find(LOCATION_ID).map(text -> findPlace(text).isEmpty()).orElse(false);
    }

    /// The one of several parameters that is given.
    private String oneOf(String... ways) {
        List<String> given = new ArrayList<>(ways.length);
        for (String way : ways) {
            if (parameters.has(way) || way.equals(LAT) && parameters.has(LNG)) {
                given.add(way);
            }
        }
        if (given.isEmpty()) {
            List<String> allowed = named(List.of(ways));
            throw new ApiException(ErrorCode.MISSING_PARAMETER, ways[ways.length - 1],
                    "missing location: give " + String.join(", or ", allowed), allowed);
        }
        if (given.size() == 1) {
            return given.getFirst();
        }
        if (context.isUpstream()) {
            return UpstreamErrors.conflictingLocations(given);
        }
        List<String> names = named(given);
        throw new ApiException(ErrorCode.CONFLICTING_PARAMETERS, names.getFirst(), String.join(" and ", names)
                + " contradict each other: give one of them", names);
    }

    private static List<String> named(List<String> ways) {
        return ways.stream().map(way -> way.equals(LAT) ? "lat and lng" : way).toList();
    }

    /// @param way what [#oneOf] found
    private LocationFilter filter(String way) {
        return switch (way) {
            case POLY -> new LocationFilter.Inside(polygon(parameters.find(POLY).orElseThrow()));
            case LOCATION_ID -> place(parameters.find(LOCATION_ID).orElseThrow());
            default -> new LocationFilter.Inside(mile());
        };
    }

    private Circle mile() {
        Point point = point();
        return Circle.ofOneMile(point.latDegrees, point.lngDegrees);
    }

    private record Point(double latDegrees, double lngDegrees) {}

    private Point point() {
        Point point = new Point(coordinate(LAT, 90), coordinate(LNG, 180));
        LatitudeFirst.checkPoint(context, LAT, point.latDegrees, point.lngDegrees);
        return point;
    }

    private double coordinate(String name, int limit) {
        String text = parameters.find(name).orElseThrow(() -> new ApiException(ErrorCode.MISSING_PARAMETER, name,
                "the parameter " + name + " is missing: give both lat and lng"));
        double degrees = DecimalParser.parse(text);
        if (!(Math.abs(degrees) <= limit)) {
            throw new ApiException(ErrorCode.MALFORMED_NUMBER, name, name + " is " + ApiException.quote(text)
                    + ": it must be a number of degrees from -" + limit + " to " + limit);
        }
        return degrees;
    }

    private Polygon polygon(String text) {
        try {
            Polygon polygon = Polygon.parse(text, context.options().maxPolygonVertices());
            LatitudeFirst.checkArea(context, POLY, polygon.bounds());
            return polygon;
        } catch (InvalidAreaException e) {
            throw new ApiException(
                    context.isUpstream() ? UpstreamErrors.malformedPolygon(text) : ErrorCode.MALFORMED_POLYGON, POLY,
                    "poly cannot be read: " + e.getMessage());
        }
    }

    private LocationFilter place(String text) {
        if (!INTEGER.matcher(text).matches()) {
            throw new ApiException(ErrorCode.MALFORMED_LOCATION, LOCATION_ID,
                    "location_id is " + ApiException.quote(text)
                            + ": it must be a whole number, the street.id of a record");
        }
        return findPlace(text).orElseThrow(() -> new ApiException(ErrorCode.UNKNOWN_LOCATION, LOCATION_ID,
                "there is no location " + ApiException.quote(text)
                        + " in this release: use the street.id of a record"));
    }

    private Optional<LocationFilter> findPlace(String text) {
        double number = INTEGER.matcher(text).matches() ? Double.parseDouble(text) : -1;
        boolean isKnown = number >= 0 && number <= Integer.MAX_VALUE
                && context.release().place((int) number).isPresent();
        return isKnown ? Optional.of(new LocationFilter.AtPlace((int) number)) : Optional.empty();
    }
}
