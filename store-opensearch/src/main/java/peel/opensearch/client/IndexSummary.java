package peel.opensearch.client;

/// An index of a cluster.
///
/// @param name its name
/// @param documents how many documents it shows to searches
/// @param bytes the size of its primary shards on disk
public record IndexSummary(String name, long documents, long bytes) {}
