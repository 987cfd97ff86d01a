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
import peel.archive.RowSink;
import peel.archive.SourceFile;
import peel.archive.StopsFile;
import peel.archive.StreetFile;
import peel.model.Month;
import peel.model.Vocabulary;
import peel.store.CrimeRow;
import peel.store.OutcomeRow;

/// Reads a file by the reader of its format.
///
/// @param vocabulary learns new words
/// @param rejects takes what is left out
/// @param bytesRead told of bytes as they are read
record FileReading(Vocabulary vocabulary, RejectSink rejects, LongConsumer bytesRead) {

    /// Hands over the rows of a file.
    FileReport read(SourceFile file, RowSink<CrimeRow> crimes, RowSink<OutcomeRow> outcomes) throws IOException {
        return switch (file.format()) {
            case Format.Csv(var kind) -> new FileReport(file, switch (kind) {
                case STREET -> StreetFile.read(file, vocabulary, crimes, rejects, bytesRead);
                case OUTCOMES -> OutcomesFile.read(file, vocabulary, outcomes, rejects, bytesRead);
                case STOP_AND_SEARCH -> StopsFile.read(file, rejects, bytesRead);
            }, Optional.empty());
            case Format.JsonAnswer _ -> {
                AnswerReading reading = AnswerFile.read(file, vocabulary, new Answers(crimes, outcomes), rejects,
                        bytesRead);
                yield new FileReport(file, reading.tally(),
                        reading.method().isLoaded() ? Optional.empty() : Optional.of(reading.method().reason()));
            }
            case Format.Kml _,Format.Other _ -> throw new IllegalArgumentException(file.name() + " is not read");
        };
    }

    private record Answers(RowSink<CrimeRow> crimes, RowSink<OutcomeRow> outcomes) implements AnswerSink {
        @Override
        public void crime(Month month, CrimeRow row) throws IOException {
            crimes.row(month, row);
        }

        @Override
        public void outcome(Month month, OutcomeRow row) throws IOException {
            outcomes.row(month, row);
        }
    }

    /// The same reading without a word about what is left out.
    FileReading silent() {
        return new FileReading(vocabulary, _ -> {
        }, bytesRead);
    }
}
