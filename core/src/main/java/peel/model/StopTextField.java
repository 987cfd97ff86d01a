package peel.model;

import java.util.Locale;

/// The texts of a stop and search, under the keys of the API (docs/spec/api.md#stop-record). Any may be blank in the
/// archive, which the API shows as null; a blank outcome it shows as `""`.
public enum StopTextField {
    /// The age of the person in years, as a range.
    AGE_RANGE,
    /// What came of the search.
    OUTCOME,
    /// The ethnicity that the person stated; its words changed in 2017 (docs/spec/archive.md#stop-values).
    SELF_DEFINED_ETHNICITY,
    /// The gender of the person.
    GENDER,
    /// The power under which the search was made.
    LEGISLATION,
    /// The ethnicity that the officer saw.
    OFFICER_DEFINED_ETHNICITY,
    /// What was searched: `Person search`, `Vehicle search` or `Person and Vehicle search`.
    TYPE,
    /// The name of the policing operation, which no file has ever stated (docs/spec/archive.md#empty-columns).
    OPERATION_NAME,
    /// What was searched for.
    OBJECT_OF_SEARCH;

    private final String key = name().toLowerCase(Locale.ROOT);

    /// The key in the API's records, for example `age_range`.
    public String key() {
        return key;
    }
}
