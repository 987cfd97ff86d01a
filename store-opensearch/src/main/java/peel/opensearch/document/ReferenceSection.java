package peel.opensearch.document;

import java.util.Locale;

/// The parts of a reference index that a server reads as a whole. Each is a list of items in a number of documents.
public enum ReferenceSection {
    /// All places in the order of their keys ([PublishedPlace]).
    PLACES,
    /// The forces that have any records, as named areas.
    FORCES,
    /// The LSOAs that rows state, as named areas.
    LSOAS,
    /// The neighbourhoods whose boundaries are loaded ([BoundaryBox]).
    BOUNDARIES,
    /// The categories, outcomes and forces beyond the built-in ones.
    VOCABULARY,
    /// What the release holds, by month, force and kind.
    COVERAGE,
    /// The texts that the fields of stops have.
    STOP_TEXTS,
    /// The keys of all stored responses.
    RESPONSE_KEYS;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The name in ids of documents.
    public String id() {
        return id;
    }

    /// The id of one of its documents.
    ///
    /// @param number from 0
    public String document(int number) {
        return id + "-" + number;
    }
}
