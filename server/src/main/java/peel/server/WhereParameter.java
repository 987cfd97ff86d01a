package peel.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import peel.geo.Area;
import peel.geo.AreaFormatException;
import peel.geo.Circle;
import peel.geo.DecimalText;
import peel.geo.Polygon;
import peel.store.Place;
import peel.store.Where;

/// Reads where the records of an answer lie: `poly`, `lat` and `lng`, `location_id` (docs/spec/api.md#areas).
final class WhereParameter {
    private static final String POLY = "poly";
    private static final String LAT = "lat";
    private static final String LNG = "lng";
    private static final String LOCATION_ID = "location_id";

    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,40}");

    private final Call call;
    private final Parameters parameters;

    WhereParameter(Call call) {
        this.call = call;
        this.parameters = call.parameters();
    }

    /// A polygon, or one mile around a point.
    ///
    /// @throws Refusal when there is neither or both, or one cannot be read
    Where area() {
        requireOneOf(POLY, LAT);
        return new Where.Inside(parameters.find(POLY).<Area>map(this::polygon).orElseGet(this::mile));
    }

    /// A polygon, a place, or one mile around a point.
    ///
    /// @throws Refusal when there is none or several, or one cannot be read
    Where areaOrPlace() {
        requireOneOf(POLY, LOCATION_ID, LAT);
        return parameters.has(POLY) ? area() : parameters.find(LOCATION_ID).map(this::place).orElseGet(this::area);
    }

    /// A place, by its id or as the nearest to a point of the map points that the month asked for uses; empty when there are
    /// none at all.
    ///
    /// @throws Refusal when neither is given or both are, or one or the month cannot be read
    Optional<Where> place() {
        requireOneOf(LOCATION_ID, LAT);
        Optional<String> id = parameters.find(LOCATION_ID);
        if (id.isPresent()) {
            return id.map(this::place);
        }
        Point point = point();
        Optional<Place> nearest = call.release().nearestPlace(point.latDegrees, point.lngDegrees,
                MonthParameter.ofCrimes(call).first());
        return nearest.map(place -> new Where.AtPlace(place.id()));
    }

    /// A place by its id.
    ///
    /// @throws Refusal when it is missing, malformed or unknown
    Where placeById() {
        requireOneOf(LOCATION_ID);
        return place(parameters.find(LOCATION_ID).orElseThrow());
    }

    /// Whether `location_id` is given and is no id of a place, which the stop methods of upstream forgive
    /// (docs/spec/api.md#stop-methods).
    boolean namesNoPlace() {
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
            List<String> allowed = List.of(ways).stream().map(WhereParameter::spoken).toList();
            throw new Refusal(Mistake.MISSING_PARAMETER, ways[ways.length - 1],
                    "it is not said where: give " + String.join(", or ", allowed), allowed);
        }
        if (given.size() > 1 && !call.isUpstream()) {
            throw new Refusal(Mistake.CONFLICTING_PARAMETERS, given.getFirst(), String.join(" and ", given)
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
        String text = parameters.find(name).orElseThrow(() -> new Refusal(Mistake.MISSING_PARAMETER, name,
                "the parameter " + name + " is missing: lat and lng belong together"));
        double degrees = DecimalText.parse(text);
        if (!(Math.abs(degrees) <= limit)) {
            throw new Refusal(Mistake.MALFORMED_NUMBER, name, name + " is " + Refusal.quote(text)
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
        } catch (AreaFormatException e) {
            long colons = text.chars().filter(c -> c == ':').count();
            boolean isTooShort = colons < 2 && text.lines().allMatch(WhereParameter::hasNumbersOnly);
            throw new Refusal(isTooShort ? Mistake.TOO_FEW_VERTICES : Mistake.MALFORMED_POLYGON, POLY,
                    "poly cannot be read: " + e.getMessage());
        }
    }

    /// Tells a polygon of one or two vertices from a malformed one, which upstream answers differently
    /// (docs/spec/api.md#upstream-errors).
    private static boolean hasNumbersOnly(String text) {
        for (String vertex : text.split(":", -1)) {
            String[] numbers = vertex.split(",", -1);
            if (numbers.length != 2 || Double.isNaN(DecimalText.parse(numbers[0]))
                    || Double.isNaN(DecimalText.parse(numbers[1]))) {
                return false;
            }
        }
        return true;
    }

    private Where place(String text) {
        if (!INTEGER.matcher(text).matches()) {
            throw new Refusal(Mistake.MALFORMED_LOCATION, LOCATION_ID, "location_id is " + Refusal.quote(text)
                    + ": it must be a whole number, the street.id of an answer");
        }
        return findPlace(text).orElseThrow(() -> new Refusal(Mistake.UNKNOWN_LOCATION, LOCATION_ID,
                "there is no location " + Refusal.quote(text) + " in this release: take the street.id of an answer"));
    }

    private Optional<Where> findPlace(String text) {
        double number = INTEGER.matcher(text).matches() ? Double.parseDouble(text) : -1;
        boolean isKnown = number >= 0 && number <= Integer.MAX_VALUE && call.release().place((int) number).isPresent();
        return isKnown ? Optional.of(new Where.AtPlace((int) number)) : Optional.empty();
    }
}
