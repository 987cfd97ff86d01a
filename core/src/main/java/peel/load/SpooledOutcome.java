package peel.load;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import peel.model.ArchiveField;
import peel.model.OutcomeCategory;
import peel.model.PersistentId;
import peel.model.RecordKind;
import peel.store.row.OutcomeRow;
import peel.store.row.UpstreamFieldsCodec;
import peel.store.row.UpstreamOutcome;

/// An outcome of an undated file.
record SpooledOutcome(Common common, Optional<PersistentId> persistentId,
        OutcomeCategory category, Map<ArchiveField, String> archiveTexts,
        Optional<UpstreamOutcome> upstream) implements SpooledIdentifiedRow, OutcomeRow {

    /// The byte before each row of this kind.
    static final int KIND = 'o';

    static void write(int file, OutcomeRow row, SpoolOutput out) throws IOException {
        out.common(file, row);
        out.persistentId(row);
        out.outcome(row.category());
        out.archiveTexts(row);
        out.upstream(row.upstream());
    }

    static SpooledOutcome read(SpoolInput in) throws IOException {
        return new SpooledOutcome(in.common(), in.persistentId(), in.outcome(),
                in.archiveTexts(), in.upstream(UpstreamFieldsCodec::readOutcome));
    }

    @Override
    public RecordKind kind() {
        return RecordKind.OUTCOMES;
    }
}
