package peel.writer;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import peel.model.RecordKind;
import peel.store.count.CountBy;

/// The formats in which records and counts are written.
public enum RecordFormat {
    /// One JSON object with an array of the records.
    JSON("application/json"),
    /// Comma-separated values with a header line; lines end with CRLF, texts are UTF-8.
    CSV("text/csv;charset=utf-8"),
    /// A GeoJSON FeatureCollection of points (RFC 7946); counts have no such form.
    GEOJSON("application/geo+json"),
    /// One JSON object a line.
    NDJSON("application/x-ndjson");

    private final String id = name().toLowerCase(Locale.ROOT);
    private final String mediaType;

    RecordFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /// The name in requests and the extension of files, for example `ndjson`.
    public String id() {
        return id;
    }

    /// The media type, with its parameters.
    public String mediaType() {
        return mediaType;
    }

    /// The format with an id, if there is one.
    public static Optional<RecordFormat> find(String id) {
        return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
    }

    /// A writer of records.
    ///
    /// @param kind what the records are
    /// @param columns the columns of a CSV; of no use for other formats
    /// @param out where the bytes go
    public RecordWriter writer(RecordKind kind, CsvColumns columns, OutputStream out) {
        PieceBuffer pieces = new PieceBuffer(out);
        return switch (this) {
            case JSON -> new JsonRecordWriter(kind, pieces);
            case NDJSON -> new NdjsonRecordWriter(pieces);
            case GEOJSON -> new GeoJsonRecordWriter(pieces);
            case CSV -> switch (columns) {
                case ARCHIVE -> new ArchiveCsvWriter(kind, pieces);
                case V1 -> new FlatCsvWriter(kind, pieces);
            };
        };
    }

    /// A writer of counts.
    ///
    /// @param by what is counted by
    /// @param out where the bytes go
    /// @throws IllegalArgumentException for GeoJSON
    public CountWriter countWriter(CountBy by, OutputStream out) {
        PieceBuffer pieces = new PieceBuffer(out);
        return switch (this) {
            case JSON -> new JsonCountWriter(by, pieces);
            case CSV -> new CsvCountWriter(by, pieces);
            case NDJSON -> new NdjsonCountWriter(by, pieces);
            case GEOJSON -> throw new IllegalArgumentException("counts cannot be written as GeoJSON");
        };
    }
}
