package peel.model;

import java.util.Comparator;

/// Names a neighbourhood: its force and its id within that force, both case-sensitive.
///
/// @param forceId the force's id, for example `leicestershire`
/// @param id the neighbourhood's own id, any text: `NC04`, `55.CB3001`, in Northern Ireland a name with spaces
///            (docs/spec/api.md#neighbourhoods)
public record NeighbourhoodId(String forceId, String id) implements Comparable<NeighbourhoodId> {
    private static final Comparator<NeighbourhoodId> BY_FORCE_THEN_ID = Comparator
            .comparing(NeighbourhoodId::forceId).thenComparing(NeighbourhoodId::id);

    /// By force, then id.
    @Override
    public int compareTo(NeighbourhoodId other) {
        return BY_FORCE_THEN_ID.compare(this, other);
    }

    /// As paths have it: `leicestershire/NC04`.
    @Override
    public String toString() {
        return forceId + "/" + id;
    }
}
