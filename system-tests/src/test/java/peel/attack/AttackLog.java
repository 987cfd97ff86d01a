package peel.attack;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/// Counts what an attack sends and how it is answered. Safe for several threads.
final class AttackLog {
    private final LongAdder requests = new LongAdder();
    private final LongAdder closed = new LongAdder();
    private final ConcurrentMap<Integer, LongAdder> statuses = new ConcurrentHashMap<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();

    /// Counts a request that is sent, whole or in part.
    void sent() {
        requests.increment();
    }

    /// Counts an answer.
    void answered(HttpAnswer answer) {
        statuses.computeIfAbsent(answer.status(), _ -> new LongAdder()).increment();
        if (answer.status() == 503 && answer.header("retry-after").isEmpty()) {
            failed("a 503 came without Retry-After");
        }
    }

    /// Counts a connection that is refused, or closed by the server before an answer.
    void closed() {
        closed.increment();
    }

    /// Notes that the server did something that an attack of this kind does not allow.
    void failed(String what) {
        if (failures.size() < 10) {
            failures.add(what);
        }
    }

    long requests() {
        return requests.sum();
    }

    /// How many answers had a status.
    long answers(int status) {
        return statuses.getOrDefault(status, new LongAdder()).sum();
    }

    List<String> failures() {
        return failures;
    }

    /// What became of the requests, for example `200: 34, 503: 94, closed: 3`.
    @Override
    public String toString() {
        SortedMap<Integer, LongAdder> sorted = new TreeMap<>(statuses);
        return sorted.entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue().sum() + ", ")
                .collect(Collectors.joining()) + "closed: " + closed.sum();
    }
}
