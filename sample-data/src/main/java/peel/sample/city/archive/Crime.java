package peel.sample.city.archive;

import peel.sample.city.map.Place;
import peel.sample.format.CrimeType;

/// One crime, which may fill more than one row.
///
/// @param number what its id is made from, [CrimeIds#NONE] without one
record Crime(long number, Place place, CrimeType type, String lastOutcome) {
    boolean hasId() {
        return number != CrimeIds.NONE;
    }

    Crime as(CrimeType otherType) {
        return new Crime(number, place, otherType, lastOutcome);
    }

    Crime at(Place otherPlace) {
        return new Crime(number, otherPlace, type, lastOutcome);
    }
}
