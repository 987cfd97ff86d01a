package peel.bench.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import peel.bench.request.BenchmarkRequest;
import peel.bench.request.RequestKind;
import peel.store.Release;

/// Requests that are sent in turn.
///
/// @param name in tables
/// @param file in file names and in the baseline's paths
/// @param kind the kind of all of them; empty for a mixture
/// @param clients how many connections send at the same time
/// @param requests in their order
public record RequestSet(String name, String file, Optional<RequestKind> kind, int clients, List<ApiRequest> requests) {
    private static final int CLIENTS = 16;
    private static final int MANY_CLIENTS = 64;
    private static final int MIXED = 400;

    /// All sets: each kind that the API has, the dense mile once more with many clients, and the mixture.
    public static List<RequestSet> of(List<BenchmarkRequest> requests, Release release, long seed) {
        List<RequestSet> sets = new ArrayList<>();
        for (RequestKind kind : RequestKind.values()) {
            if (kind.isOfApi()) {
                sets.add(new RequestSet(kind.label(), kind.name(), Optional.of(kind), CLIENTS,
                        of(kind, requests, release)));
            }
        }
        sets.add(new RequestSet("dense mile, " + MANY_CLIENTS + " clients", "DENSE_MILE_MANY",
                Optional.of(RequestKind.DENSE_MILE), MANY_CLIENTS, of(RequestKind.DENSE_MILE, requests, release)));
        sets.add(new RequestSet("mixture", "MIXTURE", Optional.empty(), CLIENTS, mixture(requests, release, seed)));
        return sets;
    }

    /// Each kind that `/api` or `/v1` has, and the mixture at the end.
    public static List<RequestSet> ofApiAndV1(List<BenchmarkRequest> requests, Release release, long seed) {
        List<RequestSet> sets = new ArrayList<>(of(requests, release, seed));
        RequestSet mixture = sets.removeLast();
        sets.removeIf(set -> set.clients() == MANY_CLIENTS);
        sets.addAll(V1Requests.sets(requests, CLIENTS));
        sets.add(mixture);
        return sets;
    }

    private static List<ApiRequest> of(RequestKind kind, List<BenchmarkRequest> requests, Release release) {
        return requests.stream().filter(request -> request.kind() == kind)
                .map(request -> ApiRequest.of(request, release)).toList();
    }

    /// 60 of 100 a mile around a place with crimes, 20 a place, 10 an id, 5 a polygon, 5 reference data.
    private static List<ApiRequest> mixture(List<BenchmarkRequest> requests, Release release, long seed) {
        Random random = new Random(seed);
        List<BenchmarkRequest> atPlaces = requests.stream().filter(each -> each.kind() == RequestKind.PLACE_MONTH)
                .toList();
        List<ApiRequest> places = of(RequestKind.PLACE_MONTH, requests, release);
        List<ApiRequest> ids = of(RequestKind.HISTORY, requests, release);
        List<ApiRequest> polygons = of(RequestKind.POLYGON_30, requests, release);
        List<ApiRequest> reference = List.of(ApiRequest.get("/api/forces"),
                ApiRequest.get("/api/crime-categories?date=2025-12"), ApiRequest.get("/api/crime-last-updated"),
                ApiRequest.get("/api/crimes-street-dates"));
        List<ApiRequest> mixture = new ArrayList<>();
        for (int i = 0; i < MIXED; i++) {
            int chance = random.nextInt(100);
            if (chance < 60) {
                BenchmarkRequest place = any(atPlaces, random);
                mixture.add(ApiRequest.of(new BenchmarkRequest(RequestKind.TOWN_MILE, place.month(), place.what()),
                        release));
            } else {
                mixture.add(any(chance < 80 ? places : chance < 90 ? ids : chance < 95 ? polygons : reference, random));
            }
        }
        return mixture;
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    /// The lines for Peel.
    List<String> lines() {
        return requests.stream().map(ApiRequest::toLine).toList();
    }

    /// The lines for the baseline, which sends the same bytes.
    List<String> baselineLines() {
        return lines("/");
    }

    /// The lines for the baseline with Jetty's compression.
    List<String> zlibLines() {
        return lines(BaselineServer.ZLIB);
    }

    private List<String> lines(String before) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            lines.add(ApiRequest.get(before + file + "/" + i).toLine());
        }
        return lines;
    }
}
