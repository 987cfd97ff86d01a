package peel.store.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import peel.model.Force;
import peel.model.Month;
import peel.model.MonthRange;
import peel.model.RecordKind;

/// Months of which a release holds nothing of a force and kind, though it holds that kind of other forces: the force did
/// not publish, or its file was not loaded. The public API does not show either
/// (docs/spec/api.md#crimes-street-dates).
///
/// @param force the force, of which the release holds other months of this kind
/// @param kind crimes, outcomes or stops
/// @param months the months as runs, oldest first
public record Gap(Force force, RecordKind kind, List<MonthRange> months) {

    /// Copies the months.
    public Gap {
        months = List.copyOf(months);
    }

    /// The gaps of a release, by kind and force. Records of recorded responses, which name no force, have none.
    public static List<Gap> of(List<Coverage> coverage) {
        List<Gap> gaps = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            TreeMap<Integer, Set<Month>> byForce = new TreeMap<>();
            TreeMap<Integer, Force> forces = new TreeMap<>();
            NavigableSet<Month> all = new TreeSet<>();
            coverage.stream()
                    .filter(held -> held.kind() == kind && held.isLoaded() && !held.force().equals(Force.UNKNOWN))
                    .forEach(held -> {
                        forces.put(held.force().ordinal(), held.force());
                        byForce.computeIfAbsent(held.force().ordinal(), _ -> new TreeSet<>()).add(held.month());
                        all.add(held.month());
                    });
            forces.forEach((ordinal, force) -> {
                Set<Month> held = byForce.getOrDefault(ordinal, Set.of());
                List<Month> lacking = all.stream().filter(month -> !held.contains(month)).toList();
                if (!lacking.isEmpty()) {
                    gaps.add(new Gap(force, kind, MonthRange.coalesce(lacking)));
                }
            });
        }
        return gaps;
    }

    /// The months between the first and the last one held of which nothing is held at all, as runs.
    public static List<MonthRange> missingMonths(List<Month> held) {
        if (held.isEmpty()) {
            return List.of();
        }
        Set<Month> known = held.stream().collect(Collectors.toSet());
        return MonthRange.coalesce(IntStream.range(held.getFirst().index(), held.getLast().index()).mapToObj(Month::new)
                .filter(month -> !known.contains(month)).toList());
    }
}
