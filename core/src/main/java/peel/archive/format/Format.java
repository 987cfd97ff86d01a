package peel.archive.format;

import peel.model.RecordKind;

/// What a file of a source is.
public sealed interface Format {
    /// A CSV of the archive, recognised by the names of its columns.
    ///
    /// @param kind which of the three
    /// @param namesFiles whether a column names the archive file of each row, which then says force and month in place of
    ///            the name of this file
    record Csv(RecordKind kind, boolean namesFiles) implements Format {
        /// A file whose rows do not name another.
        public Csv(RecordKind kind) {
            this(kind, false);
        }
    }

    /// An answer of the API, recognised by `.json` at the end of its name; what it answers shows when it is read.
    record JsonResponse() implements Format {}

    /// A neighbourhood's boundary, recognised by `.kml` at the end of its name.
    record Kml() implements Format {}

    /// Boundaries of neighbourhoods, recognised by `.geojson` at the end of its name or by its first members.
    record GeoJson() implements Format {}

    /// Anything else, left out of the load.
    ///
    /// @param reason why, for the report
    record Other(String reason) implements Format {}

    /// Whether it is of boundaries, which belong to no month.
    default boolean isBoundaries() {
        return switch (this) {
            case Kml _,GeoJson _ -> true;
            case Csv _,JsonResponse _,Other _ -> false;
        };
    }

    /// Whether a load takes something from such a file: true for all but [Other].
    default boolean isReadable() {
        return switch (this) {
            case Csv _,JsonResponse _,Kml _,GeoJson _ -> true;
            case Other _ -> false;
        };
    }
}
