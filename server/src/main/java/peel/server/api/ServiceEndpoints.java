package peel.server.api;

import java.util.List;
import java.util.Optional;
import peel.geo.MicroDegrees;
import peel.server.request.ApiResponse;
import peel.server.request.DateParameter;
import peel.server.request.Metrics;
import peel.server.request.RequestContext;
import peel.store.Release;
import peel.store.query.Place;

/// What people and machines that run the server ask: a welcome, health, readiness and metrics.
final class ServiceEndpoints {
    /// Any point serves the welcome's examples, since they take the place nearest to it.
    private static final double EXAMPLE_LAT = 52.629729;
    private static final double EXAMPLE_LNG = -1.131592;

    private ServiceEndpoints() {}

    /// `/`: what this is, what it holds and what to try.
    static ApiResponse welcome(RequestContext context) {
        StringBuilder text = new StringBuilder("Peel ").append(context.server().version())
                .append(": police.uk open data, served as its API serves it\n\n");
        Optional<Release> release = context.findRelease();
        if (release.isEmpty()) {
            return ApiResponse.text(200, text.append("Nothing is loaded yet: run peel load.\n").toString());
        }
        List<String> months = DateParameter.runs(release.get().info().months());
        text.append("Release ").append(release.get().info().number()).append(" holds ")
                .append(months.isEmpty() ? "no months" : String.join(", ", months)).append(".\n\nTry:\n");
        for (String path : examples(release.get())) {
            text.append("  ").append(path).append('\n');
        }
        return ApiResponse.text(200, text.toString());
    }

    /// `/healthz`: whether the server answers at all.
    static ApiResponse health(RequestContext context) {
        return ApiResponse.text(200, "ok");
    }

    /// `/readyz`: whether there is a release to answer from, of which no damage was found.
    static ApiResponse readiness(RequestContext context) {
        return context.findRelease().map(ServiceEndpoints::readiness)
                .orElseGet(() -> ApiResponse.text(503, "nothing is loaded yet: run peel load"));
    }

    private static ApiResponse readiness(Release release) {
        long number = release.info().number();
        return release.damage().isNone()
                ? ApiResponse.text(200, "ready: release " + number)
                : ApiResponse.text(503, release.damage().sentence(number));
    }

    /// `/metrics`: the counts of [Metrics] in the text form of Prometheus.
    static ApiResponse metrics(RequestContext context) {
        return new ApiResponse(200, Metrics.CONTENT_TYPE, false, out -> {
            context.server().metrics().writeTo(out);
            return 0;
        });
    }

    private static List<String> examples(Release release) {
        if (release.info().months().isEmpty()) {
            return List.of("/api/forces", "/api/crime-categories", "/api/crimes-street-dates");
        }
        String area = release.info().latestCrimeMonth()
                .flatMap(month -> release.nearestPlace(EXAMPLE_LAT, EXAMPLE_LNG, month)).map(ServiceEndpoints::latLng)
                .orElse("lat=" + EXAMPLE_LAT + "&lng=" + EXAMPLE_LNG);
        return List.of("/api/crimes-street/all-crime?" + area, "/api/crimes-at-location?" + area,
                "/api/outcomes-at-location?" + area, "/api/crimes-no-location?category=all-crime&force=leicestershire",
                "/api/stops-street?" + area,
                "/api/crime-categories", "/api/forces", "/api/crimes-street-dates", "/api/crime-last-updated");
    }

    private static String latLng(Place place) {
        return "lat=" + MicroDegrees.format(place.latMicro()) + "&lng=" + MicroDegrees.format(place.lngMicro());
    }
}
