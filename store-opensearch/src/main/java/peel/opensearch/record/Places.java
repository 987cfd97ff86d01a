package peel.opensearch.record;

import peel.derive.MapGeneration;

/// The places of a release, as far as records need them: a record holds the key of its place and no more.
public interface Places {
    /// The number of the place with a [peel.geo.Morton#key], or -1 when there is none.
    int ordinalOf(long key);

    /// The id that responses show.
    int id(int ordinal);

    /// The name in crimes, see [peel.derive.CrimePlaceNames#inCrimes].
    String nameInCrimes(int ordinal, boolean isBritishTransportPolice);

    /// The name in stops, see [peel.derive.CrimePlaceNames#inStops].
    String nameInStops(int ordinal, MapGeneration generation, boolean isBritishTransportPolice);

    /// The subtype in crimes of British Transport Police, see [peel.derive.CrimePlaceNames#btpSubtype].
    String btpSubtype(int ordinal);
}
