package peel.embedded.text;

/// The numbers of a row's texts.
///
/// @param location of the location
/// @param lsoa of the LSOA in the [LsoaDictionary]
/// @param codes of the other texts
public record RowTexts(int location, int lsoa, CodeTexts codes) {
    /// The texts of a row that are mostly the same for all rows of a force, a category or an outcome. The others depend on the place.
    ///
    /// @param reportedBy of the force that reported the row
    /// @param fallsWithin of the force in whose area it is
    /// @param crimeType of the type of a crime
    /// @param outcome of the outcome
    /// @param context of the context
    public record CodeTexts(int reportedBy, int fallsWithin, int crimeType, int outcome, int context) {
        /// The number of one of these texts.
        int number(StoredText text) {
            return switch (text) {
                case REPORTED_BY -> reportedBy;
                case FALLS_WITHIN -> fallsWithin;
                case CRIME_TYPE -> crimeType;
                case OUTCOME -> outcome;
                case CONTEXT -> context;
                case LOCATION, LSOA -> throw new IllegalArgumentException(text + " depends on the place");
            };
        }
    }

    /// The texts of a row without any.
    public static final RowTexts NONE = new RowTexts(0, 0, new CodeTexts(0, 0, 0, 0, 0));
}
