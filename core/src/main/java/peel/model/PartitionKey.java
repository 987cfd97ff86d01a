package peel.model;

/// A month, a force and a kind of record: the rows that a file of the archive holds, and the smallest part of a release that
/// a load replaces.
///
/// @param month the month under which the rows are found
/// @param force the force
/// @param kind crimes, outcomes or stops
public record PartitionKey(Month month, Force force, RecordKind kind) {}
