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
import peel.kml.KmlFile;
import peel.model.Month;
import peel.model.Vocabulary;
import peel.store.CrimeRow;
import peel.store.OutcomeRow;
import peel.store.Reference;
import peel.store.ReferenceSink;

/// Reads a file by the reader of its format.
///
/// @param vocabulary learns new words
/// @param references takes answers that are kept as they were told, and boundaries
/// @param rejects takes what is left out
/// @param bytesRead told of bytes as they are read
record FileReading(Vocabulary vocabulary, ReferenceSink references, RejectSink rejects, LongConsumer bytesRead) {

    /// Hands over the rows of a file.
    FileReport read(SourceFile file, RowSink<CrimeRow> crimes, RowSink<OutcomeRow> outcomes) throws IOException {
        return switch (file.format()) {
            case Format.Csv(var kind) -> new FileReport(file, switch (kind) {
                case STREET -> StreetFile.read(file, vocabulary, crimes, rejects, bytesRead);
                case OUTCOMES -> OutcomesFile.read(file, vocabulary, outcomes, rejects, bytesRead);
                case STOP_AND_SEARCH -> StopsFile.read(file, rejects, bytesRead);
            }, Optional.empty());
            case Format.JsonAnswer _ -> {
                AnswerReading reading = AnswerFile.read(file, vocabulary, new Answers(crimes, outcomes, references),
                        rejects,
                        bytesRead);
                yield new FileReport(file, reading.tally(),
                        reading.isLoaded() ? Optional.empty() : Optional.of(reading.method().reason()));
            }
            case Format.Kml _ -> new FileReport(file,
                    KmlFile.read(file, vocabulary, references, rejects, bytesRead), Optional.empty());
            case Format.Other _ -> throw new IllegalArgumentException(file.name() + " is not read");
        };
    }

    private record Answers(RowSink<CrimeRow> crimes, RowSink<OutcomeRow> outcomes, ReferenceSink references)
            implements
                AnswerSink {
        @Override
        public void reference(Reference reference) throws IOException {
            references.reference(reference);
        }

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
        return new FileReading(vocabulary, references, _ -> {
        }, bytesRead);
    }
}
