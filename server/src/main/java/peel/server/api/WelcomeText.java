package peel.server.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peel.geo.MicroDegrees;
import peel.model.Force;
import peel.model.Month;
import peel.server.request.DateParameter;
import peel.store.Release;
import peel.store.coverage.Coverage;
import peel.store.query.Place;

/// The text of the welcome page: which months a release contains, and requests to try, whose place and force are of the
/// release.
final class WelcomeText {
    /// Any point will do: the examples use the place of the release that is nearest to it.
    private static final double MIDDLE_LATITUDE = 53;
    private static final double MIDDLE_LONGITUDE = -2;

    private WelcomeText() {}

    static String of(Release release) {
        List<String> months = DateParameter.ranges(release.info().months());
        StringBuilder text = new StringBuilder("Release ").append(release.info().number()).append(" contains ")
                .append(months.isEmpty() ? "no months" : String.join(", ", months)).append(".\n\nTry:\n");
        for (String path : examples(release)) {
            text.append("  ").append(path).append('\n');
        }
        return text.toString();
    }

    private static List<String> examples(Release release) {
        List<String> paths = new ArrayList<>();
        Optional<Month> month = release.info().latestCrimeMonth();
        month.flatMap(latest -> release.nearestPlace(MIDDLE_LATITUDE, MIDDLE_LONGITUDE, latest))
                .map(WelcomeText::latLng).ifPresent(point -> {
                    for (String method : List.of("crimes-street/all-crime", "crimes-at-location",
                            "outcomes-at-location", "stops-street")) {
                        paths.add("/api/" + method + "?" + point);
                    }
                });
        month.flatMap(latest -> force(release, latest))
                .ifPresent(force -> paths.add("/api/crimes-no-location?category=all-crime&force=" + force));
        paths.addAll(List.of("/api/crime-categories", "/api/forces", "/api/crimes-street-dates", "/v1/crimes?limit=2",
                "/v1/crimes/count?month=all&by=month,category", "/v1/coverage", "/docs"));
        return paths;
    }

    private static String latLng(Place place) {
        return "lat=" + MicroDegrees.format(place.latMicro()) + "&lng=" + MicroDegrees.format(place.lngMicro());
    }

    private static Optional<String> force(Release release, Month month) {
        return release.coverage().stream().filter(rows -> rows.month().equals(month)).map(Coverage::force)
                .map(Force::id).filter(id -> !id.isEmpty()).findFirst();
    }
}
