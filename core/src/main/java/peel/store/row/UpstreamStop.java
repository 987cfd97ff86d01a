package peel.store.row;

import java.util.OptionalInt;
import java.util.Set;
import peel.model.StopField;
import peel.model.StopOutcome;

/// The fields of a stop that only the API has.
///
/// @param position the record's place in its response, from 0
/// @param locationId the place's id, empty without a location
/// @param locationName the place's name in this record, empty without a location
/// @param isPersonInvolved the record's `involved_person`
/// @param outcome the record's `outcome_object`
/// @param isOutcomeFalse whether the record's `outcome` was `false`, as in 2017 for a search that found nothing
/// @param missingKeys the keys that the record lacked
public record UpstreamStop(int position, OptionalInt locationId, String locationName, boolean isPersonInvolved,
        StopOutcome outcome, boolean isOutcomeFalse, Set<StopField> missingKeys) implements UpstreamFields {

    /// Copies the keys.
    public UpstreamStop {
        missingKeys = Set.copyOf(missingKeys);
    }
}
