package peel.store.kit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import peel.geo.Boundary;
import peel.model.ApiMethod;
import peel.model.Month;
import peel.model.MonthRange;
import peel.model.NeighbourhoodId;
import peel.model.RecordKind;
import peel.model.ResourceKey;
import peel.store.Release;
import peel.store.build.MonthBuilder;
import peel.store.build.PublishedRelease;
import peel.store.build.ReleaseBuilder;
import peel.store.build.WritableStoreEngine;
import peel.store.query.CrimeQuery;
import peel.store.query.CrimeView;
import peel.store.query.LocationFilter;
import peel.store.query.OutcomeQuery;
import peel.store.query.StopQuery;
import peel.store.row.StoredResponse;

/// Loads rows into an engine and shows results as text, for tests of what loads do.
public final class StoreKit {
    private final Map<Month, List<CrimeSpec>> crimes = new TreeMap<>();
    private final Map<Month, List<CrimeSpec>> outcomes = new TreeMap<>();
    private final Map<Month, List<StopSpec>> stops = new TreeMap<>();
    private final List<StoredResponse> storedResponses = new ArrayList<>();

    /// A month by its text.
    public static Month month(String text) {
        return Month.parse(text).orElseThrow();
    }

    /// Adds crimes to the next load.
    public StoreKit crimes(String month, CrimeSpec... specs) {
        crimes.computeIfAbsent(month(month), _ -> new ArrayList<>()).addAll(List.of(specs));
        return this;
    }

    /// Adds outcomes to the next load.
    public StoreKit outcomes(String month, CrimeSpec... specs) {
        outcomes.computeIfAbsent(month(month), _ -> new ArrayList<>()).addAll(List.of(specs));
        return this;
    }

    /// Adds stops to the next load.
    public StoreKit stops(String month, StopSpec... specs) {
        stops.computeIfAbsent(month(month), _ -> new ArrayList<>()).addAll(List.of(specs));
        return this;
    }

    /// Adds a stored response to the next load.
    public StoreKit storedResponse(ResourceKey key, String body) {
        storedResponses.add(StoredResponse.of(key, body.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /// Adds a boundary to the next load, a box in degrees; its response is the text of the box.
    ///
    /// @param box south, west, north, east
    public StoreKit boundary(String forceId, String id, double... box) {
        ResourceKey key = ResourceKey.of(ApiMethod.NEIGHBOURHOOD_BOUNDARY, new NeighbourhoodId(forceId, id));
        storedResponses.add(StoredResponse.of(key, Arrays.toString(box).getBytes(StandardCharsets.UTF_8),
                Boundary.ofRing(new double[]{box[0], box[0], box[2], box[2]},
                        new double[]{box[1], box[3], box[3], box[1]})));
        return this;
    }

    /// Loads what was added; the forces of its rows are replaced in their months.
    public PublishedRelease load(WritableStoreEngine engine) throws IOException {
        try (ReleaseBuilder builder = engine.newRelease()) {
            TreeMap<Month, Boolean> months = new TreeMap<>();
            crimes.keySet().forEach(month -> months.put(month, true));
            outcomes.keySet().forEach(month -> months.put(month, true));
            stops.keySet().forEach(month -> months.put(month, true));
            for (Month month : months.keySet()) {
                MonthBuilder monthBuilder = builder.month(month);
                fill(monthBuilder, crimes.getOrDefault(month, List.of()), RecordKind.STREET);
                fill(monthBuilder, outcomes.getOrDefault(month, List.of()), RecordKind.OUTCOMES);
                fill(monthBuilder, stops.getOrDefault(month, List.of()));
                monthBuilder.finish(Runnable::run);
            }
            for (StoredResponse response : storedResponses) {
                builder.storedResponse(response);
            }
            return builder.publish((_, _, _) -> {
            });
        }
    }

    private static void fill(MonthBuilder builder, List<CrimeSpec> specs, RecordKind kind) {
        specs.stream().filter(spec -> spec.upstream().isEmpty()).map(spec -> CrimeSpec.forceOf(spec.force()))
                .distinct().forEach(force -> builder.replaces(force, kind, 0));
        for (CrimeSpec spec : specs) {
            if (kind == RecordKind.STREET) {
                builder.crime(spec.crimeRow());
            } else {
                builder.outcome(spec.outcomeRow(Optional.empty()));
            }
        }
    }

    private static void fill(MonthBuilder builder, List<StopSpec> specs) {
        specs.stream().filter(spec -> spec.upstream().isEmpty()).map(StopSpec::force).distinct()
                .forEach(force -> builder.replaces(force, RecordKind.STOP_AND_SEARCH, 0));
        specs.forEach(builder::stop);
    }

    /// Stops as lines `day and time|outcome|name or -`.
    public static List<String> stops(Release release, StopQuery.Scope scope, String month) throws IOException {
        List<String> lines = new ArrayList<>();
        release.stops(new StopQuery(scope, MonthRange.of(month(month))),
                stop -> lines.add(stop.time().toString().substring(8, 16) + "|" + stop.outcome().id() + "|"
                        + (stop.hasLocation() ? stop.locationName() : "-")));
        return lines;
    }

    /// The body of a stored response as text, `none` without one.
    public static String storedResponse(Release release, ResourceKey key) {
        return release.storedResponse(key).map(body -> new String(body, StandardCharsets.UTF_8)).orElse("none");
    }

    /// The neighbourhood at a point as text, `none` without one.
    public static String at(Release release, double lat, double lng) {
        return release.neighbourhoodAt(lat, lng).map(NeighbourhoodId::toString).orElse("none");
    }

    /// Crimes as lines `category|name or -|outcome@month|id known`.
    public static List<String> crimes(Release release, LocationFilter where, String month) throws IOException {
        List<String> lines = new ArrayList<>();
        CrimeQuery query = new CrimeQuery(where, MonthRange.of(month(month)), Optional.empty());
        release.crimes(query, crime -> lines.add(line(crime)));
        if (release.countCrimes(query) != lines.size()) {
            lines.add("count says " + release.countCrimes(query));
        }
        return lines;
    }

    /// Outcomes as lines `code@date of crime line`.
    public static List<String> outcomes(Release release, LocationFilter where, String month) throws IOException {
        List<String> lines = new ArrayList<>();
        release.outcomes(new OutcomeQuery(where, MonthRange.of(month(month))), outcome -> lines
                .add(outcome.category().code() + "@" + outcome.date() + " of " + line(outcome.crime())));
        return lines;
    }

    /// The history of an id as `code@date`, `*` after derived steps; `null` for a history that cannot be joined.
    public static List<String> history(Release release, String id) {
        return release.history(CrimeSpec.idOf(id)).map(history -> history.steps()
                .map(steps -> steps.stream()
                        .map(step -> step.category().code() + "@" + step.date() + (step.isDerived() ? "*" : ""))
                        .toList())
                .orElse(List.of("null"))).orElse(List.of("none"));
    }

    private static String line(CrimeView crime) {
        return crime.category().slug() + "|" + (crime.hasLocation() ? crime.locationName() : "-") + "|"
                + (crime.outcome().isNone() ? "" : crime.outcome().code() + "@" + crime.outcomeMonth());
    }
}
