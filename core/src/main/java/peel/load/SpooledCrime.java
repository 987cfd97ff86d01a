package peel.load;

import java.io.IOException;
import java.util.Optional;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.OutcomeCategory;
import peel.model.PersistentId;
import peel.store.row.CrimeRow;
import peel.store.row.UpstreamCrime;
import peel.store.row.UpstreamFieldsCodec;

/// A crime of an undated file.
record SpooledCrime(Force force, Optional<Point> point, Optional<PersistentId> persistentId, String locationName,
        CrimeCategory category, OutcomeCategory outcome,
        Optional<UpstreamCrime> upstream) implements SpooledIdentifiedRow, CrimeRow {

    /// The byte before each row of this kind.
    static final int KIND = 'c';

    static void write(CrimeRow row, SpoolOutput out) throws IOException {
        out.force(row.force());
        out.location(row);
        out.persistentId(row);
        out.text(row.hasLocation() ? row.locationName() : "");
        out.category(row.category());
        out.outcome(row.outcome());
        out.upstream(row.upstream());
    }

    static SpooledCrime read(SpoolInput in) throws IOException {
        return new SpooledCrime(in.force(), in.location(), in.persistentId(), in.text(), in.category(), in.outcome(),
                in.upstream(UpstreamFieldsCodec::readCrime));
    }
}
