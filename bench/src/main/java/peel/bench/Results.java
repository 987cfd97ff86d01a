package peel.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import peel.bench.engine.EngineName;
import peel.bench.engine.Measurement;
import peel.bench.report.MedianAndRange;
import peel.bench.request.RequestKind;

/// The measurements of all engines. It accepts only those whose responses are equal.
final class Results {
    private final Map<RequestKind, Map<EngineName, List<Measurement>>> all = new EnumMap<>(RequestKind.class);

    /// Adds a measurement.
    ///
    /// @throws DifferentResponsesException if its responses differ from those of an earlier measurement
    void add(EngineName engine, Measurement measured) throws DifferentResponsesException {
        Map<EngineName, List<Measurement>> ofKind = all.computeIfAbsent(measured.kind(),
                _ -> new EnumMap<>(EngineName.class));
        for (Map.Entry<EngineName, List<Measurement>> known : ofKind.entrySet()) {
            Measurement first = known.getValue().getFirst();
            if (!first.digest().equals(measured.digest())) {
                throw new DifferentResponsesException(String.format(
                        "%s and %s differ in their responses to '%s': checksums %s and %s, %.1f and %.1f records",
                        known.getKey().label(), engine.label(), measured.kind().label(), first.digest(),
                        measured.digest(), first.records(), measured.records()));
            }
        }
        ofKind.computeIfAbsent(engine, _ -> new ArrayList<>()).add(measured);
    }

    /// The checksum of the responses to requests of a kind; empty if none was measured.
    Optional<String> digest(RequestKind kind) {
        return all.getOrDefault(kind, Map.of()).values().stream().map(runs -> runs.getFirst().digest()).findFirst();
    }

    /// The first measurement of a kind and engine.
    Optional<Measurement> first(RequestKind kind, EngineName engine) {
        return runs(kind, engine).stream().findFirst();
    }

    /// Median and range of a number over all measurements of a kind and engine; empty if there are none.
    Optional<MedianAndRange> summary(RequestKind kind, EngineName engine, ToDoubleFunction<Measurement> number) {
        List<Measurement> runs = runs(kind, engine);
        return runs.isEmpty()
                ? Optional.empty()
                : Optional.of(MedianAndRange.of(runs.stream().mapToDouble(number).boxed().toList()));
    }

    private List<Measurement> runs(RequestKind kind, EngineName engine) {
        return all.getOrDefault(kind, Map.of()).getOrDefault(engine, List.of());
    }
}
