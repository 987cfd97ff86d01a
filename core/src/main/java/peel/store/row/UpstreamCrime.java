package peel.store.row;

import java.util.Optional;
import java.util.OptionalInt;
import peel.model.Month;

/// What an API answer knows of a crime beyond the archive. A crime that an answer and an archive row both describe is
/// one crime, and keeps this (docs/spec/archive.md#place-ids, docs/spec/api.md#recorded-and-archive-records).
///
/// @param id the API's number of the crime
/// @param position the record's place in its answer, from 0
/// @param locationId the place's id, empty without a location
/// @param locationName the place's name in this record, empty without a location
/// @param isBritishTransportPolice whether the record's `location_type` was `BTP`
/// @param locationSubtype the `location_subtype` in crime methods
/// @param outcomeSubtype the `location_subtype` in outcome methods, empty text where no outcome answer told it
/// @param context the record's `context`
/// @param outcomeMonth the date of the last outcome; empty without one, or where it has to be derived
/// @param fromOutcomeResponse whether the record came inside an outcome, so that nothing is known of the last outcome
public record UpstreamCrime(int id, int position, OptionalInt locationId, String locationName,
        boolean isBritishTransportPolice, String locationSubtype, String outcomeSubtype, String context,
        Optional<Month> outcomeMonth, boolean fromOutcomeResponse) {}
