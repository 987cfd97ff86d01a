package peel.embedded.month;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import peel.embedded.storage.Closer;
import peel.embedded.storage.Column;
import peel.model.Month;

/// What joins a month to the others: for each crime the month of its newest outcome row, for each outcome row its crime,
/// and the ids of those outcome rows that have another id than their crime, or no crime. Kept apart from the rows, because
/// a new month of outcomes changes it in months whose rows stay.
public final class JoinColumns {
    static final String CRIME_MONTHS = "crimes.outcome-months";
    static final String OUTCOME_CRIMES = "outcomes.crimes";
    public static final String OWN_IDS = "outcomes.ids";

    private final LastOutcomeMonthColumn crimeMonths;
    private final OutcomeCrimeColumn outcomeCrimes;
    private final PersistentIdColumn ownIds;

    private JoinColumns(LastOutcomeMonthColumn crimeMonths, OutcomeCrimeColumn outcomeCrimes,
            PersistentIdColumn ownIds) {
        this.crimeMonths = crimeMonths;
        this.outcomeCrimes = outcomeCrimes;
        this.ownIds = ownIds;
    }

    public static JoinColumns open(Directory directory, Month month, Closer opened) throws IOException {
        int monthNumber = RowId.monthNumber(month);
        return new JoinColumns(
                new LastOutcomeMonthColumn(opened.add(Column.open(directory, CRIME_MONTHS)), monthNumber),
                new OutcomeCrimeColumn(opened.add(Column.open(directory, OUTCOME_CRIMES)), monthNumber),
                PersistentIdColumn.open(directory, OWN_IDS, opened));
    }

    public static void write(Directory directory, Month month, short[] crimeMonths, long[] outcomeCrimes)
            throws IOException {
        LastOutcomeMonthColumn.write(directory, CRIME_MONTHS, RowId.monthNumber(month), crimeMonths);
        OutcomeCrimeColumn.write(directory, OUTCOME_CRIMES, RowId.monthNumber(month), outcomeCrimes);
    }

    /// The month of a crime's newest outcome row as [RowId#monthNumber], 0 when there is none.
    public int newestOutcome(int crimeRow) {
        return crimeMonths.newestOutcome(crimeRow);
    }

    /// The [RowId] of an outcome row's crime without its force, or [RowId#NONE].
    public long crimeOf(int outcomeRow) {
        return outcomeCrimes.crimeOf(outcomeRow);
    }

    /// The ids of outcome rows that are not those of their crimes; kept as 0 where the crime has one and the row none.
    public PersistentIdColumn ownIds() {
        return ownIds;
    }
}
