package peel.load;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import peel.model.ArchiveField;
import peel.model.CrimeCategory;
import peel.model.OutcomeCategory;
import peel.model.PersistentId;
import peel.model.RecordKind;
import peel.store.row.CrimeRow;
import peel.store.row.UpstreamCrime;
import peel.store.row.UpstreamFieldsCodec;

/// A crime of an undated file.
record SpooledCrime(Common common, Optional<PersistentId> persistentId, String locationName,
        CrimeCategory category, OutcomeCategory outcome, Map<ArchiveField, String> archiveTexts,
        Optional<UpstreamCrime> upstream) implements SpooledIdentifiedRow, CrimeRow {

    /// The byte before each row of this kind.
    static final int KIND = 'c';

    static void write(int file, CrimeRow row, SpoolOutput out) throws IOException {
        out.common(file, row);
        out.persistentId(row);
        out.text(row.hasLocation() ? row.locationName() : "");
        out.category(row.category());
        out.outcome(row.outcome());
        out.archiveTexts(row);
        out.upstream(row.upstream());
    }

    static SpooledCrime read(SpoolInput in) throws IOException {
        return new SpooledCrime(in.common(), in.persistentId(), in.text(), in.category(), in.outcome(),
                in.archiveTexts(), in.upstream(UpstreamFieldsCodec::readCrime));
    }

    @Override
    public RecordKind kind() {
        return RecordKind.STREET;
    }
}
