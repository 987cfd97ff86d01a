package peel.load;

import java.io.IOException;
import java.util.Optional;
import java.util.function.LongConsumer;
import peel.answers.AnswerFile;
import peel.answers.AnswerReading;
import peel.answers.AnswerSink;
import peel.archive.Format;
import peel.archive.OutcomesFile;
import peel.archive.RejectSink;
import peel.archive.SourceFile;
import peel.archive.StopsFile;
import peel.archive.StreetFile;
import peel.kml.GeoJsonFile;
import peel.kml.KmlFile;
import peel.model.Vocabulary;

/// Reads a file by the reader of its format.
///
/// @param vocabulary learns new words
/// @param rejects takes what is left out
/// @param bytesRead told of bytes as they are read
record FileReading(Vocabulary vocabulary, RejectSink rejects, LongConsumer bytesRead) {

    /// Hands over the rows of a file.
    FileReport read(SourceFile file, AnswerSink sink) throws IOException {
        return switch (file.format()) {
            case Format.Csv(var kind, _) -> new FileReport(file, switch (kind) {
                case STREET -> StreetFile.read(file, vocabulary, sink::crime, rejects, bytesRead);
                case OUTCOMES -> OutcomesFile.read(file, vocabulary, sink::outcome, rejects, bytesRead);
                case STOP_AND_SEARCH -> StopsFile.read(file, vocabulary, sink::stop, rejects, bytesRead);
            }, Optional.empty());
            case Format.JsonAnswer _ -> {
                AnswerReading reading = AnswerFile.read(file, vocabulary, sink, rejects, bytesRead);
                yield new FileReport(file, reading.tally(),
                        reading.isLoaded() ? Optional.empty() : Optional.of(reading.method().reason()));
            }
            case Format.Kml _ -> new FileReport(file,
                    KmlFile.read(file, vocabulary, sink, rejects, bytesRead), Optional.empty());
            case Format.GeoJson _ -> new FileReport(file,
                    GeoJsonFile.read(file, vocabulary, sink, rejects, bytesRead), Optional.empty());
            case Format.Other _ -> throw new IllegalArgumentException(file.name() + " is not read");
        };
    }

    /// The same reading without a word about what is left out.
    FileReading silent() {
        return new FileReading(vocabulary, _ -> {
        }, bytesRead);
    }
}
