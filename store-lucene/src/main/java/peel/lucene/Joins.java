package peel.lucene;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;

/// What joins a month to the others: for each crime the month of its newest outcome row, for each outcome row its crime,
/// and the ids of those outcome rows that have another id than their crime, or no crime. Kept apart from the rows, because
/// a new month of outcomes changes it in months whose rows stay.
final class Joins {
    static final String CRIME_MONTHS = "crimes.outcome-months";
    static final String OUTCOME_CRIMES = "outcomes.crimes";
    static final String OWN_IDS = "outcomes.ids";

    private static final int REF_BYTES = 5;

    private final Column crimeMonths;
    private final Column outcomeCrimes;
    private final RowIds ownIds;

    private Joins(Column crimeMonths, Column outcomeCrimes, RowIds ownIds) {
        this.crimeMonths = crimeMonths;
        this.outcomeCrimes = outcomeCrimes;
        this.ownIds = ownIds;
    }

    static Joins open(Directory directory, Opened opened) throws IOException {
        return new Joins(opened.add(Column.open(directory, CRIME_MONTHS)),
                opened.add(Column.open(directory, OUTCOME_CRIMES)), RowIds.open(directory, OWN_IDS, opened));
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
                long stored = RowRef.stored(ref);
                out.writeInt((int) stored);
                out.writeByte((byte) (stored >>> 32));
            }
            Column.finish(out);
        }
    }

    /// The month of a crime's newest outcome row as [RowRef#monthNumber], 0 when there is none.
    int newestOutcome(int crimeRow) {
        return crimeMonths.readShort(2L * crimeRow) & 0xFFFF;
    }

    /// The [RowRef] of an outcome row's crime without its force, or [RowRef#NONE].
    long crimeOf(int outcomeRow) {
        long at = (long) REF_BYTES * outcomeRow;
        return RowRef.ofStored(outcomeCrimes.readInt(at) & 0xFFFFFFFFL
                | (outcomeCrimes.readByte(at + 4) & 0xFFL) << 32);
    }

    /// The ids of outcome rows that are not those of their crimes; kept as 0 where the crime has one and the row none.
    RowIds ownIds() {
        return ownIds;
    }
}
