package peel.embedded.id;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import peel.embedded.month.JoinColumns;
import peel.embedded.month.MonthFiles;
import peel.embedded.month.PackedRow;
import peel.embedded.month.PersistentIdColumn;
import peel.embedded.month.PersistentIdReader;
import peel.embedded.month.RowId;
import peel.embedded.month.UpstreamFieldsColumn;

/// The joins of one month while a release is built. A month whose rows stay keeps the joins it has until one of them
/// changes; only then are they copied into memory and written anew. Several threads may set joins of different rows.
public final class MonthJoinBuilder {
    private final MonthFiles files;
    private final Optional<JoinColumns> old;
    private final PersistentIdReader outcomeIds;
    private short[] newestOutcomes = new short[0];
    private long[] crimes = new long[0];
    private volatile boolean inMemory;
    private @Nullable Map<Integer, Integer> recordedCrimes;

    /// @param old the joins of the current release, empty for a month built anew
    /// @param outcomeIds the ids of its outcomes
    public MonthJoinBuilder(MonthFiles files, Optional<JoinColumns> old, PersistentIdReader outcomeIds) {
        this.files = files;
        this.old = old;
        this.outcomeIds = outcomeIds;
        if (old.isEmpty()) {
            intoMemory();
        }
    }

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
            intoMemory();
        }
        newestOutcomes[crimeRow] = (short) monthNumber;
    }

    void setCrime(int outcomeRow, long ref) {
        if (!inMemory) {
            if (RowId.stored(old.orElseThrow().crimeOf(outcomeRow)) == RowId.stored(ref)) {
                return;
            }
            intoMemory();
        }
        crimes[outcomeRow] = ref;
    }

    /// The reference of an outcome row's crime as it now stands.
    public long crimeOf(int outcomeRow) {
        return inMemory ? crimes[outcomeRow] : old.orElseThrow().crimeOf(outcomeRow);
    }

    /// The row of the crime that an answer numbered so, or -1.
    int recordedCrime(int crimeId) {
        Map<Integer, Integer> rows = recordedCrimes;
        if (rows == null) {
            rows = files.crimes().upstream().map(UpstreamFieldsColumn::crimeRowsById).orElse(Map.of());
            recordedCrimes = rows;
        }
        return rows.getOrDefault(crimeId, -1);
    }

    /// The first 16 digits of the id of a row that has one.
    long idPrefix(long ref) {
        return (RowId.isOutcome(ref) ? outcomeIds : files.crimeIds()).idPart(RowId.row(ref), 0);
    }

    /// The [PackedRow] of a row.
    int packed(long ref) {
        return (RowId.isOutcome(ref) ? files.outcomes() : files.crimes()).packed(RowId.row(ref));
    }

    /// Writes the joins.
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

    private synchronized void intoMemory() {
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
