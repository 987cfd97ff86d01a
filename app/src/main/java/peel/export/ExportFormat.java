package peel.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import peel.model.RecordKind;
import peel.writer.CsvColumns;
import peel.writer.RecordFormat;
import peel.writer.RecordWriter;

/// The formats of an export.
public enum ExportFormat {
    /// Comma-separated values.
    CSV,
    /// One JSON object a line.
    NDJSON,
    /// A GeoJSON FeatureCollection.
    GEOJSON,
    /// Typed columns in row groups by month.
    PARQUET;

    private final String id = name().toLowerCase(Locale.ROOT);

    /// The name on the command line and the extension of files, for example `csv`.
    public String id() {
        return id;
    }

    /// The format with an id, if there is one.
    public static Optional<ExportFormat> find(String id) {
        return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
    }

    /// The names of all formats.
    public static List<String> ids() {
        return Arrays.stream(values()).map(ExportFormat::id).toList();
    }

    /// A writer of records.
    ///
    /// @param columns the columns of a CSV; of no use for other formats
    /// @param out where the bytes go
    RecordWriter writer(RecordKind kind, CsvColumns columns, OutputStream out) throws IOException {
        return switch (this) {
            case CSV -> RecordFormat.CSV.writer(kind, columns, out);
            case NDJSON -> RecordFormat.NDJSON.writer(kind, columns, out);
            case GEOJSON -> RecordFormat.GEOJSON.writer(kind, columns, out);
            case PARQUET -> new ParquetRecordWriter(kind, out);
        };
    }
}
