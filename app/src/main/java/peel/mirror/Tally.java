package peel.mirror;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import peel.model.ApiMethod;

/// Counts what a mirror downloads. Thread-safe.
final class Tally {
    private final long startNanos = System.nanoTime();
    private final Map<ApiMethod, MirrorReport.Collected> collected = new EnumMap<>(ApiMethod.class);
    private long bytesCollected;
    private long beyondLimit;
    private final Map<ApiRequest, String> notFound = new LinkedHashMap<>();
    private final Map<ApiRequest, String> failed = new LinkedHashMap<>();

    synchronized void collected(ApiRequest request, long bytes, boolean wasThere) {
        bytesCollected += wasThere ? 0 : bytes;
        String id = request.method().id();
        MirrorReport.Collected before = collected.getOrDefault(request.method(),
                new MirrorReport.Collected(id, 0, 0, 0));
        collected.put(request.method(), new MirrorReport.Collected(id, before.responses() + 1,
                before.thereAlready() + (wasThere ? 1 : 0), before.bytes() + bytes));
        failed.remove(request);
    }

    /// Counts a request that is not sent, because there are too many already.
    synchronized void beyondLimit() {
        beyondLimit++;
    }

    /// The bytes of the responses that this run has downloaded.
    synchronized long bytesCollected() {
        return bytesCollected;
    }

    synchronized void notFound(ApiRequest request, String reason) {
        notFound.put(request, reason);
        failed.remove(request);
    }

    synchronized void failed(ApiRequest request, String reason) {
        failed.put(request, reason);
    }

    synchronized MirrorReport report(RetryingApiClient client) {
        return new MirrorReport(List.copyOf(collected.values()), absent(notFound), absent(failed), client.requests(),
                client.retries(), client.rateLimited(), beyondLimit, Duration.ofNanos(System.nanoTime() - startNanos));
    }

    private static List<MirrorReport.Absent> absent(Map<ApiRequest, String> requests) {
        List<ApiRequest> sorted = new ArrayList<>(requests.keySet());
        sorted.sort(Comparator.comparing(ApiRequest::method).thenComparing(ApiRequest::subject));
        return sorted.stream().map(request -> new MirrorReport.Absent(request.method().id(), request.subject(),
                requests.getOrDefault(request, ""))).toList();
    }
}
