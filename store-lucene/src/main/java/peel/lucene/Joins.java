package peel.lucene;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;

/// What joins a month to the others: for each crime the month of its newest outcome row, for each outcome row its crime.
/// Kept apart from the rows, because a new month of outcomes changes it in months whose rows stay.
final class Joins {
    static final String CRIME_MONTHS = "crimes.outcome-months";
    static final String OUTCOME_CRIMES = "outcomes.crimes";

    private final Column crimeMonths;
    private final Column outcomeCrimes;

    private Joins(Column crimeMonths, Column outcomeCrimes) {
        this.crimeMonths = crimeMonths;
        this.outcomeCrimes = outcomeCrimes;
    }

    static Joins open(Directory directory, Opened opened) throws IOException {
        return new Joins(opened.add(Column.open(directory, CRIME_MONTHS)),
                opened.add(Column.open(directory, OUTCOME_CRIMES)));
    }

    static void write(Directory directory, short[] crimeMonths, long[] outcomeCrimes) throws IOException {
        try (IndexOutput out = Column.create(directory, CRIME_MONTHS)) {
            for (short month : crimeMonths) {
                out.writeShort(month);
            }
            Column.finish(out);
        }
        try (IndexOutput out = Column.create(directory, OUTCOME_CRIMES)) {
            for (long ref : outcomeCrimes) {
                out.writeLong(ref);
            }
            Column.finish(out);
        }
    }

    /// The month of a crime's newest outcome row as [RowRef#monthNumber], 0 when there is none.
    int newestOutcome(int crimeRow) {
        return crimeMonths.readShort(2L * crimeRow) & 0xFFFF;
    }

    /// The [RowRef] of an outcome row's crime, or [RowRef#NONE].
    long crimeOf(int outcomeRow) {
        return outcomeCrimes.readLong(8L * outcomeRow);
    }
}
