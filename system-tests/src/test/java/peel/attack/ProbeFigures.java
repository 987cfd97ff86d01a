package peel.attack;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/// What the requests of other clients come to.
///
/// @param worst the slowest, failed ones among them
/// @param failures those that were not answered with 200
record ProbeFigures(long count, Probe worst, long p99Millis, List<Probe> failures) {
    /// Sums up.
    ///
    /// @param endNanos when the server's process ended, if it did: later requests do not count
    static ProbeFigures of(Collection<Probe> probes, OptionalLong endNanos) {
        List<Probe> sorted = probes.stream()
                .filter(probe -> endNanos.isEmpty() || probe.startNanos() - endNanos.getAsLong() < 0)
                .sorted(Comparator.comparingLong(Probe::millis)).toList();
        if (sorted.isEmpty()) {
            throw new AssertionError("no client asked anything");
        }
        return new ProbeFigures(sorted.size(), sorted.getLast(), sorted.get(sorted.size() * 99 / 100).millis(),
                sorted.stream().filter(probe -> !probe.failure().isEmpty()).toList());
    }
}
