package peel.archive.police;

import java.util.Optional;
import peel.archive.csv.ByteInternCache;
import peel.archive.csv.CsvParser;
import peel.archive.csv.NullWords;
import peel.archive.reject.FileStatsBuilder;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedException;
import peel.model.CrimeCategory;
import peel.model.OutcomeCategory;
import peel.model.Vocabulary;

/// Finds the words of rows in the vocabulary, and notes those it had to learn.
final class DictionaryColumns {
    /// The longest text of a cell, in bytes; the longest real one has 64 characters
    /// (docs/spec/archive.md#longest-values).
    private static final int MAX_TEXT = 1000;

    /// More words than a vocabulary can hold of one sort.
    private static final int TABLE_SIZE = 512;

    private final Vocabulary vocabulary;
    private final FileStatsBuilder stats;

    DictionaryColumns(Vocabulary vocabulary, FileStatsBuilder stats) {
        this.vocabulary = vocabulary;
        this.stats = stats;
    }

    /// The categories of a column of crime types; a cell without a value has none.
    ByteInternCache<Cell<Optional<CrimeCategory>>> categories() {
        return new ByteInternCache<>(TABLE_SIZE, cell -> {
            String name = NullWords.textOf(cell);
            if (name.isEmpty()) {
                return new Cell<>(cell, Optional.empty());
            }
            CrimeCategory category = vocabulary.getOrAddCategoryNamed(name);
            if (vocabulary.additionalCategories().contains(category)) {
                stats.unknownValue("crime type", name);
            }
            return new Cell<>(cell, Optional.of(category));
        });
    }

    /// The outcomes of a column of outcomes, as they are written; [OutcomeCategory#NONE] of a cell without a value.
    ByteInternCache<Cell<OutcomeCategory>> outcomes() {
        return new ByteInternCache<>(TABLE_SIZE, cell -> {
            String name = NullWords.textOf(cell);
            OutcomeCategory outcome = vocabulary.getOrAddOutcomeNamed(name);
            if (vocabulary.additionalOutcomes().contains(outcome)) {
                stats.unknownValue("outcome", name);
            }
            return new Cell<>(cell, outcome);
        });
    }

    /// Refuses a cell that is longer than any text of the archive could be.
    static void requireBounded(CsvParser row, int field, String column) throws RejectedException {
        int length = row.to(field) - row.from(field);
        if (length > MAX_TEXT) {
            throw new RejectedException(RejectReason.TEXT_TOO_LONG,
                    column + " has " + length + " bytes where at most " + MAX_TEXT + " belong");
        }
    }
}
