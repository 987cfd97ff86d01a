package peel.lucene;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import peel.model.Month;

/// What joins a month to the others: for each crime the month of its newest outcome row, for each outcome row its crime,
/// and the ids of those outcome rows that have another id than their crime, or no crime. Kept apart from the rows, because
/// a new month of outcomes changes it in months whose rows stay.
final class Joins {
    static final String CRIME_MONTHS = "crimes.outcome-months";
    static final String OUTCOME_CRIMES = "outcomes.crimes";
    static final String OWN_IDS = "outcomes.ids";

    private final JoinedMonths crimeMonths;
    private final JoinedCrimes outcomeCrimes;
    private final RowIds ownIds;

    private Joins(JoinedMonths crimeMonths, JoinedCrimes outcomeCrimes, RowIds ownIds) {
        this.crimeMonths = crimeMonths;
        this.outcomeCrimes = outcomeCrimes;
        this.ownIds = ownIds;
    }

    static Joins open(Directory directory, Month month, Opened opened) throws IOException {
        int monthNumber = RowRef.monthNumber(month);
        return new Joins(new JoinedMonths(opened.add(Column.open(directory, CRIME_MONTHS)), monthNumber),
                new JoinedCrimes(opened.add(Column.open(directory, OUTCOME_CRIMES)), monthNumber),
                RowIds.open(directory, OWN_IDS, opened));
    }

    static void write(Directory directory, Month month, short[] crimeMonths, long[] outcomeCrimes)
            throws IOException {
        JoinedMonths.write(directory, CRIME_MONTHS, RowRef.monthNumber(month), crimeMonths);
        JoinedCrimes.write(directory, OUTCOME_CRIMES, RowRef.monthNumber(month), outcomeCrimes);
    }

    /// The month of a crime's newest outcome row as [RowRef#monthNumber], 0 when there is none.
    int newestOutcome(int crimeRow) {
        return crimeMonths.newestOutcome(crimeRow);
    }

    /// The [RowRef] of an outcome row's crime without its force, or [RowRef#NONE].
    long crimeOf(int outcomeRow) {
        return outcomeCrimes.crimeOf(outcomeRow);
    }

    /// The ids of outcome rows that are not those of their crimes; kept as 0 where the crime has one and the row none.
    RowIds ownIds() {
        return ownIds;
    }
}
