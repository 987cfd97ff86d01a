package peel.bench.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peel.bench.request.BenchmarkRequest;
import peel.bench.request.RequestKind;

/// The requests of `/v1` for the kinds that `/api` does not have.
final class V1Requests {
    private static final String ALL = "/v1/crimes/count?month=all&by=";

    private V1Requests() {}

    /// A set of requests for each such kind.
    static List<RequestSet> sets(List<BenchmarkRequest> requests, int clients) {
        List<RequestSet> sets = new ArrayList<>();
        for (RequestKind kind : RequestKind.values()) {
            if (kind.form() == RequestKind.Form.FILTER) {
                sets.add(new RequestSet(kind.label(), kind.name(), Optional.of(kind), clients, requests.stream()
                        .filter(request -> request.kind() == kind).map(V1Requests::of).toList()));
            }
        }
        return sets;
    }

    private static ApiRequest of(BenchmarkRequest request) {
        String what = URLEncoder.encode(request.what(), UTF_8);
        return ApiRequest.get(switch (request.kind()) {
            case COUNT_POLYGON -> ALL + "month,category&poly=" + what;
            case COUNT_FORCE -> ALL + "month&force=" + what;
            case COUNT_LSOAS -> "/v1/crimes/count?month=" + request.month() + "&by=lsoa,category&force=" + what;
            case COUNT_MONTHS -> ALL + "month";
            case COUNT_CATEGORIES -> ALL + "month,category";
            case PAGE_POLYGON -> "/v1/crimes?month=all&limit=100&poly=" + what;
            case PLACE_MONTH, NEAREST, HISTORY, RURAL_MILE, TOWN_MILE, DENSE_MILE, POLYGON_30, POLYGON_2000, UNPLACED,
                    STOPS_MILE, TILE_MONTH, TILE_ALL, STREAM_CSV, STREAM_NDJSON ->
                throw new IllegalArgumentException(request.kind().label());
        });
    }
}
