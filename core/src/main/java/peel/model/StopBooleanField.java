package peel.model;

import java.util.Locale;

/// What a stop and search answers with yes, no or nothing, under the keys of the API (docs/spec/api.md#stop-record).
public enum StopBooleanField {
    /// Whether it was part of a policing operation.
    OPERATION,
    /// Whether what came of the search has to do with what was searched for.
    OUTCOME_LINKED_TO_OBJECT_OF_SEARCH,
    /// Whether more than outer clothing was removed.
    REMOVAL_OF_MORE_THAN_OUTER_CLOTHING;

    private final String key = name().toLowerCase(Locale.ROOT);

    /// The key in the API's records, for example `operation`.
    public String key() {
        return key;
    }
}
