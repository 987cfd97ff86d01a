package peel.store;

/// A point of the map on which crimes are shown: one pair of coordinates, one id (DESIGN 5.2).
///
/// @param id the id that answers show; older ids resolve to the same place
/// @param latMicro latitude in micro-degrees
/// @param lngMicro longitude in micro-degrees
public record Place(int id, int latMicro, int lngMicro) {}
