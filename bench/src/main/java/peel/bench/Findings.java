package peel.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import peel.bench.engine.EngineName;
import peel.bench.engine.Measured;
import peel.bench.query.Kind;
import peel.bench.report.Spread;

/// What all runs of all engines measured. It takes only equal answers.
final class Findings {
    private final Map<Kind, Map<EngineName, List<Measured>>> all = new EnumMap<>(Kind.class);

    /// Adds what a run measured.
    ///
    /// @throws WrongAnswerException when its answers are not those that were there before
    void add(EngineName engine, Measured measured) throws WrongAnswerException {
        Map<EngineName, List<Measured>> ofKind = all.computeIfAbsent(measured.kind(),
                _ -> new EnumMap<>(EngineName.class));
        for (Map.Entry<EngineName, List<Measured>> known : ofKind.entrySet()) {
            Measured first = known.getValue().getFirst();
            if (!first.digest().equals(measured.digest())) {
                throw new WrongAnswerException(String.format(
                        "%s and %s differ in their answers of '%s': checksums %s and %s, %.1f and %.1f records",
                        known.getKey().label(), engine.label(), measured.kind().label(), first.digest(),
                        measured.digest(), first.records(), measured.records()));
            }
        }
        ofKind.computeIfAbsent(engine, _ -> new ArrayList<>()).add(measured);
    }

    /// The checksum of a kind's answers; empty when it was not asked.
    Optional<String> digest(Kind kind) {
        return all.getOrDefault(kind, Map.of()).values().stream().map(runs -> runs.getFirst().digest()).findFirst();
    }

    /// The first measurement of an engine.
    Optional<Measured> first(Kind kind, EngineName engine) {
        return runs(kind, engine).stream().findFirst();
    }

    /// A number of each run; empty when it was not measured.
    Optional<Spread> spread(Kind kind, EngineName engine, ToDoubleFunction<Measured> number) {
        List<Measured> runs = runs(kind, engine);
        return runs.isEmpty()
                ? Optional.empty()
                : Optional.of(Spread.of(runs.stream().mapToDouble(number).boxed().toList()));
    }

    private List<Measured> runs(Kind kind, EngineName engine) {
        return all.getOrDefault(kind, Map.of()).getOrDefault(engine, List.of());
    }
}
