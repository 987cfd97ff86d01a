package peel.store.query;

/// A point of the map on which crimes are shown: one pair of coordinates, one id (docs/spec/archive.md#place-ids).
///
/// @param id the id that responses show; older ids find the same place
/// @param latMicro latitude in micro-degrees
/// @param lngMicro longitude in micro-degrees
public record Place(int id, int latMicro, int lngMicro) {}
