package peel.server;

import java.util.List;
import java.util.Optional;
import peel.geo.MicroDegrees;
import peel.store.Place;
import peel.store.Release;

/// What people and machines that run the server ask: a welcome, health, readiness and metrics.
final class ServiceEndpoints {
    /// Any point serves the welcome's examples, since they take the place nearest to it.
    private static final double EXAMPLE_LAT = 52.629729;
    private static final double EXAMPLE_LNG = -1.131592;

    private ServiceEndpoints() {}

    /// `/`: what this is, what it holds and what to try.
    static Answer welcome(Call call) {
        StringBuilder text = new StringBuilder("Peel ").append(call.setup().version())
                .append(": police.uk open data, served as its API serves it\n\n");
        Optional<Release> release = call.findRelease();
        if (release.isEmpty()) {
            return Answer.text(200, text.append("Nothing is loaded yet: run peel load.\n").toString());
        }
        List<String> months = MonthParameter.runs(release.get().info().months());
        text.append("Release ").append(release.get().info().number()).append(" holds ")
                .append(months.isEmpty() ? "no months" : String.join(", ", months)).append(".\n\nTry:\n");
        for (String path : examples(release.get())) {
            text.append("  ").append(path).append('\n');
        }
        return Answer.text(200, text.toString());
    }

    /// `/healthz`: whether the server answers at all.
    static Answer health(Call call) {
        return Answer.text(200, "ok");
    }

    /// `/readyz`: whether there is a release to answer from, of which no damage was found.
    static Answer readiness(Call call) {
        return call.findRelease().map(ServiceEndpoints::readiness)
                .orElseGet(() -> Answer.text(503, "nothing is loaded yet: run peel load"));
    }

    private static Answer readiness(Release release) {
        long number = release.info().number();
        return release.damage().isNone()
                ? Answer.text(200, "ready: release " + number)
                : Answer.text(503, release.damage().sentence(number));
    }

    /// `/metrics`: the counts of [Metrics] in the text form of Prometheus.
    static Answer metrics(Call call) {
        return new Answer(200, Metrics.CONTENT_TYPE, false, out -> {
            call.setup().metrics().writeTo(out);
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
