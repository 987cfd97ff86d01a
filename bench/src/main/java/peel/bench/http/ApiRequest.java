package peel.bench.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import peel.bench.request.BenchmarkRequest;
import peel.store.Release;
import peel.store.query.Place;

/// A request of the API.
///
/// @param path path and query
/// @param form what is posted; empty for GET
public record ApiRequest(String path, String form) {

    static ApiRequest get(String path) {
        return new ApiRequest(path, "");
    }

    /// The request as clients of the API send it. Polygons are posted, as clients do if polygons are long.
    ///
    /// @param release has the ids of places
    /// @throws IllegalArgumentException for counts, which the API does not have
    static ApiRequest of(BenchmarkRequest request, Release release) {
        String date = "date=" + request.month();
        String point = switch (request.kind().form()) {
            case PLACE, NEAREST, MILE, STOPS -> "&lat=" + request.what().replace(",", "&lng=");
            case ID, POLYGON, FORCE, FILTER, TILE, STREAM -> "";
        };
        return switch (request.kind().form()) {
            case PLACE -> get("/api/crimes-at-location?" + date + "&location_id="
                    + release.nearestPlace(request.lat(), request.lng(), request.month()).map(Place::id)
                            .orElseThrow());
            case NEAREST -> get("/api/crimes-at-location?" + date + point);
            case ID -> get("/api/outcomes-for-crime/" + request.what());
            case MILE -> get("/api/crimes-street/all-crime?" + date + point);
            case STOPS -> get("/api/stops-street?" + date + point);
            case FORCE -> get("/api/crimes-no-location?category=all-crime&force=" + request.what() + "&" + date);
            case POLYGON -> new ApiRequest("/api/crimes-street/all-crime",
                    date + "&poly=" + URLEncoder.encode(request.what(), UTF_8));
            case FILTER, TILE, STREAM -> throw new IllegalArgumentException("the API has no such request");
        };
    }

    /// The line of `requests.lua`.
    String toLine() {
        return (form.isEmpty() ? "GET" : "POST") + "\t" + path + "\t" + form;
    }

    HttpRequest.Builder to(URI server) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path));
        return form.isEmpty()
                ? request
                : request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form));
    }
}
