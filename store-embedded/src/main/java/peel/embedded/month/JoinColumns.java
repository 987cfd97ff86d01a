package peel.embedded.month;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import peel.embedded.storage.Closer;
import peel.embedded.storage.Column;
import peel.model.Month;

/// The joins of a month to the others: for each crime the month of its newest outcome row, for each outcome row its crime, and
/// the ids of those outcome rows that have another id than their crime, or no crime. They are separate from the rows, because a
/// new month of outcomes changes them in months whose rows stay. Safe for several threads.
public final class JoinColumns {
    static final String CRIME_MONTHS = "crimes.outcome-months";
    static final String OUTCOME_CRIMES = "outcomes.crimes";

    /// The file of the ids that [#ownIds] reads.
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

    /// Opens the joins of a month.
    ///
    /// @param opened closes the files
    public static JoinColumns open(Directory directory, Month month, Closer opened) throws IOException {
        int monthNumber = RowId.monthNumber(month);
        return new JoinColumns(
                new LastOutcomeMonthColumn(opened.add(Column.open(directory, CRIME_MONTHS)), monthNumber),
                new OutcomeCrimeColumn(opened.add(Column.open(directory, OUTCOME_CRIMES)), monthNumber),
                PersistentIdColumn.open(directory, OWN_IDS, opened));
    }

    /// Writes the joins of a month, except for [#OWN_IDS].
    ///
    /// @param crimeMonths for each crime the month of its newest outcome row as [RowId#monthNumber], 0 when there is none
    /// @param outcomeCrimes for each outcome row the [RowId] of its crime, or [RowId#NONE]
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

    /// The ids of outcome rows whose crime has another id; 0 where the crime has an id and the row has none.
    public PersistentIdColumn ownIds() {
        return ownIds;
    }
}
