package peel.embedded.text;

import peel.model.ArchiveField;

/// The texts that are stored of a row of crimes or outcomes. They are the [ArchiveField]s, but code and name of an LSOA are one,
/// because a code nearly always has the same name. Positions are the order in a file ([SegmentTexts]).
public enum StoredText {
    /// The location.
    LOCATION,
    /// Code and name of the LSOA.
    LSOA,
    /// Who reported the row.
    REPORTED_BY,
    /// In whose area it falls.
    FALLS_WITHIN,
    /// The type of a crime.
    CRIME_TYPE,
    /// The last outcome of a crime, or the outcome.
    OUTCOME,
    /// The context.
    CONTEXT;

    /// The stored text that contains a field.
    public static StoredText of(ArchiveField field) {
        return switch (field) {
            case LOCATION -> LOCATION;
            case LSOA_CODE, LSOA_NAME -> LSOA;
            case REPORTED_BY -> REPORTED_BY;
            case FALLS_WITHIN -> FALLS_WITHIN;
            case CRIME_TYPE -> CRIME_TYPE;
            case OUTCOME -> OUTCOME;
            case CONTEXT -> CONTEXT;
        };
    }

    /// Whether the rows of a row range mostly have the same text; otherwise rows of the same code have.
    boolean isOfRange() {
        return this == LOCATION || this == LSOA;
    }
}
