package peel.opensearch.client;

/// A document with the version by which a write can be made to depend on nobody having changed it.
///
/// @param source its JSON
/// @param seqNo the number of the change that made it, `_seq_no`
/// @param primaryTerm the `_primary_term` of that number
public record StoredDocument(@SuppressWarnings("ArrayRecordComponent") byte[] source, long seqNo, long primaryTerm) {}
