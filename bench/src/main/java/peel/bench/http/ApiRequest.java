package peel.bench.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import peel.bench.query.Question;
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

    /// How the API's clients ask a question. Polygons are posted, as clients do whose polygons are long.
    ///
    /// @param release knows the ids of places
    /// @throws IllegalArgumentException for counts, which the API has not
    static ApiRequest of(Question question, Release release) {
        String date = "date=" + question.month();
        String point = switch (question.kind().form()) {
            case PLACE, NEAREST, MILE, STOPS -> "&lat=" + question.what().replace(",", "&lng=");
            case ID, POLYGON, FORCE, COUNTS -> "";
        };
        return switch (question.kind().form()) {
            case PLACE -> get("/api/crimes-at-location?" + date + "&location_id="
                    + release.nearestPlace(question.lat(), question.lng(), question.month()).map(Place::id)
                            .orElseThrow());
            case NEAREST -> get("/api/crimes-at-location?" + date + point);
            case ID -> get("/api/outcomes-for-crime/" + question.what());
            case MILE -> get("/api/crimes-street/all-crime?" + date + point);
            case STOPS -> get("/api/stops-street?" + date + point);
            case FORCE -> get("/api/crimes-no-location?category=all-crime&force=" + question.what() + "&" + date);
            case POLYGON -> new ApiRequest("/api/crimes-street/all-crime",
                    date + "&poly=" + URLEncoder.encode(question.what(), UTF_8));
            case COUNTS -> throw new IllegalArgumentException("the API does not count");
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
