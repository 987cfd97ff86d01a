package peel.server.request;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import peel.model.Force;
import peel.model.Month;
import peel.model.RecordKind;
import peel.store.coverage.Coverage;
import peel.store.query.LocationFilter;

/// Which files a release does not hold, as the header `Peel-Not-Loaded` names them: `kent 2024-01 street, ...`, or
/// `* 2024-01 street` where no force has one. So an empty list that means "not loaded" differs from one that means "there
/// was nothing". Safe for several threads.
public final class NotLoaded {
    /// A header is no place for a long list; `/v1/coverage` has all of it.
    private static final int MAX_FORCES = 10;

    private final Map<RecordKind, OfKind> kinds = new EnumMap<>(RecordKind.class);

    /// The files of one kind.
    ///
    /// @param loaded the ordinals of the forces whose file of a month is held
    /// @param inArea the header of each month of which a file is held, empty where none is missing
    private record OfKind(Map<Month, BitSet> loaded, Map<Month, String> inArea) {}

    private NotLoaded() {}

    static NotLoaded of(List<Coverage> coverage) {
        NotLoaded files = new NotLoaded();
        for (RecordKind kind : RecordKind.values()) {
            files.kinds.put(kind, ofKind(kind, coverage.stream().filter(held -> held.kind() == kind)
                    .filter(Coverage::isLoaded).toList()));
        }
        return files;
    }

    private static OfKind ofKind(RecordKind kind, List<Coverage> coverage) {
        Map<Month, BitSet> loaded = new HashMap<>();
        coverage.forEach(held -> loaded.computeIfAbsent(held.month(), _ -> new BitSet()).set(held.force().ordinal()));
        List<Force> forces = coverage.stream().map(Coverage::force).filter(force -> !force.equals(Force.UNKNOWN))
                .distinct().toList();
        return new OfKind(loaded, loaded.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> header(forces.stream().filter(force -> !entry.getValue().get(force.ordinal()))
                        .map(Force::id).sorted().toList(), kind, entry.getKey()))));
    }

    private static String header(List<String> forces, RecordKind kind, Month month) {
        String named = forces.stream().limit(MAX_FORCES).map(force -> file(force, kind, month))
                .collect(Collectors.joining(", "));
        return forces.size() <= MAX_FORCES ? named : named + ", and " + (forces.size() - MAX_FORCES) + " more";
    }

    /// For a question of an area, a place, or a force's records without one.
    public String at(LocationFilter where, RecordKind kind, Month month) {
        return switch (where) {
            case LocationFilter.Unplaced(var force) -> ofForce(force, kind, month);
            case LocationFilter.Inside _,LocationFilter.AtPlace _ -> inArea(kind, month);
        };
    }

    /// For a question of an area or a place: the forces of which the release holds this kind in other months but not in
    /// this one. Empty when there are none. Recorded answers that name no force are never missed.
    public String inArea(RecordKind kind, Month month) {
        String header = ofKind(kind).inArea.get(month);
        return header == null ? file("*", kind, month) : header;
    }

    /// For a question of one force; empty when its file is loaded.
    public String ofForce(Force force, RecordKind kind, Month month) {
        BitSet loaded = ofKind(kind).loaded.get(month);
        if (loaded == null) {
            return file("*", kind, month);
        }
        return loaded.get(force.ordinal()) ? "" : file(force.id(), kind, month);
    }

    private OfKind ofKind(RecordKind kind) {
        return kinds.getOrDefault(kind, new OfKind(Map.of(), Map.of()));
    }

    private static String file(String force, RecordKind kind, Month month) {
        return force.replaceAll("[^A-Za-z0-9*_.\\-]", "?") + " " + month + " " + kind.fileSuffix();
    }
}
