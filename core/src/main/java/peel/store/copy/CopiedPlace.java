package peel.store.copy;

import java.util.List;
import java.util.Set;
import peel.derive.CrimePlaceNames;
import peel.derive.MapGeneration;

/// A place with all that a release knows of it, its records aside.
///
/// @param key its [peel.geo.Morton#key], which is its position too
/// @param id the id that responses show
/// @param formerIds the other ids that find it, lowest first
/// @param names what crimes call it
/// @param isBtpNewest whether the newest of the names is one of British Transport Police
/// @param generations the map generations whose crimes were ever recorded at it
public record CopiedPlace(long key, int id, List<Integer> formerIds, CrimePlaceNames names, boolean isBtpNewest,
        Set<MapGeneration> generations) {
    /// Copies the list and the set.
    public CopiedPlace {
        formerIds = List.copyOf(formerIds);
        generations = Set.copyOf(generations);
    }
}
