package peel.opensearch.client;

import java.util.List;

/// Hits of a search in their order.
///
/// @param hits the hits
/// @param bytes about how much of the heap they take
public record HitPage(List<Hit> hits, long bytes) {
    /// No hits.
    static final HitPage EMPTY = new HitPage(List.of(), 0);

    /// A hit.
    ///
    /// @param sort the whole numbers by which hits are ordered
    /// @param record the bytes of its field `record`; empty when it has none
    public record Hit(@SuppressWarnings("ArrayRecordComponent") long[] sort,
            @SuppressWarnings("ArrayRecordComponent") byte[] record) {}
}
