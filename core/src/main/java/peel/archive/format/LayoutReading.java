package peel.archive.format;

import peel.archive.csv.CsvLayout;

/// What the first lines of a file say of its layout.
public sealed interface LayoutReading {
    /// It is a CSV of the archive.
    record Known(CsvLayout layout) implements LayoutReading {}

    /// It is not one.
    ///
    /// @param reason what is wrong with the first line and what would be right; a sentence without a subject's name, such as
    ///            `it lacks the column Month`
    record Unknown(String reason) implements LayoutReading {}
}
