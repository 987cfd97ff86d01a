package peel.archive;

import peel.model.RecordKind;

/// What a file of a source is.
public sealed interface Format {
    /// A CSV of the archive, recognised by its header.
    ///
    /// @param kind which of the three
    record Csv(RecordKind kind) implements Format {}

    /// An answer of the API, recognised by `.json` at the end of its name; what it answers shows when it is read.
    record JsonAnswer() implements Format {}

    /// A neighbourhood's boundary, recognised by `.kml` at the end of its name.
    record Kml() implements Format {}

    /// Anything else, left out of the load.
    ///
    /// @param reason why, for the report
    record Other(String reason) implements Format {}

    /// Whether a load takes something from such a file: true for all but [Other].
    default boolean isReadable() {
        return switch (this) {
            case Csv _,JsonAnswer _,Kml _ -> true;
            case Other _ -> false;
        };
    }
}
