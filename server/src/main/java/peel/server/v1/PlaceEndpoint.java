package peel.server.v1;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.PriorityQueue;
import peel.geo.PointDistance;
import peel.json.JsonBuffer;
import peel.model.Month;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;
import peel.server.v1.parameter.GivenPoint;
import peel.server.v1.parameter.Parameter;
import peel.store.Release;
import peel.store.query.PlaceView;
import peel.writer.DataLicence;

/// `/v1/places`: the places nearest to a point, those of a name, or the nearest of a name.
final class PlaceEndpoint {
    private static final int DEFAULT_LIMIT = 10;
    private static final int MOST = 1000;

    private PlaceEndpoint() {}

    /// A place as a value, since a view is valid only while it is visited.
    private record Found(int id, int latMicro, int lngMicro, String name, String neighbourhood, List<Month> months,
            OptionalDouble distanceMeters) {
        static Found of(PlaceView place, Optional<PointDistance> from) {
            return new Found(place.id(), place.latMicro(), place.lngMicro(), place.name(),
                    place.neighbourhood().map(String::valueOf).orElse(""), List.copyOf(place.months()),
                    from.isEmpty()
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(from.get().meters(place.latMicro(), place.lngMicro())));
        }

        double distance() {
            return distanceMeters.orElse(0);
        }
    }

    static V1Response respond(V1Request request) {
        int limit = request.given().integer(Parameter.PLACES_LIMIT, 1, MOST, DEFAULT_LIMIT);
        Optional<GivenPoint> point = request.given().find(Parameter.PLACES_NEAR)
                .map(text -> GivenPoint.parse(Parameter.PLACES_NEAR, text));
        Optional<String> name = request.given().find(Parameter.PLACES_NAMED);
        if (point.isEmpty() && name.isEmpty()) {
            throw new ApiException(ErrorCode.MISSING_PARAMETER, Parameter.PLACES_NEAR.id(),
                    "give a point as near, a part of a name as q, or both",
                    List.of(Parameter.PLACES_NEAR.id(), Parameter.PLACES_NAMED.id()));
        }
        Release release = request.release();
        return V1Response.json(json -> {
            List<Found> places = name.isPresent()
                    ? named(release, name.get(), point, limit)
                    : nearest(release, point.orElseThrow(), limit);
            JsonObject.append(json, response -> response.number("release", release.info().number())
                    .text("licence", DataLicence.NAME).array("places", places, PlaceEndpoint::append));
            return places.size();
        });
    }

    private static List<Found> nearest(Release release, GivenPoint point, int limit) throws IOException {
        List<Found> found = new ArrayList<>();
        Optional<PointDistance> from = Optional.of(new PointDistance(point.latDegrees(), point.lngDegrees()));
        release.nearestPlaces(point.latDegrees(), point.lngDegrees(), limit,
                place -> found.add(Found.of(place, from)));
        return found;
    }

    /// The first places of a name, or the nearest of them; no more than that is held at once.
    private static List<Found> named(Release release, String name, Optional<GivenPoint> point, int limit)
            throws IOException {
        Optional<PointDistance> from = point.map(each -> new PointDistance(each.latDegrees(), each.lngDegrees()));
        Comparator<Found> order = from.isPresent()
                ? Comparator.comparingDouble(Found::distance)
                : Comparator.comparing(Found::name).thenComparingInt(Found::id);
        PriorityQueue<Found> last = new PriorityQueue<>(order.reversed());
        release.places(name, place -> {
            last.add(Found.of(place, from));
            if (last.size() > limit) {
                last.remove();
            }
        });
        return last.stream().sorted(order).toList();
    }

    private static void append(JsonObject object, Found place) {
        object.number("id", place.id).textOrNull("name", place.name);
        object.key("lat").degrees(place.latMicro);
        object.key("lng").degrees(place.lngMicro);
        JsonBuffer distance = object.key("distance");
        if (place.distanceMeters.isPresent()) {
            distance.raw(Double.toString(Math.round(place.distanceMeters.getAsDouble() * 10) / 10.0));
        } else {
            distance.raw("null");
        }
        object.textOrNull("neighbourhood", place.neighbourhood);
        object.texts("months", place.months);
    }
}
