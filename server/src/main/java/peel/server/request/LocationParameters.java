package peel.server.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import peel.geo.Area;
import peel.geo.Circle;
import peel.geo.DecimalParser;
import peel.geo.InvalidAreaException;
import peel.geo.Polygon;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;
import peel.store.query.LocationFilter;
import peel.store.query.Place;

/// Reads where the records of an answer lie: `poly`, `lat` and `lng`, `location_id` (docs/spec/api.md#areas).
public final class LocationParameters {
    private static final String POLY = "poly";
    private static final String LAT = "lat";
    private static final String LNG = "lng";
    private static final String LOCATION_ID = "location_id";

    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,40}");

    private final RequestContext call;
    private final Parameters parameters;

    public LocationParameters(RequestContext call) {
        this.call = call;
        this.parameters = call.parameters();
    }

    /// A polygon, or one mile around a point.
    ///
    /// @throws Refusal when there is neither or both, or one cannot be read
    public LocationFilter area() {
        requireOneOf(POLY, LAT);
        return new LocationFilter.Inside(parameters.find(POLY).<Area>map(this::polygon).orElseGet(this::mile));
    }

    /// A polygon, a place, or one mile around a point.
    ///
    /// @throws Refusal when there is none or several, or one cannot be read
    public LocationFilter areaOrPlace() {
        requireOneOf(POLY, LOCATION_ID, LAT);
        return parameters.has(POLY) ? area() : parameters.find(LOCATION_ID).map(this::place).orElseGet(this::area);
    }

    /// A place, by its id or as the nearest to a point of the map points that the month asked for uses; empty when there are
    /// none at all.
    ///
    /// @throws Refusal when neither is given or both are, or one or the month cannot be read
    public Optional<LocationFilter> place() {
        requireOneOf(LOCATION_ID, LAT);
        Optional<String> id = parameters.find(LOCATION_ID);
        if (id.isPresent()) {
            return id.map(this::place);
        }
        Point point = point();
        Optional<Place> nearest = call.release().nearestPlace(point.latDegrees, point.lngDegrees,
                DateParameter.ofCrimes(call).first());
        return nearest.map(place -> new LocationFilter.AtPlace(place.id()));
    }

    /// A place by its id.
    ///
    /// @throws Refusal when it is missing, malformed or unknown
    public LocationFilter placeById() {
        requireOneOf(LOCATION_ID);
        return place(parameters.find(LOCATION_ID).orElseThrow());
    }

    /// Whether `location_id` is given and is no id of a place, which the stop methods of upstream forgive
    /// (docs/spec/api.md#stop-methods).
    public boolean namesNoPlace() {
        return parameters.find(LOCATION_ID).map(text -> findPlace(text).isEmpty()).orElse(false);
    }

    /// Upstream lets the first of them win; the clear face does not guess.
    private void requireOneOf(String... ways) {
        List<String> given = new ArrayList<>(ways.length);
        for (String way : ways) {
            if (parameters.has(way) || way.equals(LAT) && parameters.has(LNG)) {
                given.add(spoken(way));
            }
        }
        if (given.isEmpty()) {
            List<String> allowed = List.of(ways).stream().map(LocationParameters::spoken).toList();
            throw new ApiException(ErrorCode.MISSING_PARAMETER, ways[ways.length - 1],
                    "it is not said where: give " + String.join(", or ", allowed), allowed);
        }
        if (given.size() > 1 && !call.isUpstream()) {
            throw new ApiException(ErrorCode.CONFLICTING_PARAMETERS, given.getFirst(), String.join(" and ", given)
                    + " exclude each other: give one of them", given);
        }
    }

    private static String spoken(String way) {
        return way.equals(LAT) ? "lat and lng" : way;
    }

    private Circle mile() {
        Point point = point();
        return Circle.ofOneMile(point.latDegrees, point.lngDegrees);
    }

    private record Point(double latDegrees, double lngDegrees) {}

    private Point point() {
        Point point = new Point(coordinate(LAT, 90), coordinate(LNG, 180));
        if (!call.isUpstream()) {
            LatitudeFirst.checkPoint(LAT, point.latDegrees, point.lngDegrees);
        }
        return point;
    }

    private double coordinate(String name, int limit) {
        String text = parameters.find(name).orElseThrow(() -> new ApiException(ErrorCode.MISSING_PARAMETER, name,
                "the parameter " + name + " is missing: lat and lng belong together"));
        double degrees = DecimalParser.parse(text);
        if (!(Math.abs(degrees) <= limit)) {
            throw new ApiException(ErrorCode.MALFORMED_NUMBER, name, name + " is " + ApiException.quote(text)
                    + ": it must be a number of degrees from -" + limit + " to " + limit);
        }
        return degrees;
    }

    private Polygon polygon(String text) {
        try {
            Polygon polygon = Polygon.parse(text, call.options().maxPolygonVertices());
            if (!call.isUpstream()) {
                LatitudeFirst.checkArea(POLY, polygon.bounds());
            }
            return polygon;
        } catch (InvalidAreaException e) {
            long colons = text.chars().filter(c -> c == ':').count();
            boolean isTooShort = colons < 2 && text.lines().allMatch(LocationParameters::hasNumbersOnly);
            throw new ApiException(isTooShort ? ErrorCode.TOO_FEW_VERTICES : ErrorCode.MALFORMED_POLYGON, POLY,
                    "poly cannot be read: " + e.getMessage());
        }
    }

    /// Tells a polygon of one or two vertices from a malformed one, which upstream answers differently
    /// (docs/spec/api.md#upstream-errors).
    private static boolean hasNumbersOnly(String text) {
        for (String vertex : text.split(":", -1)) {
            String[] numbers = vertex.split(",", -1);
            if (numbers.length != 2 || Double.isNaN(DecimalParser.parse(numbers[0]))
                    || Double.isNaN(DecimalParser.parse(numbers[1]))) {
                return false;
            }
        }
        return true;
    }

    private LocationFilter place(String text) {
        if (!INTEGER.matcher(text).matches()) {
            throw new ApiException(ErrorCode.MALFORMED_LOCATION, LOCATION_ID,
                    "location_id is " + ApiException.quote(text)
                            + ": it must be a whole number, the street.id of an answer");
        }
        return findPlace(text).orElseThrow(() -> new ApiException(ErrorCode.UNKNOWN_LOCATION, LOCATION_ID,
                "there is no location " + ApiException.quote(text)
                        + " in this release: take the street.id of an answer"));
    }

    private Optional<LocationFilter> findPlace(String text) {
        double number = INTEGER.matcher(text).matches() ? Double.parseDouble(text) : -1;
        boolean isKnown = number >= 0 && number <= Integer.MAX_VALUE && call.release().place((int) number).isPresent();
        return isKnown ? Optional.of(new LocationFilter.AtPlace((int) number)) : Optional.empty();
    }
}
