package peel.model;

/// The text columns of street and outcomes files, (docs/spec/archive.md#headers), without those that every
/// record has as a value of its own: id, month and coordinates. A stop and search has all its columns as values.
public enum ArchiveField {
    /// `Reported by`: the name of the force.
    REPORTED_BY,
    /// `Falls within`: the name of the force in whose area it was.
    FALLS_WITHIN,
    /// `Location`: the name of the place as this row spells it.
    LOCATION,
    /// `LSOA code`.
    LSOA_CODE,
    /// `LSOA name`.
    LSOA_NAME,
    /// `Crime type`; only crimes have one.
    CRIME_TYPE,
    /// `Last outcome category` of a crime, `Outcome type` of an outcome.
    OUTCOME,
    /// `Context`; only crimes have one.
    CONTEXT
}
