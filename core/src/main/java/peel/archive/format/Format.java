package peel.archive.format;

import peel.model.RecordKind;

/// What a file of a source is.
public sealed interface Format {
    /// A CSV of the archive, recognised by the names of its columns.
    ///
    /// @param kind which of the three
    /// @param namesFiles whether a column contains the name of the archive file of each row, which then states force and month
    ///            instead of the name of this file
    record Csv(RecordKind kind, boolean namesFiles) implements Format {
        /// A file without such a column.
        public Csv(RecordKind kind) {
            this(kind, false);
        }
    }

    /// A response of the API, recognised by `.json` at the end of its name; its method shows when it is read.
    record JsonResponse() implements Format {}

    /// A neighbourhood's boundary, recognised by `.kml` at the end of its name.
    record Kml() implements Format {}

    /// Boundaries of neighbourhoods, recognised by `.geojson` at the end of its name or by its first members.
    record GeoJson() implements Format {}

    /// Anything else, left out of the load.
    ///
    /// @param reason why, for the report
    record Other(String reason) implements Format {}

    /// Whether it contains boundaries, which have no month.
    default boolean isBoundaries() {
        return switch (this) {
            case Kml _,GeoJson _ -> true;
            case Csv _,JsonResponse _,Other _ -> false;
        };
    }

    /// Whether such a file is loaded: true for all but [Other].
    default boolean isReadable() {
        return switch (this) {
            case Csv _,JsonResponse _,Kml _,GeoJson _ -> true;
            case Other _ -> false;
        };
    }
}
