package peel.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import peel.model.Force;
import peel.model.Month;
import peel.model.RecordKind;
import peel.model.Vocabulary;
import peel.store.Coverage;

/// Counts what a new release holds. Months whose rows and joins stay keep their counts.
final class CoverageCount {
    private final Vocabulary vocabulary;
    private final List<Coverage> old;
    private final List<Coverage> counted = new ArrayList<>();

    CoverageCount(Vocabulary vocabulary, List<Coverage> old) {
        this.vocabulary = vocabulary;
        this.old = old;
    }

    /// Counts a month.
    ///
    /// @param built how the month was built, empty when its rows stay
    void add(Month month, MonthJoin join, Optional<LuceneMonthBuilder> built) {
        if (built.isEmpty() && !join.isChanged()) {
            old.stream().filter(coverage -> coverage.month().equals(month)).forEach(counted::add);
            return;
        }
        count(month, RecordKind.STREET, join.files().crimes(), join, built);
        count(month, RecordKind.OUTCOMES, join.files().outcomes(), join, built);
    }

    List<Coverage> sorted() {
        counted.sort(Comparator.comparing(Coverage::month).thenComparingInt(coverage -> coverage.force().ordinal())
                .thenComparing(Coverage::kind));
        return List.copyOf(counted);
    }

    private void count(Month month, RecordKind kind, Section section, MonthJoin join,
            Optional<LuceneMonthBuilder> built) {
        TreeMap<Integer, long[]> byForce = new TreeMap<>();
        built.ifPresent(builder -> builder.replacedForces(kind)
                .forEach(force -> byForce.put(force.ordinal(), new long[3])));
        Runs runs = section.runs();
        for (int run = 0; run < runs.size(); run++) {
            boolean isPlaced = RunKey.isPlaced(runs.key(run));
            for (int row = runs.start(run); row < runs.start(run + 1); row++) {
                int packed = section.packed(row);
                long[] counts = byForce.computeIfAbsent(PackedRow.force(packed), _ -> new long[3]);
                counts[0]++;
                counts[1] += isPlaced ? 0 : 1;
                counts[2] += kind == RecordKind.OUTCOMES && join.crimeOf(row) != RowRef.NONE ? 1 : 0;
            }
        }
        byForce.forEach((ordinal, counts) -> {
            Force force = vocabulary.force(ordinal);
            counted.add(new Coverage(month, force, kind, counts[0], counts[1], rejected(month, force, kind, built),
                    counts[2]));
        });
    }

    private long rejected(Month month, Force force, RecordKind kind, Optional<LuceneMonthBuilder> built) {
        Optional<Long> now = built.flatMap(builder -> builder.rejected(force, kind));
        return now.orElseGet(() -> old.stream()
                .filter(coverage -> coverage.month().equals(month) && coverage.force().equals(force)
                        && coverage.kind() == kind)
                .mapToLong(Coverage::rejectedRows).sum());
    }
}
