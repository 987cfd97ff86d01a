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

/// The files that a release does not contain, as the header `Peel-Not-Loaded` lists them: `kent 2024-01 street, ...`, or
/// `* 2024-01 street` if no force has one. It distinguishes an empty list that means "not loaded" from one that means "nothing
/// happened". Safe for several threads.
public final class NotLoaded {
    /// More would make the header too long; `/v1/coverage` has the complete list.
    private static final int MAX_FORCES = 10;

    private final Map<RecordKind, OfKind> kinds = new EnumMap<>(RecordKind.class);

    /// The files of one kind.
    ///
    /// @param loaded the ordinals of the forces whose file of a month is loaded
    /// @param inArea the header of each month of which a file is loaded, empty if none is missing
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

    /// The header for a request of an area, a place, or a force's records without a location.
    public String at(LocationFilter where, RecordKind kind, Month month) {
        return switch (where) {
            case LocationFilter.Unplaced(var force) -> ofForce(force, kind, month);
            case LocationFilter.Inside _,LocationFilter.AtPlace _ -> inArea(kind, month);
        };
    }

    /// The header for a request of an area or a place: the forces of which the release contains this kind in other months but
    /// not in this one; empty if there are none. Recorded responses that name no force are never missing.
    public String inArea(RecordKind kind, Month month) {
        String header = ofKind(kind).inArea.get(month);
        return header == null ? file("*", kind, month) : header;
    }

    /// The header for a request of one force; empty if its file is loaded.
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
