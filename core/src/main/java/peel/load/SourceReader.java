package peel.load;

import java.io.IOException;
import java.util.Optional;
import java.util.function.LongConsumer;
import peel.archive.format.Format;
import peel.archive.police.CsvFileReader;
import peel.archive.reject.RejectSink;
import peel.archive.source.SourceFile;
import peel.boundary.GeoJsonFileReader;
import peel.boundary.KmlFileReader;
import peel.model.Vocabulary;
import peel.recorded.ReadResult;
import peel.recorded.ResponseFileReader;
import peel.store.row.RecordSink;

/// Reads a file by the reader of its format.
///
/// @param vocabulary grows by the codes that it does not have
/// @param rejects receives the rejected rows
/// @param bytesRead receives the number of bytes as they are read
record SourceReader(Vocabulary vocabulary, RejectSink rejects, LongConsumer bytesRead) {

    /// Reads a file and passes its rows on.
    FileReport read(SourceFile file, RecordSink records) throws IOException {
        return switch (file.format()) {
            case Format.Csv(var kind, _) -> new FileReport(file,
                    CsvFileReader.read(file, kind, vocabulary, records, rejects, bytesRead), Optional.empty());
            case Format.JsonResponse _ -> {
                ReadResult reading = ResponseFileReader.read(file, vocabulary, records, rejects, bytesRead);
                yield new FileReport(file, reading.stats(),
                        reading.isLoaded() ? Optional.empty() : Optional.of(reading.shape().reason()));
            }
            case Format.Kml _ -> new FileReport(file,
                    KmlFileReader.read(file, vocabulary, records, rejects, bytesRead), Optional.empty());
            case Format.GeoJson _ -> new FileReport(file,
                    GeoJsonFileReader.read(file, vocabulary, records, rejects, bytesRead), Optional.empty());
            case Format.Other _ -> throw new IllegalArgumentException(file.name() + " is not read");
        };
    }
}
