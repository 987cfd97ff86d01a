package peel.model;

import java.util.Locale;

/// The keys of a stop and search in the order of the wire (docs/spec/api.md#stop-record). Recorded answers of earlier
/// years lack some.
public enum StopField {
    /// A [StopTextField].
    AGE_RANGE,
    /// A [StopTextField]; until 2017 `false` for a search that found nothing.
    OUTCOME,
    /// Whether a person was searched, and not a vehicle alone.
    INVOLVED_PERSON,
    /// A [StopTextField].
    SELF_DEFINED_ETHNICITY,
    /// A [StopTextField].
    GENDER,
    /// A [StopTextField].
    LEGISLATION,
    /// A [StopBooleanField].
    OUTCOME_LINKED_TO_OBJECT_OF_SEARCH,
    /// When it was: see [StopTime].
    DATETIME,
    /// A [StopBooleanField].
    REMOVAL_OF_MORE_THAN_OUTER_CLOTHING,
    /// The outcome with its code; unknown in 2017.
    OUTCOME_OBJECT,
    /// The place, null without one.
    LOCATION,
    /// A [StopBooleanField].
    OPERATION,
    /// A [StopTextField].
    OFFICER_DEFINED_ETHNICITY,
    /// A [StopTextField].
    TYPE,
    /// A [StopTextField].
    OPERATION_NAME,
    /// A [StopTextField].
    OBJECT_OF_SEARCH;

    private final String key = name().toLowerCase(Locale.ROOT);

    /// The key as it is written, for example `age_range`.
    public String key() {
        return key;
    }
}
