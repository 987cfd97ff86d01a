package peel.load;

import java.io.IOException;
import java.util.Optional;
import java.util.function.LongConsumer;
import peel.archive.format.Format;
import peel.archive.police.OutcomesFileReader;
import peel.archive.police.StopsFileReader;
import peel.archive.police.StreetFileReader;
import peel.archive.reject.RejectSink;
import peel.archive.source.SourceFile;
import peel.boundary.GeoJsonFileReader;
import peel.boundary.KmlFileReader;
import peel.model.Vocabulary;
import peel.recorded.ReadResult;
import peel.recorded.RecordSink;
import peel.recorded.ResponseFileReader;

/// Reads a file by the reader of its format.
///
/// @param vocabulary learns new words
/// @param rejects takes what is left out
/// @param bytesRead told of bytes as they are read
record SourceReader(Vocabulary vocabulary, RejectSink rejects, LongConsumer bytesRead) {

    /// Hands over the rows of a file.
    FileReport read(SourceFile file, RecordSink sink) throws IOException {
        return switch (file.format()) {
            case Format.Csv(var kind, _) -> new FileReport(file, switch (kind) {
                case STREET -> StreetFileReader.read(file, vocabulary, sink::crime, rejects, bytesRead);
                case OUTCOMES -> OutcomesFileReader.read(file, vocabulary, sink::outcome, rejects, bytesRead);
                case STOP_AND_SEARCH -> StopsFileReader.read(file, vocabulary, sink::stop, rejects, bytesRead);
            }, Optional.empty());
            case Format.JsonResponse _ -> {
                ReadResult reading = ResponseFileReader.read(file, vocabulary, sink, rejects, bytesRead);
                yield new FileReport(file, reading.stats(),
                        reading.isLoaded() ? Optional.empty() : Optional.of(reading.method().reason()));
            }
            case Format.Kml _ -> new FileReport(file,
                    KmlFileReader.read(file, vocabulary, sink, rejects, bytesRead), Optional.empty());
            case Format.GeoJson _ -> new FileReport(file,
                    GeoJsonFileReader.read(file, vocabulary, sink, rejects, bytesRead), Optional.empty());
            case Format.Other _ -> throw new IllegalArgumentException(file.name() + " is not read");
        };
    }

    /// The same reading without a word about what is left out.
    SourceReader silent() {
        return new SourceReader(vocabulary, _ -> {
        }, bytesRead);
    }
}
