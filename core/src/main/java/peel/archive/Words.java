package peel.archive;

import java.util.Optional;
import peel.model.CrimeCategory;
import peel.model.OutcomeCategory;
import peel.model.Vocabulary;

/// Finds the words of rows in the vocabulary, and notes those it had to learn.
final class Words {
    /// The longest text of a cell, in bytes; the longest real one has 64 characters
    /// (docs/spec/archive.md#longest-values).
    private static final int MAX_TEXT = 1000;

    /// More words than a vocabulary can hold of one sort.
    private static final int TABLE_SIZE = 512;

    private final Vocabulary vocabulary;
    private final Tally tally;

    Words(Vocabulary vocabulary, Tally tally) {
        this.vocabulary = vocabulary;
        this.tally = tally;
    }

    /// The categories of a column of crime types; a cell without a value has none.
    WordTable<Optional<CrimeCategory>> categories() {
        return new WordTable<>(TABLE_SIZE, cell -> {
            String name = NullWords.textOf(cell);
            if (name.isEmpty()) {
                return Optional.empty();
            }
            CrimeCategory category = vocabulary.categoryNamed(name);
            if (vocabulary.learntCategories().contains(category)) {
                tally.unknownWord("crime type", name);
            }
            return Optional.of(category);
        });
    }

    /// The outcomes of a column of outcomes, as they are written; [OutcomeCategory#NONE] of a cell without a value.
    WordTable<OutcomeCategory> outcomes() {
        return new WordTable<>(TABLE_SIZE, cell -> {
            String name = NullWords.textOf(cell);
            OutcomeCategory outcome = vocabulary.outcomeNamed(name);
            if (vocabulary.learntOutcomes().contains(outcome)) {
                tally.unknownWord("outcome", name);
            }
            return outcome;
        });
    }

    /// Refuses a cell that is longer than any text of the archive could be.
    static void requireBounded(RowReader row, int field, String column) throws BadRow {
        int length = row.to(field) - row.from(field);
        if (length > MAX_TEXT) {
            throw new BadRow(RejectReason.TEXT_TOO_LONG,
                    column + " has " + length + " bytes where at most " + MAX_TEXT + " belong");
        }
    }
}
