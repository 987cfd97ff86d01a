package peel.mirror;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts what a mirror collects. Safe for several threads.
final class Tally {
    private final long startNanos = System.nanoTime();
    private final Map<Method, MirrorReport.Collected> collected = new EnumMap<>(Method.class);
    private long bytesCollected;
    private long beyondLimit;
    private final Map<ApiRequest, String> none = new LinkedHashMap<>();
    private final Map<ApiRequest, String> missing = new LinkedHashMap<>();

    synchronized void collected(ApiRequest question, long bytes, boolean wasThere) {
        bytesCollected += wasThere ? 0 : bytes;
        String word = question.method().word();
        MirrorReport.Collected before = collected.getOrDefault(question.method(),
                new MirrorReport.Collected(word, 0, 0, 0));
        collected.put(question.method(), new MirrorReport.Collected(word, before.answers() + 1,
                before.thereAlready() + (wasThere ? 1 : 0), before.bytes() + bytes));
        missing.remove(question);
    }

    /// Counts a question that is not asked, since there are too many already.
    synchronized void beyondLimit() {
        beyondLimit++;
    }

    /// The bytes of the answers that this run has collected.
    synchronized long bytesCollected() {
        return bytesCollected;
    }

    synchronized void none(ApiRequest question, String reason) {
        none.put(question, reason);
        missing.remove(question);
    }

    synchronized void missing(ApiRequest question, String reason) {
        missing.put(question, reason);
    }

    synchronized MirrorReport report(RetryingApiClient asker) {
        return new MirrorReport(List.copyOf(collected.values()), absent(none), absent(missing), asker.requests(),
                asker.retries(), asker.slowDowns(), beyondLimit, Duration.ofNanos(System.nanoTime() - startNanos));
    }

    private static List<MirrorReport.Absent> absent(Map<ApiRequest, String> questions) {
        List<ApiRequest> sorted = new ArrayList<>(questions.keySet());
        sorted.sort(Comparator.comparing(ApiRequest::method).thenComparing(ApiRequest::subject));
        return sorted.stream().map(question -> new MirrorReport.Absent(question.method().word(), question.subject(),
                questions.getOrDefault(question, ""))).toList();
    }
}
