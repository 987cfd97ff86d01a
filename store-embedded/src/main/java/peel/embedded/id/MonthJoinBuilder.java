package peel.embedded.id;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import peel.embedded.month.JoinColumns;
import peel.embedded.month.MonthFiles;
import peel.embedded.month.PersistentIdColumn;
import peel.embedded.month.PersistentIdReader;
import peel.embedded.month.RowId;
import peel.embedded.month.UpstreamFieldsColumn;

/// The joins of one month while a release is built. The joins of a month whose rows stay are copied into memory only when one
/// of them changes, and are written then. Several threads may set the joins of different rows.
public final class MonthJoinBuilder {
    private final MonthFiles files;
    private final Optional<JoinColumns> old;
    private final PersistentIdReader outcomeIds;
    private short[] newestOutcomes = new short[0];
    private long[] crimes = new long[0];
    private volatile boolean inMemory;
    private @Nullable Map<Integer, Integer> recordedCrimes;

    /// @param files the rows of the month
    /// @param old the joins of the current release, empty for a month that this load builds
    /// @param outcomeIds the ids of its outcomes
    public MonthJoinBuilder(MonthFiles files, Optional<JoinColumns> old, PersistentIdReader outcomeIds) {
        this.files = files;
        this.old = old;
        this.outcomeIds = outcomeIds;
        if (old.isEmpty()) {
            copyIntoMemory();
        }
    }

    /// The rows of the month.
    public MonthFiles files() {
        return files;
    }

    /// Whether the joins have to be written.
    public boolean isChanged() {
        return inMemory;
    }

    void setNewestOutcome(int crimeRow, int monthNumber) {
        if (!inMemory) {
            if (old.orElseThrow().newestOutcome(crimeRow) == monthNumber) {
                return;
            }
            copyIntoMemory();
        }
        newestOutcomes[crimeRow] = (short) monthNumber;
    }

    void setCrime(int outcomeRow, long rowId) {
        if (!inMemory) {
            if (RowId.stored(old.orElseThrow().crimeOf(outcomeRow)) == RowId.stored(rowId)) {
                return;
            }
            copyIntoMemory();
        }
        crimes[outcomeRow] = rowId;
    }

    /// The [RowId] of an outcome row's crime as it is now, or [RowId#NONE].
    public long crimeOf(int outcomeRow) {
        return inMemory ? crimes[outcomeRow] : old.orElseThrow().crimeOf(outcomeRow);
    }

    /// The row of the recorded crime with a number of the API, or -1.
    int recordedCrime(int crimeId) {
        Map<Integer, Integer> rows = recordedCrimes;
        if (rows == null) {
            rows = files.crimes().upstream().map(UpstreamFieldsColumn::crimeRowsById).orElse(Map.of());
            recordedCrimes = rows;
        }
        return rows.getOrDefault(crimeId, -1);
    }

    /// The first 16 digits of the persistent id of a row.
    long idPrefix(long rowId) {
        return (RowId.isOutcome(rowId) ? outcomeIds : files.crimeIds()).idPart(RowId.row(rowId), 0);
    }

    /// The `PackedRow` of a row.
    int packed(long rowId) {
        return (RowId.isOutcome(rowId) ? files.outcomes() : files.crimes()).packed(RowId.row(rowId));
    }

    /// Writes the joins; only for those that [#isChanged].
    ///
    /// @param months all months of the new release
    public void write(Directory directory, MonthJoinBuilders months) throws IOException {
        JoinColumns.write(directory, files.month(), newestOutcomes, crimes);
        PersistentIdColumn.write(directory, JoinColumns.OWN_IDS, outcomeIds, crimes.length,
                row -> hasOwnId(row, months));
    }

    private boolean hasOwnId(int outcomeRow, MonthJoinBuilders months) {
        long crime = crimes[outcomeRow];
        return crime == RowId.NONE
                ? outcomeIds.hasId(outcomeRow)
                : !outcomeIds.isSameId(outcomeRow, months.of(crime).files().crimeIds(), RowId.row(crime));
    }

    private synchronized void copyIntoMemory() {
        if (inMemory) {
            return;
        }
        newestOutcomes = new short[files.crimes().rows()];
        crimes = new long[files.outcomes().rows()];
        Arrays.fill(crimes, RowId.NONE);
        old.ifPresent(joins -> {
            for (int row = 0; row < newestOutcomes.length; row++) {
                newestOutcomes[row] = (short) joins.newestOutcome(row);
            }
            for (int row = 0; row < crimes.length; row++) {
                crimes[row] = joins.crimeOf(row);
            }
        });
        inMemory = true;
    }
}
