package peel.server;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import peel.model.Force;
import peel.model.Month;
import peel.model.RecordKind;
import peel.store.Coverage;
import peel.store.Where;

/// Which files a release does not hold, as the header `Peel-Not-Loaded` names them: `kent 2024-01 street, ...`, or
/// `* 2024-01 street` where no force has one. So an empty list that means "not loaded" differs from one that means "there
/// was nothing". Safe for several threads.
final class NotLoaded {
    /// A header is no place for a long list; `/v1/coverage` has all of it.
    private static final int MOST_FORCES = 10;

    private final Map<RecordKind, Map<Month, BitSet>> loaded = new EnumMap<>(RecordKind.class);
    private final Map<RecordKind, BitSet> everLoaded = new EnumMap<>(RecordKind.class);
    private final Map<Integer, Force> forces = new TreeMap<>();

    private NotLoaded() {}

    static NotLoaded of(List<Coverage> coverage) {
        NotLoaded files = new NotLoaded();
        coverage.stream().filter(Coverage::isLoaded).forEach(files::add);
        return files;
    }

    private void add(Coverage held) {
        int force = held.force().ordinal();
        forces.put(force, held.force());
        loaded.computeIfAbsent(held.kind(), _ -> new HashMap<>()).computeIfAbsent(held.month(), _ -> new BitSet())
                .set(force);
        everLoaded.computeIfAbsent(held.kind(), _ -> new BitSet()).set(force);
    }

    /// For a question of an area, a place, or a force's records without one.
    String at(Where where, RecordKind kind, Month month) {
        return switch (where) {
            case Where.Unplaced(var force) -> ofForce(force, kind, month);
            case Where.Inside _,Where.AtPlace _ -> inArea(kind, month);
        };
    }

    /// For a question of an area or a place: the forces of which the release holds this kind in other months but not in
    /// this one. Empty when there are none. Recorded answers name no force and so are never missed.
    String inArea(RecordKind kind, Month month) {
        BitSet held = held(kind, month);
        if (held.isEmpty()) {
            return name("*", kind, month);
        }
        BitSet missing = (BitSet) everLoaded.getOrDefault(kind, held).clone();
        missing.andNot(held);
        missing.clear(Force.UNKNOWN.ordinal());
        List<String> names = missing.stream().mapToObj(forces::get).map(Force::id).sorted().toList();
        String named = String.join(", ",
                names.stream().limit(MOST_FORCES).map(force -> name(force, kind, month)).toList());
        return names.size() <= MOST_FORCES ? named : named + ", and " + (names.size() - MOST_FORCES) + " more";
    }

    /// For a question of one force; empty when its file is loaded.
    String ofForce(Force force, RecordKind kind, Month month) {
        BitSet held = held(kind, month);
        if (held.isEmpty()) {
            return name("*", kind, month);
        }
        return held.get(force.ordinal()) ? "" : name(force.id(), kind, month);
    }

    private BitSet held(RecordKind kind, Month month) {
        return loaded.getOrDefault(kind, Map.of()).getOrDefault(month, new BitSet());
    }

    private static String name(String force, RecordKind kind, Month month) {
        return force.replaceAll("[^A-Za-z0-9*_.\\-]", "?") + " " + month + " " + kind.fileWord();
    }
}
