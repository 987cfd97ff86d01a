package peel.store.row;

import java.util.Optional;
import java.util.OptionalInt;
import peel.model.Month;

/// The fields of a crime that only the API has (docs/spec/archive.md#place-ids).
///
/// @param id the API's number of the crime
/// @param position the record's place in its response, from 0
/// @param locationId the place's id, empty without a location
/// @param locationName the place's name in this record, empty without a location
/// @param isBritishTransportPolice whether the record's `location_type` was `BTP`
/// @param locationSubtype the `location_subtype` in crime methods
/// @param outcomeSubtype the `location_subtype` in outcome methods, empty until a response with outcomes is loaded
/// @param context the record's `context`
/// @param outcomeMonth the date of the last outcome; empty without one, or where it has to be derived
/// @param fromOutcomeResponse whether the record was part of an outcome, so that its last outcome is unknown
public record UpstreamCrime(int id, int position, OptionalInt locationId, String locationName,
        boolean isBritishTransportPolice, String locationSubtype, String outcomeSubtype, String context,
        Optional<Month> outcomeMonth, boolean fromOutcomeResponse)
        implements
            UpstreamFields {

    /// The same fields with another subtype in outcome methods.
    public UpstreamCrime withOutcomeSubtype(String subtype) {
        return new UpstreamCrime(id, position, locationId, locationName, isBritishTransportPolice, locationSubtype,
                subtype,
                context, outcomeMonth, fromOutcomeResponse);
    }

    /// The same fields with another date of the last outcome.
    public UpstreamCrime withOutcomeMonth(Optional<Month> month) {
        return new UpstreamCrime(id, position, locationId, locationName, isBritishTransportPolice, locationSubtype,
                outcomeSubtype, context, month, fromOutcomeResponse);
    }
}
